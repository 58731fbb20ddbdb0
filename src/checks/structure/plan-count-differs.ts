import type { Plan } from "../../case/plan.ts";
import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { sentencesIn } from "../passage-words.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const planCountDiffers: Rule = {
  id: "plan-count-differs",
  title: "Antal som inte stämmer med planen",
  severity: "warning",
  reason:
    "Antal som står i texten räknas sällan om när planen ändras; den som beslutar ska kunna lita på dem (Brå: man jobbar vidare från år till år).",
  example: { wrong: "Planen har 6 mål och 14 åtgärder (tabellerna har 15)", right: "Planen har 6 mål och 15 åtgärder" },
  find: ({ passages, plan }) => {
    const counts = countsOf(plan);
    return passages.filter(tellsOfPlan).flatMap((passage) => remarksIn(passage, counts));
  },
};

type Kind = "area" | "goal" | "activity";

const nouns: Readonly<Record<Kind, string>> = {
  area: "(?:insats|fokus|mål|prioriterade )?områden",
  goal: "mål",
  activity: "(?:aktiviteter|åtgärder|insatser)",
};

const numerals =
  "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo".split(
    " ",
  );

const counted = latin(
  new RegExp(
    `(?<![\\p{L}\\p{N}.,–-])(?<number>\\d{1,3}|${numerals.slice(2).join("|")}) (?:\\p{Ll}+[at]e? )?(?:${Object.entries(
      nouns,
    )
      .map(([kind, noun]) => `(?<${kind}>${noun})`)
      .join("|")})(?![\\p{L}-])`,
    "giu",
  ),
);

/** Where the plan of the case is presented as it is; a follow-up counts last year's. */
function tellsOfPlan({ path, role }: Passage): boolean {
  return (
    role === "prose" && /^(?:case\.(?:summary|background|proposal\.\d+|sections\..+)|plan\.introduction)$/.test(path)
  );
}

const ofPlan = /(?<![a-zà-ÿ])(?:[a-zà-ÿ]*plan(?:en)?|förslaget|programmet)(?![a-zà-ÿ])/i;
// Another plan than this one, or a part of it.
const ofOthers =
  /förra|föregående|tidigare|fjol|nuvarande|gällande|varav|därav|av dem|av dessa|av målen|nya|ytterligare|uppföljning|jämfört|från \d/i;

/** Only a sentence that counts two kinds, “6 mål och 15 åtgärder”, speaks of the whole plan. */
function remarksIn(passage: Passage, counts: Readonly<Record<Kind, number>>): readonly Remark[] {
  return sentencesIn(passage).flatMap(({ text, at }) => {
    if (!ofPlan.test(text) || ofOthers.test(text)) return [];
    const told = [...text.matchAll(counted)].map((match) => ({ match, kind: kindOf(match) }));
    if (told.length < 2 || new Set(told.map(({ kind }) => kind)).size < told.length) return [];
    return told.flatMap(({ match, kind }) => {
      const [words] = match;
      if (numberOf(match) === counts[kind]) return [];
      return [
        remarkOn(passage, at + match.index, words, {
          message: `Här står ”${words}”, men planen har ${counts[kind]}.`,
          hint: "Rätta antalet, eller planen.",
        }),
      ];
    });
  });
}

function kindOf({ groups = {} }: RegExpExecArray): Kind {
  if (groups["area"] !== undefined) return "area";
  return groups["goal"] === undefined ? "activity" : "goal";
}

function numberOf({ groups = {} }: RegExpExecArray): number {
  const number = groups["number"] ?? "";
  const numeral = numerals.indexOf(number.toLowerCase());
  return numeral < 0 ? Number(number) : numeral;
}

function countsOf({ areas }: Plan): Readonly<Record<Kind, number>> {
  const goals = areas.flatMap((area) => area.goals);
  return { area: areas.length, goal: goals.length, activity: goals.flatMap((goal) => goal.activities).length };
}
