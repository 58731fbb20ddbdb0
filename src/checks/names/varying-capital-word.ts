import type { Lists } from "../../lists/lists.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { type CapitalWord, capitalWordsIn } from "./capital-words.ts";
import { beginsDocument, type KnownNames, knownNamesOf } from "./known-names.ts";

export const varyingCapitalWord: Rule = {
  id: "varying-capital-word",
  title: "Ord med växlande stor bokstav",
  severity: "tip",
  reason:
    "Skrivs samma ord än med stor, än med liten bokstav mitt i meningen ser det ut som två saker (Myndigheternas skrivregler, Ds 2009:38: var konsekvent).",
  example: {
    wrong: "målet med Byggnadsnämndens tillsyn … byggnadsnämnden beslutar",
    right: "målet med byggnadsnämndens tillsyn … byggnadsnämnden beslutar",
  },
  find: (reading) => {
    const uses = new Map<string, Uses>();
    const names: Names = { known: knownNamesOf(reading), naming: namingOf(reading.lists) };
    for (const passage of reading.passages) {
      for (const words of capitalWordsIn(passage)) noteWords(words, uses, names);
    }
    const authorities = authoritiesOf(reading);
    return [...uses.values()].flatMap((use) => remarksOn(use, authorities));
  },
};

interface Uses {
  readonly capital: CapitalWord[];
  readonly small: CapitalWord[];
  /** With a capital and no year after it: “Samverkansöverenskommelsen 2024–2027” is a document's name. */
  unnumbered: number;
}

/** What tells that a word with a capital is a name, or the first word of one. */
interface Names {
  readonly known: KnownNames;
  readonly naming: RegExp;
}

/** Words that a name follows: “skriften”, “vägledningen”, “avsnittet”. */
function namingOf({ names }: Lists): RegExp {
  const parts = "avsnittet|rubriken|kapitlet|området|målet|kolumnen|tabellen";
  return new RegExp(`(?:^under|${parts}|${names.introducing.join("|")})$`, "u");
}

// Long words in the definite form: the rest are too often both a name and a word, as in “området Barn och unga”. “Plan”
// and “trygghet” only look like it.
const definite = /^[A-Za-zÀ-ÿ][a-zß-ÿ]{4,}(?:en|(?<!h)et|(?<!pl)an|na|ens|(?<!h)ets|(?<!pl)ans|nas)$/u;
const shortest = 8;
/** A document's name with its year may have a capital that the word otherwise lacks; only a lone one looks like a slip. */
const manyMore = 3;

function noteWords(words: readonly CapitalWord[], uses: Map<string, Uses>, names: Names): void {
  for (const [index, word] of words.entries()) {
    if (word.text.length < shortest || !definite.test(word.text) || word.isFirst) continue;
    if (word.isCapital && isPartOfName(words, index, names)) continue;
    const use = uses.get(word.lower) ?? { capital: [], small: [], unnumbered: 0 };
    (word.isCapital ? use.capital : use.small).push(word);
    if (word.isCapital && !/^\d{4}/.test(words[index + 1]?.text ?? "")) use.unnumbered += 1;
    uses.set(word.lower, use);
  }
}

function isPartOfName(words: readonly CapitalWord[], index: number, { known, naming }: Names): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const { passage, at, text } = word;
  const isNextCapital = word.isJoined && words[index + 1]?.isCapital === true;
  return (
    isNextCapital ||
    word.isQuoted ||
    endsName(words, index) ||
    beginsTitle(words, index) ||
    naming.test(words[index - 1]?.lower ?? "") ||
    beginsDocument(passage.text, at, known) ||
    abbreviated.test(passage.text.slice(at + text.length, at + text.length + 10))
  );
}

// “Effektiv Samordning för Trygghet (EST)”.
const abbreviated = /^\s\([A-ZÀ-Þ]{2,6}\)/u;
const linking = /^(?:av|för|i|kring|med|mot|om|på|till|vid)$/;

/** After a capital, or a capital and a small word: “Trygga Gatan”, “Samordning för Trygghet”. */
function endsName(words: readonly CapitalWord[], index: number): boolean {
  const [second, first] = [words[index - 2], words[index - 1]];
  if (first?.isJoined !== true) return false;
  if (first.isCapital) return !first.isFirst;
  return linking.test(first.lower) && second?.isJoined === true && second.isCapital && !second.isFirst;
}

// What is led, and may have a capital of its own, is no title: “Byggnadsnämnden för Exempelby”.
const organisation =
  /(?:nämnden|styrelsen|förvaltningen|myndigheten|kommunen|regionen|polisen|rådet|tjänsten|verket|kontoret|bolaget|förbundet)s?$/;

/** The first word of what looks like a title: “Cyklingen i Exempelby”, “Överenskommelsen om ungdomar”; not “Löftet för 2026”. */
function beginsTitle(words: readonly CapitalWord[], index: number): boolean {
  const [word, next, last] = [words[index], words[index + 1], words[index + 2]];
  if (word?.isJoined !== true || next?.isJoined !== true || organisation.test(word.lower)) return false;
  return /^(?:för|i|mot|om)$/.test(next.lower) && /^[a-zß-ÿ]/u.test(last?.lower ?? "");
}

/** “Skatteverket”: an authority of the register has a capital, however often it is written small. */
function authoritiesOf({ register }: Reading): ReadonlySet<string> {
  const names = register.parties.flatMap(({ kind, name }) => (kind === "authority" && name !== null ? [name] : []));
  return new Set(names.flatMap((name) => [name, `${name}s`]));
}

function remarksOn({ capital, small, unnumbered }: Uses, authorities: ReadonlySet<string>): readonly Remark[] {
  const isAuthority = authorities.has(capital[0]?.text ?? "");
  const isFewer = capital.length <= small.length && !isAuthority;
  const [least, most] = isFewer ? [capital, small] : [small, capital];
  const [first, other] = [least[0], most[0]];
  if (first === undefined || other === undefined) return [];
  if (unnumbered === 0 && small.length < capital.length * manyMore) return [];
  // “Kommunstyrelsen” has a capital in some municipalities and none in others: which is right cannot be told from a count.
  const isClear =
    isAuthority || (most.length >= least.length * manyMore && !(other.isCapital && organisation.test(other.lower)));
  return [
    remarkOn(first.passage, first.at, first.text, {
      message: `Här står ”${first.text}”, på andra ställen ”${other.text}”.`,
      hint: "Skriv ordet med stor eller liten bokstav på samma sätt överallt.",
      ...(isClear ? { replacement: other.text } : {}),
    }),
  ];
}
