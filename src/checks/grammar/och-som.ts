import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { sentencesIn } from "../passage-words.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const ochSom: Rule = {
  id: "och-som",
  title: "”och som” utan något ”som” före",
  severity: "warning",
  reason: "”och” binder ihop led av samma slag, så ”och som” kräver en bisats med ”som” före (Svenska skrivregler).",
  example: { wrong: "Planen antogs 2019 och som gäller i år.", right: "Planen antogs 2019 och gäller i år." },
  find: ({ passages, lists }) => {
    const verbs = new Set(lists.language.verbs);
    return passages.filter(({ text }) => text.includes(" och som ")).flatMap((passage) => remarksIn(passage, verbs));
  },
};

const relative = latin(/(?<!\p{L})(?:som|vilk(?:en|et|a)|där|dit|vars|vad|vem|då|när)(?!\p{L})/iu);

// Before “och som” stands the end of a main clause: a passive verb or one of being or going on, and at most a short
// adverbial. “hjälper personer med missbruk och som saknar bostad” is right, and does not look so.
const passive =
  "\\p{L}{2,}(?:ades|erades|rdes|ldes|ndes|vdes|gdes|ttes|ktes|ptes|stes|ogs|evs|avs|ags|eras|ats|its|görs|förs)";
const being = "(?:är|var|pågår|pågick|fortgår|fortgick|fortsätter|fortsatte|sker|skedde|startade|började)";
const time = "(?:[ \\u00a0](?:19|20)\\d\\d)";
const adverbial = `(?:[ \\u00a0](?:i|på|av|under|inför|sedan)[ \\u00a0]\\p{L}+|[ \\u00a0]\\p{L}+(?:t|en|ing|lgång))?`;
const clause = latin(new RegExp(`(?<!\\p{L})(?:${passive}|${being})${adverbial}${time}?$`, "u"));
const firstWord = latin(/^\p{L}+/u);
// “Det är personer i behandling och som …” points out what is spoken of.
const pointing = latin(/^(?:Det|Här|Där|Dessa|Detta)[ \u00a0](?:är|var|finns)(?!\p{L})/u);

function remarksIn(passage: Passage, verbs: ReadonlySet<string>): readonly Remark[] {
  return sentencesIn(passage).flatMap(({ text, at }) => {
    const index = text.indexOf(" och som ");
    const before = text.slice(0, Math.max(index, 0));
    const [verb = ""] = firstWord.exec(text.slice(index + " och som ".length)) ?? [];
    if (index < 0 || relative.test(before) || pointing.test(before) || !clause.test(before.slice(-80))) return [];
    if (!verbs.has(verb) && !/(?:eras|ades)$/u.test(verb)) return [];
    return [
      remarkOn(passage, at + index + 1, "och som", {
        message: `Före ”och som ${verb}” finns ingen bisats med ”som” att binda ihop med.`,
        hint: `Skriv ”och ${verb}” eller ”som ${verb}”.`,
        replacement: "och",
      }),
    ];
  });
}
