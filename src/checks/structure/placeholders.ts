import { escaped } from "../plan-words.ts";
import type { Reading } from "../reading.ts";

/** Words that a template left: a `gap` to be filled in, or a `rest` to be taken away. */
export interface Placeholder {
  readonly words: string;
  readonly at: number;
  readonly kind: "gap" | "rest";
}

export interface Pattern {
  readonly kind: Placeholder["kind"];
  readonly pattern: RegExp;
  /** What matches, and is right all the same. */
  readonly isRight?: (words: string, text: string, at: number) => boolean;
}

/** Everything that tells a placeholder, with the lists' words, the municipality's own, and the register's names. */
export function placeholderPatterns({ lists, register }: Reading): readonly Pattern[] {
  const fillIn = lists.letter.fillIn.map(escaped).join("|");
  const leftOver = [...lists.letter.leftOver, ...register.checks.placeholders];
  const names = new Set(
    [
      ...register.perspectives.map(({ name }) => name),
      ...register.parties.flatMap((one) => [one.name, one.abbreviation]),
    ].flatMap((name) => (name === null ? [] : [name.toLowerCase()])),
  );
  return [
    { kind: "rest", pattern: anyOf(leftOver) },
    { kind: "rest", pattern: /(?<![\wÀ-ÿ])(?:TODO|TBD|FIXME)(?![\wÀ-ÿ])/g },
    { kind: "rest", pattern: /\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|\$\{[^{}\n]{0,80}\}/g },
    {
      kind: "gap",
      pattern: new RegExp(`\\[(?:${fillIn})(?![\\wÀ-ÿ])[^\\[\\]\\n]{0,80}\\]`, "gi"),
      isRight: isMasked,
    },
    { kind: "gap", pattern: /<[a-zà-ÿ][^<>\n@/]{0,60}(?<!\s)>/gi, isRight: isNoGap },
    { kind: "gap", pattern: new RegExp(`\\{(?:${fillIn})(?![\\wÀ-ÿ])[^{}\\n]{0,80}\\}`, "gi") },
    { kind: "gap", pattern: /\[(?:…|\.{3})\]/g, isRight: isQuoted },
    {
      kind: "gap",
      pattern: /(?<![\wÀ-ÿ/:.)])\/[A-ZÅÄÖÉ][a-zåäöéü]+(?: [a-zåäöéü]+){0,4}\/(?![\wÀ-ÿ/])/g,
      isRight: (words) => names.has(words.slice(1, -1).toLowerCase()),
    },
    ...datePatterns,
    { kind: "gap", pattern: /(?<![\wÀ-ÿ])(?:[Xx]{3,}|xx)(?![\wÀ-ÿ])/g, isRight: isPersonalNumber },
    { kind: "gap", pattern: /§{1,2}\s?[Xx]{1,2}(?![\wÀ-ÿ])/g },
    { kind: "gap", pattern: /(?<![\wÀ-ÿ])XX(?=\s(?:kr|kronor|tkr|mnkr|procent|personer)(?![a-zà-ÿ]))/g },
  ];
}

const datePatterns: readonly Pattern[] = [
  {
    kind: "gap",
    pattern: /(?<![\wÀ-ÿ-])(?:\d{4}|\d{2}[Xx]{2}|[Xx]{4})-(?:[Xx]{2}-(?:[Xx]{2}|\d{2})|\d{2}-[Xx]{2})(?![\wÀ-ÿ-])/g,
  },
  { kind: "gap", pattern: /(?<![\wÀ-ÿ-])(?:ÅÅÅÅ|YYYY)-MM-DD(?![\wÀ-ÿ-])/gi },
  { kind: "gap", pattern: /(?<![\wÀ-ÿ-])20[Xx]{1,2}(?![\wÀ-ÿ-])/g },
];

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\wÀ-ÿ])(?:${phrases.map(escaped).join("|")})(?![\\wÀ-ÿ])`, "gi");
}

/** The placeholders of a text, none inside another. */
export function placeholdersIn(text: string, patterns: readonly Pattern[]): readonly Placeholder[] {
  const found = patterns
    .flatMap(({ kind, pattern, isRight }) =>
      [...text.matchAll(pattern)]
        .map((match) => ({ words: match[0], at: match.index, kind }))
        .filter(({ words, at }) => !isMention(text, at, words) && isRight?.(words, text, at) !== true),
    )
    .sort((one, other) => one.at - other.at || other.words.length - one.words.length);
  let end = 0;
  return found.filter(({ words, at }) => {
    if (at < end) return false;
    end = at + words.length;
    return true;
  });
}

/** ”Skriv här” within quotation marks is spoken of, not left over. */
function isMention(text: string, at: number, words: string): boolean {
  return isQuote(text[at - 1]) && isQuote(text[at + words.length]);
}

function isQuote(mark: string | undefined): boolean {
  return mark === "”" || mark === '"';
}

/** Swedish opens and closes with the same mark, so an odd number of them before means within. */
function isQuoted(_words: string, text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", at) + 1, at);
  return (before.match(/[”"]/g)?.length ?? 0) % 2 === 1;
}

/** A name that has been taken away with intent, as before publishing. */
function isMasked(words: string): boolean {
  return /maska|borttag|struk|sekretess|redakt/i.test(words);
}

/** “a <b och c> d” compares, and `<br>` is for `raw-markup` to tell of. */
function isNoGap(words: string): boolean {
  return /[.,;="]|\s(?:och|eller|samt)\s|www|^<(?:[a-z]|h[1-6]|[bhut][rdlh]|em|li|div|span|font|strong|table|[cs]ub|sup|img)\s?>$/i.test(
    words,
  );
}

/** The last digits of a personal number are often masked so: 800101-XXXX. */
function isPersonalNumber(_words: string, text: string, at: number): boolean {
  return /\d{6}[-+]$/.test(text.slice(0, at));
}
