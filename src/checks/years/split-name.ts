import { showYears, yearsIn } from "../../swedish/years.ts";
import type { Passage } from "../passage.ts";
import { escaped } from "../plan-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const splitName: Rule = {
  id: "split-name",
  title: "Årtal mitt i ett namn",
  severity: "error",
  reason:
    "Ett namn skrivs i ett stycke, och årtalen efter det; annars går beslutet inte att läsa (språklagen 2009:600, 11 §).",
  example: { wrong: "Exempelby 2024–2027 kommun", right: "Exempelby kommun 2024–2027" },
  find: (reading: Reading) => {
    const split = splitPattern(namesOf(reading));
    if (split === null) return [];
    return reading.passages.flatMap((passage) =>
      /\d{4}/.test(passage.text)
        ? [...passage.text.matchAll(split)].map((match) => remark(passage, match.index, match[0]))
        : [],
    );
  },
};

/** Names of more than one word that no year can be a part of: the municipality's and the parties'. */
function namesOf({ register }: Reading): readonly (readonly string[])[] {
  const names = [register.municipality.name, ...register.parties.map(({ name }) => name)];
  return names
    .flatMap((name) => (name === null ? [] : [name.split(/\s+/)]))
    .filter((words) => words.length > 1 && !words.some((word) => /\d/.test(word)));
}

const years = "\\(?\\d{4}(?:\\s?[-–—]\\s?\\d{4})?\\)?";

/** Any of the names with years between two of its words. */
function splitPattern(names: readonly (readonly string[])[]): RegExp | null {
  if (names.length === 0) return null;
  const splits = names.flatMap((words) =>
    words.slice(1).map((_, index) => {
      const first = words
        .slice(0, index + 1)
        .map(escaped)
        .join("\\s+");
      const rest = words
        .slice(index + 1)
        .map(escaped)
        .join("\\s+");
      return `${first}\\s+${years}\\s+${rest}`;
    }),
  );
  return new RegExp(`(?<![\\wÀ-ÿ])(?:${splits.join("|")})s?(?![\\wÀ-ÿ])`, "g");
}

function remark(passage: Passage, at: number, words: string): Remark {
  const [within] = words.match(new RegExp(years)) ?? [""];
  const [span] = yearsIn(within);
  const name = words.replace(within, "").replace(/\s+/g, " ");
  const after = span === undefined ? within : within.replace(span.text, showYears(span));
  return remarkOn(passage, at, words, {
    message: `”${within}” bryter namnet ”${name}”.`,
    hint: "Flytta årtalen till efter namnet.",
    replacement: `${name} ${after}`,
  });
}
