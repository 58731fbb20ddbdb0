import { months } from "./date.ts";

/** A place where a line must not break: what ends before the space and what starts after it. */
interface Tie {
  readonly before: RegExp;
  readonly after: RegExp;
}

const units = [
  "procent|promille|%|kr|kronor|tkr|mkr|mnkr|mdkr|miljon|miljoner|miljard|miljarder",
  "år|månad|månader|vecka|veckor|dag|dagar|dygn|timme|timmar|minut|minuter|sekunder",
  "mm|cm|dm|m|km|kvm|m²|km²|ha|hektar|kg|ton|kWh|MWh|GWh|grader|°C|st|st\\.|kap\\.",
].join("|");

/**
 * Where Swedish typography keeps words on one line (Svenska skrivregler; Myndigheternas skrivregler). Few and certain:
 * a wrong tie makes an ugly line, a missing one only an ordinary break. Each looks at most `reach` characters away.
 */
const ties: readonly Tie[] = [
  // “15 år”, “21,33 procent”, “18 kap.”
  { before: /(?<![\p{L}\d])\d[\d.,]*$/u, after: new RegExp(`^(?:${units})(?![\\p{L}\\d])`, "u") },
  // “5 områden”, “24 åtgärder”: a short count and its noun, but not “31 till 28” or “de 5 som”
  {
    before: /(?<![\p{L}\d.,:/–-])\d{1,2}$/u,
    after: /^(?!(?:och|eller|till|samt|på|av|är|som|för|med|de|har|var|vid|om|den|det)(?!\p{L}))\p{Ll}{3,14}(?!\p{L})/u,
  },
  // “7 januari”, “den 18”
  { before: /(?<![\p{L}\d])\d{1,2}$/u, after: new RegExp(`^(?:${months.join("|")})(?!\\p{L})`, "u") },
  { before: /(?<!\p{L})den$/iu, after: /^\d{1,2}(?!\d)/ },
  // “34 175”: only where the groups are of three digits
  { before: /(?<![\p{L}\d.,:/–-])[1-9]\d{0,2}(?:\s\d{3})*$/u, after: /^\d{3}(?!\d)/ },
  // “§ 12”, “5 §”, “5 a §”, “18 kap. 8 §”
  { before: /§$/, after: /^\d/ },
  { before: /(?<![\p{L}\d])\d+(?:\s\p{Ll})?$/u, after: /^§/ },
  { before: /(?<![\p{L}\d])\d+$/u, after: /^\p{Ll}\s§/u },
  { before: /(?<!\p{L})kap\.$/iu, after: /^\d/ },
  // “kl. 13”, “s. 4”, “nr 3”, “dnr KSKF/2022:1”
  { before: /(?<!\p{L})(?:kl\.?|s\.|sid\.|nr)$/iu, after: /^\d/ },
  { before: /(?<!\p{L})dnr$/iu, after: /^\S*\d/ },
  // “2020 - 2023”, both spaces
  { before: /(?<!\d)\d{4}$/, after: /^[-–]\s\d{4}(?!\d)/ },
  { before: /(?<!\d)\d{4}\s[-–]$/, after: /^\d{4}(?!\d)/ },
  // “1 (3)”: page and pages
  { before: /(?<![\p{L}\d.,])\d{1,4}$/u, after: /^\(\d{1,4}\)/ },
  // “t. ex.”, “bl. a.”, “fr. o. m.”, “m. fl.”
  {
    before: /(?<![\p{L}.])(?:t\.|bl\.|d\.|o\.|m\.|s\.|f\.|fr\.|p\.)$/u,
    after: /^(?:ex|a|v|o|s|d|m|fl|k|g)\.(?!\p{L})/u,
  },
  { before: /\s(?:o|v|g)\.$/, after: /^(?:m|s|v|d|a)\.(?!\p{L})/u },
];

/** What every tie has next to its space: a quick no for nearly all spaces. */
const sign = /[\d.§–-] | \d|dnr /i;

/** How many characters on each side of a space are looked at: what keeps the time linear. */
const reach = 24;

/**
 * Puts a no-break space (U+00A0) in place of an ordinary space where a line must not break. Nothing but spaces changes,
 * so the text keeps its length.
 */
export function keepTogether(text: string): string {
  let kept = "";
  let start = 0;
  for (let space = text.indexOf(" "); space !== -1; space = text.indexOf(" ", space + 1)) {
    kept += text.slice(start, space);
    kept += sign.test(text.slice(Math.max(0, space - 3), space + 2)) && isTied(kept, text, space) ? "\u00a0" : " ";
    start = space + 1;
  }
  return kept + text.slice(start);
}

function isTied(kept: string, text: string, space: number): boolean {
  const before = kept.slice(-reach);
  const after = text.slice(space + 1, space + 1 + reach);
  return ties.some((tie) => tie.after.test(after) && tie.before.test(before));
}
