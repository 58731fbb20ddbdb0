import { closest, distance } from "fastest-levenshtein";

/** The candidate that was probably meant, or undefined when none is near enough (a third of its letters). */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const lower = word.toLocaleLowerCase("sv");
  const best = closest(
    lower,
    candidates.map((candidate) => candidate.toLocaleLowerCase("sv")),
  );
  if (distance(lower, best) > Math.max(1, Math.floor(best.length / 3))) return undefined;
  return candidates.find((candidate) => candidate.toLocaleLowerCase("sv") === best);
}
