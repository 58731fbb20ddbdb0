import type { Lists } from "../../lists/lists.ts";
import { sentencesOf } from "../../swedish/sentences.ts";
import { escaped } from "../plan-words.ts";

/** A verb by which a board decides something, in a point of the proposal. */
export interface Measure {
  readonly words: string;
  readonly at: number;
}

/** The verbs of the list, as patterns. */
export interface Verbs {
  readonly finite: RegExp;
  readonly infinitive: RegExp;
  /** What must follow some of them: “ger … i uppdrag”. */
  readonly with: ReadonlyMap<string, string>;
}

type Listed = Lists["decision"]["measures"];

export function verbsOf(measures: Listed): Verbs {
  const pattern = (words: readonly string[]) =>
    new RegExp(`(?<![a-zà-ÿ-])(?:${words.map(escaped).join("|")})(?![a-zà-ÿ-])`, "gi");
  return {
    finite: pattern(measures.flatMap(({ active, passive }) => [active, passive])),
    infinitive: pattern(measures.map(({ infinitive }) => infinitive)),
    with: new Map(
      measures.flatMap((verb) =>
        verb.with === undefined
          ? []
          : [verb.active, verb.passive, verb.infinitive].map((form) => [form, verb.with ?? ""] as const),
      ),
    ),
  };
}

/** The measures of a point: the main verb of each sentence, and the verbs joined to it. */
export function measuresIn(point: string, verbs: Verbs): readonly Measure[] {
  return sentencesOf(point).flatMap(({ text, at }) => {
    const found = isAtt(text) ? infinitivesIn(text, verbs) : finitesIn(text, verbs);
    return found.map((measure) => ({ ...measure, at: at + measure.at }));
  });
}

/** “att anta …”, “Kommunstyrelsen beslutar att anta …”: the measures stand in the infinitive. */
function isAtt(sentence: string): boolean {
  return /^(?:[-–•]\s*)?att(?=[\s,:])|(?<![a-zà-ÿ])(?:beslutar?|föreslår|föreslås)(?![a-zà-ÿ])[^.]*?\satt\s/i.test(
    sentence,
  );
}

// After one of these, a verb says more of something in the sentence; it decides nothing.
const clause = /(?<![a-zà-ÿ])(?:som|att|vilken|vilket|vilka|när|där|då|eftersom|innan|medan)(?![a-zà-ÿ])/i;
const relative = /(?<![a-zà-ÿ])(?:som|vilken|vilket|vilka|när|där|då|eftersom|innan|medan)(?![a-zà-ÿ])/i;
// An assignment to someone else: what follows is theirs to do.
const assignment = /(?<![a-zà-ÿ])(?:uppdrar?|uppdras|uppdrag(?:et)?)(?![a-zà-ÿ])/i;
const joint = /(?:,|(?<![a-zà-ÿ])(?:och|samt|dels))(?=\s)/i;

function finitesIn(sentence: string, verbs: Verbs): readonly Measure[] {
  const [first, ...others] = found(sentence, verbs.finite, verbs);
  if (first === undefined || clause.test(sentence.slice(0, first.at))) return [];
  const second = others.find(({ at }) => {
    const between = sentence.slice(first.at + first.words.length, at);
    return joint.test(between) && !clause.test(between) && !isPair(between) && !isOfSame(sentence, at);
  });
  return second === undefined ? [first] : [first, second];
}

function infinitivesIn(sentence: string, verbs: Verbs): readonly Measure[] {
  const [first, ...others] = found(sentence, verbs.infinitive, verbs);
  if (first === undefined || relative.test(sentence.slice(0, first.at))) return [];
  const second = others.find(({ at, words }) => {
    const between = sentence.slice(first.at, at);
    if (assignment.test(between) && !isAssigning(words, sentence.slice(at))) return false;
    const joined = /(?:,|(?<![a-zà-ÿ])(?:och|samt|dels))\s+(?:(?:dels|därmed|samtidigt|även)\s+)?(?:att\s+)?$/i;
    if (!joined.test(between) || relative.test(between) || isOfSame(sentence, at)) return false;
    return !isPair(between.slice(first.words.length));
  });
  return second === undefined ? [first] : [first, second];
}

function found(sentence: string, pattern: RegExp, verbs: Verbs): readonly Measure[] {
  return [...sentence.matchAll(pattern)]
    .map((match) => ({ words: match[0], at: match.index }))
    .filter(({ words, at }) => {
      const needed = verbs.with.get(words.toLowerCase());
      return needed === undefined || sentence.slice(at).includes(needed);
    });
}

/** “godkänner och fastställer planen”: one thing is decided, in two words. */
function isPair(between: string): boolean {
  return /^\s*(?:och|samt)\s*$/i.test(between);
}

/** “… och lägger den till handlingarna”, “… och läggs till handlingarna”: only the end of what was decided first. */
function isOfSame(sentence: string, at: number): boolean {
  return (
    /^lägg(?:er|a)\s+(?:den|det|dem|denna|detta|dessa|ärendet|till)\s/i.test(sentence.slice(at)) ||
    (/^läggs\s/i.test(sentence.slice(at)) &&
      /(?:,|\soch|\ssamt)\s+(?:därmed\s+|sedan\s+)?$/i.test(sentence.slice(0, at)))
  );
}

/** A second assignment is a measure of its own: “och uppdra åt …”, “samt att ge … i uppdrag”. */
function isAssigning(verb: string, rest: string): boolean {
  return /^uppdra$/i.test(verb) || (/^(?:ge|lämna)$/i.test(verb) && rest.includes("i uppdrag"));
}
