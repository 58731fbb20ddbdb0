/** A year, or a span of years, in a text. */
export interface Years {
  readonly from: number;
  /** The same as `from` where one year stands alone. */
  readonly to: number;
  /** As it stands: “2020 - 2023”. */
  readonly text: string;
  readonly at: number;
}

/** What a count is of: a number before one of these is no year. */
const unit =
  "(?:kr|kronor|tkr|mkr|mnkr|miljoner|procent|personer|invånare|medborgare|elever|barn|ungdomar|deltagare|besök|besökare|timmar|dagar|st|stycken|meter|m|km|kvm|hushåll|ärenden|anmälningar|brott|samtal|bostäder|platser|svar)";

// Not a law (2023:196), a diary number (2025/0412), a decade (2020-talet), an amount or a part of a longer number.
const year = "(?:19|20|21)\\d\\d";
const years = new RegExp(
  `(?<![\\wÀ-ÿ:/§]|\\d[.,+-])(${year})` +
    "(?:-\\d\\d-\\d\\d(?!\\d)" +
    `|\\s?[-–—/]\\s?(${year})(?![\\d-])` +
    "|[–/-](\\d\\d)(?![\\d-]))?" +
    `(?![\\d:]|/\\d|[.,]\\d|-tal|\\s\\d{3}(?!\\d)|\\s${unit}(?![a-zà-ÿ]))`,
  "g",
);

/** The years and spans of a text, in order: “2020–2023”, “2019/20”, the year of “2026-01-07”. */
export function yearsIn(text: string): readonly Years[] {
  return [...text.matchAll(years)].map((match) => {
    const [words, first = "", second, short] = match;
    const from = Number(first);
    const to = second === undefined ? toOfShort(first, short) : Number(second);
    return { from, to, text: words, at: match.index };
  });
}

/** “2019–20” ends in 2020; “2025-04” is a month. */
function toOfShort(first: string, short: string | undefined): number {
  const to = Number(`${first.slice(0, 2)}${short ?? first.slice(2)}`);
  return Math.max(to, Number(first));
}

/** Whether a span holds a year. */
export function holdsYear({ from, to }: Years, one: number): boolean {
  return from <= one && one <= to;
}

/** A span as it is written: “2020–2023”, or “2020” alone. */
export function showYears({ from, to }: Pick<Years, "from" | "to">): string {
  return from === to ? String(from) : `${from}–${to}`;
}
