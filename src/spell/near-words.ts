import type { Dictionary } from "./dictionary.ts";
import { type Edit, editsOf } from "./edits.ts";

const mostWords = 3;

// A shorter word has a right word within one letter whatever it is.
const shortest = 5;

// In a word of five letters only the surest slips are told from a new word.
const short = 6;

// A part of a compound has so many letters.
const shortestPart = 3;

// From here on a right word within one letter is hardly there by chance.
const long = 10;

/**
 * The right words, at most three, that a word which the dictionary does not know was probably meant to be: one letter
 * away, and no farther. None for a word that is rather a new or foreign one than a slip. A word with a capital may be a
 * name: then only what stands in the dictionary itself counts. The right words are in lower case.
 */
export function nearWords(asked: string, dictionary: Dictionary): readonly string[] {
  const word = asked.toLowerCase();
  const mayBeName = word !== asked;
  if (word.length < (mayBeName ? long : shortest)) return [];
  if (isInflectedHandel(word, dictionary)) return [];
  const joinsRight = joinsRightWords(word, dictionary);
  const mayBeRight = hasParticle(word, dictionary) || isDerived(word, dictionary);
  const edits = [...editsOf(word)].filter((edit) => mayBeMeant(edit, word));
  for (const isOfGroup of mayBeName ? groups.slice(0, -1) : groups) {
    const near = edits
      .filter((edit) => isOfGroup(edit) && isLikely(edit, dictionary) && dictionary.knows(edit.word))
      .map((edit) => ({ ...edit, isCompound: dictionary.isCompound(edit.word) }))
      .filter((one) => !(one.isCompound && mayBeName) && !(mayBeRight && !isSurelyMeant(one, word)))
      .filter((one) => isMeant(one, word, joinsRight, dictionary));
    if (near.length > 0) return best(near, word);
  }
  return [];
}

interface Near extends Edit {
  readonly isCompound: boolean;
}

// The likeliest first: looking up is slow, and where a group has words the following are not looked at.
const groups: readonly ((edit: Edit) => boolean)[] = [
  ({ isSlip }) => isSlip,
  ({ isSlip, kind }) => !isSlip && kind === "add",
  ({ isSlip, kind }) => !isSlip && kind === "drop",
  ({ isSlip, kind }) => !isSlip && kind === "change",
];

/** The dictionary's own words, or else those that it puts together; a slip in the first letter is rare. */
function best(near: readonly Near[], word: string): readonly string[] {
  const own = near.filter(({ isCompound }) => !isCompound);
  const words = [...new Set((own.length > 0 ? own : near).map((one) => one.word))];
  // Many compounds equally near are near by chance: “delberedskap”, “felberedskap” and “helberedskap” of “elberedskap”.
  if (own.length === 0 && words.length >= mostWords) return [];
  const [start, otherStart] = [true, false].map((isSame) => words.filter((one) => (one[0] === word[0]) === isSame));
  return [...(start ?? []), ...(otherStart ?? [])].slice(0, mostWords);
}

function mayBeMeant({ kind, at, isSlip }: Edit, word: string): boolean {
  if (word.length < short) return isSlip && kind !== "change";
  // Nobody forgets a word's first letter, or puts another before it: “ronderar” is not “fronderar”.
  if (at === 0 && !isSlip && kind !== "change") return false;
  // “medskapandet” beside “medskapande”: an ending that the dictionary lacks, not a letter too many.
  if (at === word.length - 1 && !isSlip && (kind === "drop" || kind === "change")) return false;
  return isSlip || kind === "add" || word.length >= long;
}

/**
 * “nödvatten” and “parkeringstal” are right words put together, which only the dictionary has not joined: another compound
 * near them says nothing, unless it has the -s that they lack, as “samverkansforum” of “samverkanforum”.
 */
