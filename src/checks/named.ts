import { wordsOf } from "../swedish/sentences.ts";

// Words that a title shares with any other.
const common = new Set(
  "och samt för i på av till med mot om från mellan som den det en ett utifrån enligt kopplad kopplat år plan planen kommun kommunen kommuns kommunens".split(
    " ",
  ),
);

/** The words that tell one title from another: not years, not “plan”, not what the municipality is called. */
export function tellingWords(title: string, municipality: string): readonly string[] {
  const own = new Set(wordsOf(municipality).flatMap(({ text }) => [lower(text), `${lower(text)}s`]));
  return wordsOf(title)
    .map(({ text }) => lower(text))
    .filter((word) => !common.has(word) && !own.has(word) && !/^\d/.test(word));
}

/** Whether a text names a thing: at least half of the words that tell its title from others stand there, in any ending. */
export function isNamedIn(text: string, telling: readonly string[]): boolean {
  const words = wordsOf(text).map((word) => lower(word.text));
  const found = telling.filter((word) => words.some((other) => isSameWord(word, other)));
  return found.length * 2 >= telling.length;
}

const longestEnding = 3;

/** Whether two words are the same but for the ending: “överenskommelse”, “överenskommelsens”. */
export function isSameWord(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.length >= longestEnding && long.startsWith(short) && long.length - short.length <= longestEnding;
}

function lower(word: string): string {
  return word.toLowerCase();
}
