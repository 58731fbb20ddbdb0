import { failure, type Problem, type Result, success } from "../problem.ts";
import type { SourceFile } from "../source/source-file.ts";

const word = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}’':.-]*[\p{L}\p{M}\p{N}.-])?$/u;

/** Reads a list of right words, one a line; lines that begin with # are comments. Fails with every line that is no word. */
export function readWordList({ name, text }: SourceFile): Result<readonly string[]> {
  const words: string[] = [];
  const problems: Problem[] = [];
  for (const [index, raw] of text
    .replace(/^\ufeff/, "")
    .split("\n")
    .entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    if (word.test(line)) words.push(line.normalize("NFC"));
    else problems.push(notOneWord(line, { file: name, line: index + 1, column: raw.indexOf(line) + 1 }));
  }
  return problems.length > 0 ? failure(problems) : success(words);
}

function notOneWord(line: string, place: NonNullable<Problem["place"]>): Problem {
  const common = { code: "invalid-word-list", severity: "error", place } as const;
  const hidden = /[\p{Cc}\p{Cf}\p{Co}\ufffd]/u.exec(line);
  if (hidden !== null) {
    const column = (place.column ?? 1) + hidden.index;
    const message = "Raden innehåller ett tecken som inte syns.";
    return {
      ...common,
      place: { ...place, column },
      message,
      hint: "Skriv om raden för hand, och spara filen som UTF-8.",
    };
  }
  if (/[\s,;]/.test(line)) {
    return { ...common, message: `”${line}” är flera ord.`, hint: "Skriv ett ord på varje rad." };
  }
  return {
    ...common,
    message: `”${line}” är inget ord.`,
    hint: "Skriv ett ord på varje rad, och # framför en kommentar.",
  };
}
