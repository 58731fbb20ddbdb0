import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { sentencesIn } from "../passage-words.ts";
import { after } from "../pattern-remarks.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const commaBeforeList: Rule = {
  id: "comma-before-list",
  title: "Kommatecken före uppräkning",
  severity: "tip",
  reason: "En uppräkning som förklarar det som står före inleds med kolon (Myndigheternas skrivregler, Ds 2009:38).",
  example: {
    wrong: "Det finns på tre skolor, Askskolan, Björkskolan och Ekskolan.",
    right: "Det finns på tre skolor: Askskolan, Björkskolan och Ekskolan.",
  },
  find: ({ passages }) => passages.filter(({ role }) => role === "prose" || role === "cell").flatMap(remarksIn),
};

function remarksIn(passage: Passage): readonly Remark[] {
  return sentencesIn(passage).flatMap(({ text, at }) => {
    const found = namesAsCounted(text) ?? partsAfterVerb(text);
    if (found === null) return [];
    const { words, index } = found;
    const replacement = words.replace(/,$/, ":");
    return [
      remarkOn(passage, at + index, words, {
        message: `Efter ”${words.slice(0, -1)}” börjar en uppräkning, med kommatecken före.`,
        hint: `Skriv ”${replacement}”.`,
        replacement,
      }),
    ];
  });
}

interface Found {
  /** The word before the list, with its comma. */
  readonly words: string;
  readonly index: number;
}

const counts = ["tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"];
const fewest = 3;
// “fyra nya skolor under året,” but not “2–3 gånger i centrum,”.
const counted = latin(
  /(?<![\p{L}\p{N}.,:/–-])([Tt]re|[Ff]yra|[Ff]em|[Ss]ex|[Ss]ju|[Åå]tta|[Nn]io|[Tt]io|[3-9]|10)[ \u00a0](?!(?:\p{Ll}+[ \u00a0])?(?:gånger|ggr|år|dagar|veckor|månader|timmar|minuter|procent|kronor|kr)(?!\p{L}))[^,.;:!?]{2,80}?(?<=[ \u00a0])(\p{L}+,)(?=[ \u00a0]\p{Lu})/gu,
);
const name = "\\p{Lu}[^,.;:!?]{1,60}";
const names = latin(
  new RegExp(`^[ \\u00a0](${name}(?:,[ \\u00a0]${name})*)[ \\u00a0](?:och|samt)[ \\u00a0]${name}[.!?]?$`, "u"),
);

/** As many names as were counted: “fyra nya skolor under året, A, B, C och D”. */
function namesAsCounted(sentence: string): Found | null {
  for (const match of sentence.matchAll(counted)) {
    const [all, count = "", words = ""] = match;
    const [, listed] = names.exec(after(match)) ?? [];
    if (listed !== undefined && listed.split(",").length + 1 === countOf(count)) {
      return { words, index: match.index + all.length - words.length };
    }
  }
  return null;
}

function countOf(count: string): number {
  const index = counts.indexOf(count.toLowerCase());
  return index < 0 ? Number(count) : index + fewest;
}

// “De områden som valdes var, narkotika, våld och otrygghet”: nothing parts a verb from what it says, but a comma pair may
// hold an adverb, so an announcing subject, a noun first and two more members are asked for.
const verb = latin(
  /^(?:De|Dessa|Följande)[ \u00a0]\p{L}{4,}[^,;:!?]{0,200}[ \u00a0]((?:är|var|blir|blev),)[ \u00a0](\p{Ll}{4,}),[ \u00a0][^;:!?]{3,200}[ \u00a0]och[ \u00a0]/u,
);
const adverb =
  /(?:vis|igen|s[åa]ledes|dock|dessutom|alltså|också|förstås|tyvärr|tack|därmed|därför|sannolikt|troligen|egentligen|framför|särskilt|bland|enligt|ofta|ibland|redan|ännu|inte|även)$/u;

function partsAfterVerb(sentence: string): Found | null {
  const match = verb.exec(sentence);
  const [all = "", words = "", first = ""] = match ?? [];
  if (match === null || adverb.test(first)) return null;
  return { words, index: all.indexOf(` ${words} `) + 1 };
}
