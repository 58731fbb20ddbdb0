import { wordsOf } from "../../swedish/sentences.ts";
import { showYears, type Years, yearsIn } from "../../swedish/years.ts";
import type { Passage } from "../passage.ts";
import { escaped } from "../plan-words.ts";
import type { Reading } from "../reading.ts";
import type { Remark } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const agreementPeriod: Rule = {
  id: "agreement-period",
  title: "Överenskommelsens period stämmer inte",
  severity: "error",
  reason:
    "En samverkansöverenskommelse anger vilken period den gäller (Brå, Teckna samverkansöverenskommelse); perioden ska vara densamma överallt.",
  example: {
    wrong: "Samverkansöverenskommelsen 2024–2026 (gäller 2024–2027)",
    right: "Samverkansöverenskommelsen 2024–2027",
  },
  find: ({ plan, passages }: Reading) => {
    const { agreement } = plan;
    if (agreement === null) return [];
    const named = namePattern(agreement.title);
    if (named === null) return [];
    const title = { path: "plan.agreement.title", text: agreement.title };
    return [title, ...passages].flatMap((text) => remarksIn(text, named, agreement));
  },
};

type Text = Pick<Passage, "path" | "text">;
type Agreement = NonNullable<Reading["plan"]["agreement"]>;

/** The agreement's main word in any ending, with its parties after it: “samverkansöverenskommelse mellan A och B”. */
function namePattern(title: string): RegExp | null {
  const words = wordsOf(title).map(({ text }) => text.toLowerCase());
  const main = words.find((word) => /(?:överenskommelse|avtal|samarbete)/.test(word));
  if (main === undefined) return null;
  const stem = main.replace(/(?:n|ns|et|ets)$/, "");
  const parties = "(?:\\s+(?:för\\s+(?:åren\\s+|perioden\\s+)?|mellan\\s+[^\\n.,;()]{3,80}\\s))?";
  return new RegExp(`(?<![a-zà-ÿ-])${escaped(stem)}(?:n|ns|et|ets)?${parties}\\s*\\(?$`, "i");
}

const other = /(?:förra|tidigare|föregående|gamla|nya|ny|nästa|kommande|annan)\s+(?:[a-zà-ÿ]+\s+)?$/i;
const longest = 160;

function remarksIn(text: Text, named: RegExp, agreement: Agreement): readonly Remark[] {
  return yearsIn(text.text)
    .filter((span) => isMisstated(span, agreement))
    .flatMap((span) => {
      const start = Math.max(0, span.at - longest);
      const before = text.text.slice(start, span.at);
      const match = named.exec(before);
      if (match === null || other.test(before.slice(0, match.index))) return [];
      return [remark(text, span, agreement)];
    });
}

/** Spans of which one ends as the other begins, or that do not meet, are of two agreements. */
function isMisstated(span: Years, { from, to }: Agreement): boolean {
  const isSpan = span.from !== span.to;
  return isSpan && (span.from !== from || span.to !== to) && span.from < to && from < span.to;
}

function remark(text: Text, span: Years, agreement: Agreement): Remark {
  const right = showYears(agreement);
  const said = {
    message: `”${span.text}” stämmer inte: överenskommelsen gäller ${right}.`,
    hint: "Rätta perioden här, eller i planens uppgifter om överenskommelsen.",
    replacement: right,
  };
  return { path: text.path, words: span.text, at: span.at, ...said };
}
