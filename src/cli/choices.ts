import { InvalidArgumentError } from "commander";
import { nearest } from "../source/nearest.ts";

/** Reads a list of choices with commas between; an option that is given several times adds up. */
export function choices<T extends string>(
  what: string,
  known: readonly T[],
): (value: string, earlier: readonly T[] | undefined) => readonly T[] {
  return (value, earlier = []) => [
    ...new Set([...earlier, ...value.split(",").map((one) => choice(what, one.trim(), known))]),
  ];
}

function choice<T extends string>(what: string, word: string, known: readonly T[]): T {
  const found = known.find((name) => name === word);
  if (found !== undefined) return found;
  const near = nearest(word, known);
  const help = near === undefined ? `De som finns: ${known.join(", ")}.` : `Menade du ”${near}”?`;
  throw new InvalidArgumentError(`${what} ”${word}” finns inte. ${help}`);
}
