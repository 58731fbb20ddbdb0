/** A word with one letter changed. */
export interface Edit {
  readonly word: string;
  readonly kind: "drop" | "swap" | "add" | "change";
  /** Where in the word, in letters. */
  readonly at: number;
  /** The letter that was put in; empty where one was dropped or two were swapped. */
  readonly letter: string;
  /** Whether it undoes a common slip: letters in wrong order, doubled or not, a neighbouring key, dots left out. */
  readonly isSlip: boolean;
}

const letters = [..."abcdefghijklmnopqrstuvwxyzåäöé"];

// Rows of a Swedish keyboard, the third letter of each row above the second of the next.
const rows = ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"];

// Letters that stand for the same sound or look alike.
const alike = ["aåä", "oåö", "eäé", "iy"];

const neighbours = new Map(letters.map((letter) => [letter, neighboursOf(letter)]));

function neighboursOf(letter: string): ReadonlySet<string> {
  const besideIt = rows.flatMap((row) => {
    const at = row.indexOf(letter);
    return at < 0 ? [] : [row[at - 1], row[at + 1]];
  });
  const likeIt = alike.filter((group) => group.includes(letter)).flatMap((group) => [...group]);
  return new Set([...besideIt, ...likeIt].filter((one) => one !== undefined && one !== letter) as string[]);
}

/** Every word that is one letter from a word: a letter fewer, two swapped, a letter more, a letter changed. */
export function* editsOf(word: string): Generator<Edit> {
  for (let at = 0; at < word.length; at++) {
    const [before, own, after] = [word[at - 1] ?? "", word[at] ?? "", word[at + 1] ?? ""];
    const [start, rest] = [word.slice(0, at), word.slice(at + 1)];
    yield { word: start + rest, kind: "drop", at, letter: "", isSlip: own === before || own === after };
    if (after !== "" && after !== own) {
      yield { word: start + after + own + rest.slice(1), kind: "swap", at, letter: "", isSlip: true };
    }
    for (const letter of letters) {
      const isDoubled = letter === before || letter === own;
      if (letter !== own) {
        const isSlip = neighbours.get(own)?.has(letter) === true;
        yield { word: start + letter + rest, kind: "change", at, letter, isSlip };
      }
      yield { word: start + letter + own + rest, kind: "add", at, letter, isSlip: isDoubled };
    }
  }
  for (const letter of letters) {
    yield { word: word + letter, kind: "add", at: word.length, letter, isSlip: letter === word.at(-1) };
  }
}
