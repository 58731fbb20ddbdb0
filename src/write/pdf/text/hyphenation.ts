import createHyphenator from "hyphen";
import swedish from "hyphen/patterns/sv.js";

/** Letters that must stand before and after a hyphen. */
const LEAST_BEFORE = 3;
const LEAST_AFTER = 3;
/** Nothing longer is a word: it is an address or a slip, and cut at the column's edge. */
const LONGEST_WORD = 80;
const SOFT_HYPHEN = "\u00ad";

const hyphenate = createHyphenator(swedish);
const known = new Map<string, readonly number[]>();
const MOST_WORDS = 50_000;

/** A hyphen with so many letters after it is better than one with fewer. */
const GOOD_REST = 4;

/**
 * Common last parts of the compounds that municipal papers are full of. The patterns know syllables, not words, and
 * would as soon write “Socialförvalt-ningen” as “Social-förvaltningen”.
 */
const LAST_PARTS =
  /^(?:aktivitet|arbete|avdelning|beslut|enhet|förening|förebyggande|förvaltning|grupp|insats|kommun|kontor|ledning|miljö|myndighet|nämnd|närvaro|område|organ|personal|plan|plats|process|prövning|rörelse|samordn|samverkan|service|skola|struktur|styrelse|stöd|säkerhet|tjänst|trygghet|underlag|uppdrag|utbildning|utveckling|verksamhet|vård|åtgärd|överenskommelse)/;

/** Where a Swedish word may be broken, best first: how many characters stand before the hyphen. */
export function hyphenPoints(word: string): readonly number[] {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  if (known.size >= MOST_WORDS) known.clear();
  const points = bestFirst(findPoints(word), word);
  known.set(word, points);
  return points;
}

function findPoints(word: string): readonly number[] {
  const letters = /^(\P{L}*)([\p{L}]+)/u.exec(word);
  const core = letters?.[2] ?? "";
  if (core.length < LEAST_BEFORE + LEAST_AFTER || core.length > LONGEST_WORD) return [];
  const offset = letters?.[1]?.length ?? 0;
  // The patterns mark one-letter parts too (sam-ver-kan-s-ö-ver); a break beside one reads badly.
  const parts = hyphenate(core).split(SOFT_HYPHEN);
  const points: number[] = [];
  let length = 0;
  for (const [index, part] of parts.slice(0, -1).entries()) {
    length += part.length;
    if (part.length < 2 || (parts[index + 1] ?? "").length < 2) continue;
    if (length >= LEAST_BEFORE && core.length - length >= LEAST_AFTER) points.push(offset + length);
  }
  return points;
}

/** Between the parts of a compound first, then long first parts, and those that leave three letters last. */
function bestFirst(points: readonly number[], word: string): readonly number[] {
  const rank = (point: number): number => {
    if (LAST_PARTS.test(word.slice(point).toLowerCase())) return 0;
    return word.trimEnd().length - point >= GOOD_REST ? 1 : 2;
  };
  return points.toSorted((a, b) => rank(a) - rank(b) || b - a);
}