function isMeant(near: Near, word: string, joinsRight: boolean, dictionary: Dictionary): boolean {
  if (changesLastPart(near, word, dictionary) || isUnlikelyCompound(near, word)) return false;
  // “kemdykning” is not “hemdykning”, nor “takvatten” “rakvatten”.
  if (near.kind === "change" && near.at === 0 && (near.isCompound || joinsRight)) return false;
  if (!near.isCompound) return true;

  const isLinkingS = near.kind === "add" && near.letter === "s" && dictionary.knows(word.slice(near.at));
  return isLinkingS || (word.length >= long && !joinsRight);
}

/**
 * Whether another first letter makes another last part: “utsläppsdatat” is not “utsläppsmatat”, nor “tredjehand”
 * “tredjeland”. A word that stands in the dictionary may be meant where the last part is no word as it is.
 */
function changesLastPart({ kind, at, word: meant, isCompound }: Near, word: string, { knows }: Dictionary): boolean {
  if (kind !== "change" || at < shortestPart || meant.length - at < shortestPart) return false;
  const [first, last] = [meant.slice(0, at), meant.slice(at)];
  return (isCompound || knows(word.slice(at))) && knows(last) && (knows(first) || knows(`${first}-`));
}

const particles = "in ut upp ner ned av an på om över under åter med till från för före efter fram bort".split(" ");
const shortestAfterParticle = 5;

/** “inrapportörer”: a word of the dictionary's own with a particle before it is right; no dictionary has them all. */
function hasParticle(word: string, { knows, isCompound }: Dictionary): boolean {
  return particles.some((particle) => {
    const rest = word.slice(particle.length);
    return word.startsWith(particle) && rest.length >= shortestAfterParticle && knows(rest) && !isCompound(rest);
  });
}

/** “klickare” is who, or what, clicks: a regular noun of a verb that the dictionary's own. */
function isDerived(word: string, { knows, isCompound }: Dictionary): boolean {
  const [, stem] = /^(.{3,})(?:are|aren|arna)$/.exec(word) ?? [];
  return stem !== undefined && knows(`${stem}a`) && !isCompound(`${stem}a`);
}

/**
 * “uppfölning” is no foaling: a letter left out of a word that the dictionary has is the likelier, even after “upp”, and
 * so is one written twice: “insatts”.
 */
function isSurelyMeant({ kind, at, isSlip, isCompound }: Near, word: string): boolean {
  return !isCompound && ((kind === "add" && at < word.length) || (kind === "drop" && isSlip));
}

/** “lanthandlar”: compounds of “handel” have a plural that the word itself has not. */
function isInflectedHandel(word: string, { knows }: Dictionary): boolean {
  const [, start] = /^(.+)handlar(?:na)?s?$/.exec(word) ?? [];
  return start !== undefined && knows(`${start}handel`);
}

/**
 * “stadsdelsvärd” lacks no -s, and “elbortfall” no -d: swords and fires are seldom written of. What ends as a verb is no
 * compound of another ending: “intervjuvats” is not “intervjuvakts”.
 */
function isUnlikelyCompound({ kind, at, word: meant, isCompound }: Near, word: string): boolean {
  if (!isCompound) return false;
  const [ending] = /(?:ats|ades)$/.exec(word) ?? [];
  if (ending !== undefined && !meant.endsWith(ending)) return true;
  return kind === "add" && (meant.includes("ssvärd") || (at === "el".length && word.startsWith("el")));
}

function joinsRightWords(word: string, { knows }: Dictionary): boolean {
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const first = word.slice(0, at);
    if (knows(word.slice(at)) && (knows(first) || knows(`${first}-`))) return true;
  }
  return false;
}

/** Whether the letters round an edit occur in Swedish: looking up is slow, and most edits are no words. */
function isLikely({ word, at }: Edit, { hasLetters }: Dictionary): boolean {
  for (let from = Math.max(0, at - 2); from <= at && from + 3 <= word.length; from++) {
    if (!hasLetters(word, from)) return false;
  }
  return true;
}
