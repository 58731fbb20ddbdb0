import { latin } from "../../swedish/latin.ts";
import type { Piece } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";
import { sentencesIn, wordsIn } from "../passage-words.ts";
import { sentencesOfPlan } from "../plan-texts.ts";
import { escaped } from "../plan-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const passiveWithoutAgent: Rule = {
  id: "passive-without-agent",
  title: "Vem gör det?",
  severity: "tip",
  reason: "Skriv vem som gör vad; passiv form döljer det (Myndigheternas skrivregler, Ds 2009:38).",
  example: { wrong: "Kurser ska genomföras.", right: "Socialförvaltningen genomför kurser." },
  find: (reading) => {
    const shared = sharedActivities(reading);
    const isClear = clearBeside(doersIn(reading));
    const { passives, notPassive } = reading.lists.language;
    const known: Passives = { known: new Set(passives), not: new Set(notPassive) };
    return reading.passages.flatMap((passage) => {
      // “Planen antas.” is many a municipality's own form, and the board that decides is known: only what is to be done
      // after the decision needs somebody who does it.
      if (passage.section === "proposal") return remarkOnFirst(passage, known, afterAuxiliary, () => false);
      return shared.has(passage.path) ? remarkOnFirst(passage, known, isPassive, isClear) : [];
    });
  },
};

/**
 * The activities that several parties take part in; with one, the column beside says who does it. A column that tells its
 * owner from those who help says it of several, too.
 */
function sharedActivities(reading: Reading): ReadonlySet<string> {
  const { plan } = reading;
  const isTold = plan.columns.some(
    ({ field, heading }) => field === "activity.responsible" && ownerFirst.test(heading),
  );
  if (isTold || sentencesOfPlan(reading).some(({ text }) => isSaidFirst(text))) return new Set();
  return new Set(
    plan.areas.flatMap(({ goals }, area) =>
      goals.flatMap(({ activities }, goal) =>
        activities.flatMap(({ responsible }, index) =>
          responsible.length > 1 ? [`plan.areas.${area}.goals.${goal}.activities.${index}.how`] : [],
        ),
      ),
    ),
  );
}

// “Ägare/bistår”, “Huvudansvarig och medverkande”, and “Vem”, “Vi som gör det”: the column answers the question.
const ownerFirst = /ägare|huvudansvar|bistå|medverk|samverk|^vem(?!\p{L})|gör det|utför|genomför/iu;

// “Den som står först är ansvarig, övriga medverkar.”
const saidFirst =
  /(?:står|nämns|anges|angiven|nämnd|angivna|nämnda)\s+först|först\s+(?:angiven|angivna|nämnd|nämnda|står)|första\s+(?:namnet|parten|enheten|aktören)/i;

/** Who leads others need not be the one who does it; who is responsible sees that it is done. */
function isSaidFirst(sentence: string): boolean {
  return /ansvar/i.test(sentence) && (saidFirst.test(sentence) || /respektive ansvarig/i.test(sentence));
}

const everydayDoers =
  "vi|polisen|kommunen|skolan|skolorna|socialtjänsten|räddningstjänsten|\\p{L}*(?:förvaltningen|nämnden|kontoret|styrelsen|kansliet|enheten|avdelningen|rådet|" +
  "elevhälsan|gruppen|teamet|föreningen|föreningarna|bolaget|bolagen|myndigheten|samordnaren|chefen)";

// “Rastvärdarna får utbildning”, “Fritidsgårdarna håller öppet”: they do the rest, too.
const people = latin(/(?<!\p{L})\p{L}{3,}(?:arna|erna|orna)\s(?:\p{Ll}{2,}r|får|ska|har)(?!\p{L})/iu);

/** Whoever may be said to do something: the parties by name, and what they are called in everyday language. */
function doersIn({ register }: Reading): RegExp {
  const names = register.parties.flatMap(({ name, abbreviation }) =>
    [name ?? [], abbreviation ?? []].flat().map(escaped),
  );
  return latin(new RegExp(`(?<!\\p{L})(?:${[...names, everydayDoers].join("|")})(?!\\p{L})`, "iu"));
}

type Test = (words: readonly Piece[], index: number, passives: Passives) => boolean;

interface Passives {
  readonly known: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
}

/** Whether a sentence, or the one before it, lets who does it be seen without being said once more. */
type IsClear = (sentence: string, before: string) => boolean;

