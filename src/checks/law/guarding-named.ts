import { latin } from "../../swedish/latin.ts";
import { wordsOf } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";
import { sentencesIn, wordsIn } from "../passage-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const guardingNamed: Rule = {
  id: "guarding-named",
  title: "Bevakning med plats eller tid",
  severity: "tip",
  reason:
    "Uppgifter om bevakning kan omfattas av sekretess, och handlingen publiceras (offentlighets- och sekretesslagen 18 kap. 8 §).",
  example: { wrong: "Kameror sattes upp vid Norra torget.", right: "Kameror sattes upp på två platser." },
  find: (reading) => {
    const names = knownNames(reading);
    const word = latin(new RegExp(`(?<!\\p{L})(?:${reading.lists.law.guarding.join("|")})`, "iu"));
    return reading.passages
      .filter(({ role, text }) => role !== "name" && word.test(text))
      .flatMap((passage) => remarkIn(passage, reading.lists.law.guarding, names));
  },
};

/** One remark a text: the reminder is the same for every sentence. */
function remarkIn(passage: Passage, guarding: readonly string[], names: ReadonlySet<string>): readonly Remark[] {
  for (const sentence of sentencesIn(passage)) {
    const { text, at } = sentence;
    const word = wordsIn(sentence).find((one) => guarding.some((start) => one.text.toLowerCase().startsWith(start)));
    if (word === undefined || isAskedFor.test(text.slice(0, word.at))) continue;
    const place = placeIn(text, names) ?? timeIn(text);
    if (place === null) continue;
    return [
      remarkOn(passage, at + word.at, word.text, {
        message: `Här står ”${word.text}” tillsammans med ”${place}”.`,
        hint: "Pröva om uppgiften är sekretess enligt OSL 18 kap. 8 § innan papperet publiceras.",
      }),
    ];
  }
  return [];
}

// “Tillstånd för kamerabevakning” is asked for in public, and “kontakt med väktarna” tells of others than the guards.
const isAskedFor =
  /(?:(?:tillstånd|ansökan|ansöker|prövning|utredning|frågan|ärendet|förslag|beslut|motion)(?:en|et)? (?:för|till|om|av)|(?:kontakt|dialog|samverkan|samarbete|tillsammans) med) $/i;

const placed = latin(
  /(?<!\p{L})(?:vid|i|på|utanför|längs|runt|intill|kring)[ \u00a0](?:\p{Ll}+[ \u00a0]){0,1}(\p{Lu}\p{Ll}+(?:[ \u00a0]\p{Lu}\p{Ll}+)*(?:[ \u00a0](?:torg|torget|park|parken|gata|station|centrum|bad))?)(?![\p{L}-])/gu,
);

/** A name after a preposition of place, that is no party, municipality or other known name. */
function placeIn(sentence: string, names: ReadonlySet<string>): string | null {
  for (const [, name = ""] of sentence.matchAll(placed)) {
    const [first = ""] = name.split(/[ \u00a0]/);
    const isOffice = /(?:myndighet|förvaltning|nämnd|styrelse|kontor|kommun|region|verket|polis|råd)[a-zåäö]*$/iu.test(
      name,
    );
    if (!isOffice && !names.has(first.toLowerCase())) return name;
  }
  return null;
}

const clock = latin(
  /(?<!\p{L})(?:kl\.?|klockan)[ \u00a0]?\d{1,2}(?:[.:]\d\d)?|(?<![\d.,:])(?:[01]?\d|2[0-4])[.:][0-5]\d[ \u00a0]?[–-][ \u00a0]?(?:[01]?\d|2[0-4])[.:][0-5]\d/u,
);

// “Ordningsvakterna har genomgång kl. 15”: when they meet others is not when they guard.
const meeting = /genomgång|möte|möten|mötet|samling|avstämning|utbildning|träff/i;

function timeIn(sentence: string): string | null {
  return meeting.test(sentence) ? null : (clock.exec(sentence)?.[0] ?? null);
}

// What makes the whole municipality of its name: “Exempelbys”, “Exempelbyområdet”.
const wholes = [
  "s",
  ...["stad", "kommun", "bygden", "området", "trakten"].flatMap((end) => [end, `s${end}`, `${end}s`]),
];

/** The first words of names that are no places: parties, perspectives, the municipality. */
function knownNames({ register }: Reading): ReadonlySet<string> {
  const names = [register.municipality.name, ...register.parties.flatMap(({ name }) => (name === null ? [] : [name]))];
  const first = [...names, "Sverige", "Norden", "Europa"]
    .flatMap((name) => wordsOf(name).slice(0, 1))
    .map(({ text }) => text.toLowerCase());
  // “Göteborgs Stad”: also “Göteborg”; “Exempelby kommun”: also “Exempelbys”, “Exempelbyområdet”.
  const bases = first.flatMap((word) => [word, word.replace(/s$/, "")]);
  return new Set(bases.flatMap((base) => ["", ...wholes].map((whole) => `${base}${whole}`)));
}
