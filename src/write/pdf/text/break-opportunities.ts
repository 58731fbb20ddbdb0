import LineBreaker from "linebreak";
import { keepTogether } from "../../../swedish/keep-together.ts";

/** A stretch of text between two places where a line may end, its last spaces included. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** A line ends here whether it is full or not. */
  readonly required: boolean;
}

/** More than a paper of a hundred pages has, and few enough to be forgotten in a plan of thousands. */
const MOST_TEXTS = 2_000;
const known = new Map<string, readonly Segment[]>();

/**
 * Where lines may end: UAX #14, less the breaks that Swedish does not make: where `keepTogether` says so, before a dash,
 * within a span of years, and beside a single letter at a hyphen or slash.
 */
export function segmentsOf(text: string): readonly Segment[] {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  if (known.size >= MOST_TEXTS) known.clear();
  const segments = findSegments(text);
  known.set(text, segments);
  return segments;
}

function findSegments(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  const breaker = new LineBreaker(keepTogether(text));
  let start = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const required = next.required === true;
    if (!required && next.position < text.length && holdsTogether(text, next.position)) continue;
    segments.push({ start, end: next.position, required });
    start = next.position;
  }
  return segments;
}

function holdsTogether(text: string, position: number): boolean {
  const last = text.charAt(position - 1);
  if (last === " ") return DASH.test(text.slice(position, position + 2));
  if (last === "-" || last === "\u2010") return hyphenHolds(text, position);
  if (last === "/") return slashHolds(text, position);
  if (last === "–") return isDigit(text.charAt(position - 2)) && isDigit(text.charAt(position));
  return false;
}

/** A dash ends the line that it follows, and never begins one. */
const DASH = /^[–—-](?:\s|$)/;

/** “e-post” and “15-åring” stay whole: a hyphen wants two letters before it and three after. */
function hyphenHolds(text: string, position: number): boolean {
  return (
    !/\p{L}{2}[-\u2010]$/u.test(text.slice(Math.max(0, position - 3), position)) ||
    !/^\p{L}{3}/u.test(text.slice(position, position + 3))
  );
}

/** “KLK/Polismyndigheten” may break after the slash; “km/h” and “1/2” may not. */
function slashHolds(text: string, position: number): boolean {
  return (
    !/\p{L}{2}\/$/u.test(text.slice(Math.max(0, position - 3), position)) ||
    !/^\p{L}{2}/u.test(text.slice(position, position + 2))
  );
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}