function clearBeside(doers: RegExp): IsClear {
  // “lånas ut från medborgarkontoret”
  const from = new RegExp(`(?:från|hos|via) ${doers.source}`, doers.flags);
  return (sentence, before) =>
    needsNobody.test(sentence) ||
    from.test(sentence) ||
    doers.test(before) ||
    people.test(sentence) ||
    people.test(before);
}

/** One a text: who it is told once is told it for all. */
function remarkOnFirst(passage: Passage, passives: Passives, test: Test, isClear: IsClear): readonly Remark[] {
  for (const [order, sentence] of sentencesIn(passage).entries()) {
    const { at } = sentence;
    if (isClear(sentence.text, sentencesIn(passage)[order - 1]?.text ?? "")) continue;
    const words = wordsIn(sentence);
    const index = words.findIndex((_, one) => test(words, one, passives) && !isToldOf(words, one));
    const word = words[index];
    if (word === undefined) continue;
    return [
      remarkOn(passage, at + word.at, word.text, {
        message: `”${word.text}” säger inte vem som gör det.`,
        hint: "Skriv ut vem, och gör verbet aktivt: ”Skolan ordnar …” i stället för ”… ordnas”.",
      }),
    ];
  }
  return [];
}

const auxiliaries = new Set(["ska", "skall", "bör", "kan", "måste", "får", "behöver"]);
const small = new Set(["inte", "också", "även", "därefter", "sedan", "löpande", "årligen", "då", "alltid", "minst"]);
// Genitives: “förvaltningarnas”, “ungdomarnas”, “våldsutsattas”.
const genitive = /(?:arnas|ernas|ornas|enas|utsattas|nedsattas|anhörigas|anställdas|anländas|skildas|valdas|vuxnas)$/;
// What has a noun after it, and no verb: “om ungas hälsa”.
const prepositions = new Set(
  "av för till med om från hos mellan mot bland kring gällande angående avseende rörande enligt utifrån".split(" "),
);

/** “ska följas upp”, “ska också redovisas”. */
function afterAuxiliary(words: readonly Piece[], index: number, { not }: Passives): boolean {
  const word = words[index]?.text ?? "";
  if (!/^[a-zåäöé]{2,}s$/.test(word) || !/(?:as|ges|ses|nås|fås)$/.test(word)) return false;
  if (genitive.test(word) || not.has(word)) return false;
  let before = index - 1;
  while (small.has(words[before]?.text ?? "")) before -= 1;
  return auxiliaries.has(words[before]?.text ?? "");
}

/** In the present, too: “Kurser ordnas”, “Insatser genomförs”. */
function isPassive(words: readonly Piece[], index: number, passives: Passives): boolean {
  const word = words[index]?.text ?? "";
  if (passives.known.has(word) || afterAuxiliary(words, index, passives)) return true;
  if (prepositions.has(words[index - 1]?.text.toLowerCase() ?? "")) return false;
  return /^[a-zåäöé]{3,}as$/.test(word) && !genitive.test(word) && !passives.not.has(word) && !isAfterAtt(words, index);
}

/** “för att användas”: what something is for, not what is done. */
function isAfterAtt(words: readonly Piece[], index: number): boolean {
  return words[index - 1]?.text === "att";
}

// “Dimensioneringen görs tillsammans med bolaget”: by the others of the column, that is. So is a plan “in common”, and an
// agreement that is signed. “Planen används som damm” asks for nobody.
const needsNobody =
  /tillsammans|i (?:samarbete|samverkan|samråd) med|gemensam(?:t|ma)?(?![a-zà-ÿ])|(?:avtal|överenskommelse|kontrakt|partnerskap)[a-zà-ÿ]*\s(?:[a-zà-ÿ]+\s){0,3}(?:tecknas|ingås|sluts|förnyas|förlängs)|(?:används|utnyttjas)(?: som|[.]?$)|per (?:enhet|verksamhet)|genom (?:ram)?avtal med|med hjälp av/i;

const startsClause = new Set([
  "som",
  "när",
  "där",
  "om",
  "hur",
  "då",
  "att",
  "vad",
  "vilka",
  "vilket",
  "innan",
  "tills",
]);
const clauseReach = 4;
const agentReach = 8;

/** Somebody is named with “av”, or the verb stands in a clause about something else: “brott som anmäls”. */
function isToldOf(words: readonly Piece[], index: number): boolean {
  const after = words.slice(index + 1, index + 1 + agentReach);
  const before = words.slice(Math.max(0, index - clauseReach), index);
  return after.some(({ text }) => text === "av") || before.some(({ text }) => startsClause.has(text));
}
