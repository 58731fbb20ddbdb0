// Endings of nouns, adjectives and verbs, and the few that make one kind of word of another: planera, planering.
const noun = "s|n|ns|t|ts|en|ens|et|ets|na|nas|ar|ars|arna|arnas|er|ers|erna|ernas|or|ors|orna|ornas|r|rs|rna|rnas";
const adjective = "a|e|as|es|t|are|ast|aste|an";
const verb = "r|ar|er|as|es|de|des|dde|ddes|te|tes|tt|tts|at|ats|ade|ades|ad|it|its|d|da|na";
const participle = "ande|andes|ende|endes|nde|ndes|andet|andets|endet|endets";
const derived = "ing|ingen|ingens|ingar|ingarna|ning|ningen|ningens|ningar|ningarna|are|aren|arens|arna|arnas";
const endings = new Set(["", ...[noun, adjective, verb, participle, derived].flatMap((list) => list.split("|"))]);

const umlauts: Readonly<Record<string, string>> = { å: "a", ä: "a", ö: "o" };

/** Fewer letters than these in common say nothing of two words. */
const shortestStem = 3;

/** Whether two words may be forms of one word: stad and städer, minskat and minskar. Capitals do not count. */
export function areForms(first: string, second: string): boolean {
  if (foldedLetter(first) !== foldedLetter(second)) return false;
  const [one, other] = [folded(first), folded(second)];
  const common = commonStart(one, other);
  for (let length = common; length >= Math.max(shortestStem, common - 2); length -= 1) {
    if (endings.has(one.slice(length)) && endings.has(other.slice(length))) return true;
  }
  return one === other;
}

function foldedLetter(word: string): string {
  const letter = word.charAt(0).toLowerCase();
  return umlauts[letter] ?? letter;
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[åäö]/g, (letter) => umlauts[letter] ?? letter);
}

/** How many letters two words begin with in common. */
export function commonStart(first: string, second: string): number {
  let length = 0;
  while (length < first.length && length < second.length && first[length] === second[length]) length += 1;
  return length;
}

/** How many letters two words end with in common. */
export function commonEnd(first: string, second: string): number {
  let length = 0;
  while (length < first.length && length < second.length && first.at(-1 - length) === second.at(-1 - length)) {
    length += 1;
  }
  return length;
}

const nounEnding = /(?:arnas?|ernas?|ornas?|ens?|ets?|ar|er|or|na|n|t|s)$/;

/** A noun and its ending apart: avhopparverksamhet + en; the ending is empty where there is none. */
export function withoutEnding(word: string): { readonly stem: string; readonly ending: string } {
  const ending = nounEnding.exec(word)?.[0] ?? "";
  return { stem: word.slice(0, word.length - ending.length), ending };
}
