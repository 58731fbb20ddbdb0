import { latin } from "../../swedish/latin.ts";
import { remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

const pattern = latin(
  /(?<!\p{L})([Ee]tt [\p{L}-]*(?:förebyggande|främjande|stödjande|trygghetsskapande))(?= (?:behövs|krävs|är|ska|kan|bör|har|måste|sker|finns|pågår|behöver)(?!\p{L}))/gu,
);

export const missingNoun: Rule = {
  id: "missing-noun",
  title: "Ett ord har fallit bort",
  severity: "warning",
  reason:
    "Efter ”ett förebyggande” väntar läsaren på vad som är förebyggande, till exempel ett arbete (språklagen 2009:600, 11 §: vårdat språk).",
  example: { wrong: "Ett drogförebyggande behövs.", right: "Ett drogförebyggande arbete behövs." },
  find: ({ passages }) =>
    remarksOnPattern(passages, pattern, ([, words = ""]) => ({
      message: `Efter ”${words}” saknas ett ord.`,
      hint: `Skriv ut vad det är, till exempel ”${words} arbete”.`,
      replacement: `${words} arbete`,
    })),
};
