import type { FinishedPaper } from "../finished-paper.ts";
import type { PaperRemark, PaperRule } from "../paper-rule.ts";
import { plain } from "../plain.ts";
import { quoted } from "./quoted.ts";
import { remarksOnWords } from "./remarks-on-words.ts";
import { wordedBlocks } from "./worded-blocks.ts";

/** What templates of Word and of municipalities leave to be written over; a masked personal number (800101-XXXX) is none. */
const patterns = [
  "Klicka (?:eller tryck )?här för att (?:ange|skriva|fylla)",
  "[Ll]orem ipsum",
  String.raw`\[(?:[Ss]kriv|[Aa]nge|[Ff]yll i|[Ii]nfoga|[Vv]älj)(?: [^\][]{0,80})?\]`,
  String.raw`(?:\[|<)(?:[Nn]amn|[Dd]atum|[Rr]ubrik|[Tt]itel|[Aa]dressat|[Xx]{2,})(?:\]|>)`,
  String.raw`(?<![\p{L}\p{N}+\[<-])(?:X{3,}|x{2,}|20[Xx]{2}|ÅÅÅÅ(?:-MM-DD)?)(?![\p{L}\p{N}\]>-])`,
];
/** Within quotation marks the words are spoken of, not left over. */
const placeholder = new RegExp(`(?<!”)(?:${patterns.join("|")})(?!”)`, "gu");

const said = {
  message: (words: string, quotation: string) => `Platshållaren ”${words}” är inte ifylld: ${quotation}.`,
  hint: "Skriv det som ska stå där, eller ta bort den ur mallen.",
};

export const leftoverPlaceholder: PaperRule = {
  id: "leftover-placeholder",
  title: "Platshållare står kvar",
  severity: "error",
  reason:
    "En platshållare som inte har fyllts i visar att papperet inte är färdigt (språklagen 2009:600, 11 §: begripligt).",
  example: { wrong: "[Ange diarienummer]", right: "KS 2025/0412" },
  find: (paper) => [...remarksOnWords(paper, placeholder, said), ...ownPlaceholders(paper)],
};

/** The municipality's own, wherever they stand as words of their own. */
function ownPlaceholders(paper: FinishedPaper): readonly PaperRemark[] {
  const own = paper.placeholders.map(plain);
  return wordedBlocks(paper).flatMap(({ file, block: { text } }) =>
    own.flatMap((words) => {
      const at = indexOfWords(text, words);
      return at === -1 ? [] : [{ file, message: said.message(words, quoted(text, at, words.length)), hint: said.hint }];
    }),
  );
}

function indexOfWords(text: string, words: string): number {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + words.length, at + words.length + 1);
    const isSpokenOf = before === "”" && after === "”";
    if (!isSpokenOf && !joins(before, words) && !joins(words.slice(-1), after)) return at;
  }
  return -1;
}

/** Whether two characters stand in one word. */
function joins(before: string, after: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}
