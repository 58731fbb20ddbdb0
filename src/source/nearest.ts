import { closest, distance } from "fastest-levenshtein";

/**
 * The candidate that was probably meant, or undefined when none is near enough: a third of its letters may differ, or its
 * letters stand in another order.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const lower = word.toLocaleLowerCase("sv");
  const best = closest(
    lower,
    candidates.map((candidate) => candidate.toLocaleLowerCase("sv")),
  );
  const allowed = Math.max(1, Math.floor(best.length / 3));
  if (distance(lower, best) > allowed && sorted(lower) !== sorted(best)) return undefined;
  return candidates.find((candidate) => candidate.toLocaleLowerCase("sv") === best);
}

function sorted(word: string): string {
  return [...word].sort().join("");
}
