const letters = "abcdefghijklmnopqrstuvwxyzåäöéü";

// Each letter's number, capital or not, by its character code; 0 is everything else.
const numbers = new Uint8Array(256);
for (const [index, letter] of [...letters].entries()) {
  numbers[letter.charCodeAt(0)] = index + 1;
  numbers[letter.toUpperCase().charCodeAt(0)] = index + 1;
}

// What occurs more seldom are foreign names.
const fewest = 20;

/**
 * Which three letters follow each other in a text, oftener than by chance, as a function that says so of the three from a
 * place in a word. Other characters are never in a run.
 */
export function letterRunsOf(text: string): (word: string, from: number) => boolean {
  const seen = new Uint32Array(32 ** 3);
  let [first, second] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const third = numberAt(text, at);
    const run = (first << 10) | (second << 5) | third;
    if (first !== 0 && second !== 0 && third !== 0) seen[run] = (seen[run] ?? 0) + 1;
    [first, second] = [second, third];
  }
  return (word, from) => {
    const run = (numberAt(word, from) << 10) | (numberAt(word, from + 1) << 5) | numberAt(word, from + 2);
    return (seen[run] ?? 0) >= fewest;
  };
}

function numberAt(text: string, at: number): number {
  return numbers[text.charCodeAt(at)] ?? 0;
}
