import { type Piece, sentencesOf } from "../../swedish/sentences.ts";
import { areForms } from "../../swedish/word-form.ts";
import type { Passage } from "../passage.ts";
import { sentencesIn, wordsIn } from "../passage-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const phraseDiffers: Rule = {
  id: "phrase-differs",
  title: "Uppföljningen återger planen med ett annat ord",
  severity: "tip",
  reason:
    "När uppföljningen upprepar planens ord men byter ut ett av dem är det ofta ett skrivfel på den ena platsen (Myndigheternas skrivregler, Ds 2009:38: använd samma ord för samma sak).",
  example: {
    wrong: "Planen: insatser vid särskild oro. Uppföljningen: insatser vid social oro.",
    right: "Planen och uppföljningen: insatser vid social oro.",
  },
  find: remarks,
};

/** So many words must be the same before and after the ones that differ. */
const frame = 3;
const mostDiffering = 3;

function remarks({ case: kase, plan, passages, lists }: Reading): readonly Remark[] {
  const byPath = new Map(passages.map((passage) => [passage.path, passage]));
  const small = new Set(lists.names.small);
  const paths = new Map(
    plan.areas.flatMap((area, areaIndex) =>
      area.goals.map((goal, index) => [goal.id, { goal, path: `plan.areas.${areaIndex}.goals.${index}` }] as const),
    ),
  );
  return (kase.followUp?.areas ?? []).flatMap((area, areaIndex) =>
    area.goals.flatMap(({ goal: id }, index) => {
      const placed = paths.get(id ?? "");
      const passage = byPath.get(`case.followUp.areas.${areaIndex}.goals.${index}.text`);
      if (placed === undefined || passage === undefined) return [];
      const planned = placed.goal.activities.flatMap(
        (_, at) => byPath.get(`${placed.path}.activities.${at}.how`) ?? [],
      );
      return remarksIn(passage, planned, small);
    }),
  );
}

interface Place {
  readonly words: readonly Piece[];
  /** Index of the word after the frame. */
  readonly next: number;
  readonly text: string;
}

function remarksIn(passage: Passage, planned: readonly Passage[], small: ReadonlySet<string>): readonly Remark[] {
  const frames = framesIn(planned);
  const remarked: Remark[] = [];
  for (const sentence of sentencesIn(passage)) {
    const words = wordsIn(sentence);
    let index = 0;
    while (index + frame < words.length) {
      const found = differenceAt(
        { words, next: index + frame, text: sentence.text },
        frames.get(keyAt(words, index)),
        small,
      );
      if (found === null) {
        index += 1;
        continue;
      }
      remarked.push(
        remarkOn(passage, sentence.at + found.at, found.here, {
          message: `Här står ”${found.here}”, men i planen ”${found.there}”.`,
          hint: "Kontrollera vilket som är rätt, och skriv likadant på båda ställena.",
        }),
      );
      index = found.end;
    }
  }
  return remarked;
}

function framesIn(planned: readonly Passage[]): ReadonlyMap<string, Place> {
  const frames = new Map<string, Place>();
  for (const { text } of planned) {
    for (const sentence of sentencesOf(text)) {
      const words = wordsIn(sentence);
      for (let index = 0; index + frame < words.length; index += 1) {
        frames.set(keyAt(words, index), { words, next: index + frame, text: sentence.text });
      }
    }
  }
  return frames;
}

function keyAt(words: readonly Piece[], index: number): string {
  return words
    .slice(index, index + frame)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}

interface Difference {
  readonly here: string;
  readonly there: string;
  readonly at: number;
  /** Index of the word where the texts meet again. */
  readonly end: number;
}

function differenceAt(here: Place, there: Place | undefined, small: ReadonlySet<string>): Difference | null {
  if (there === undefined || areSame(here.words[here.next], there.words[there.next])) return null;
  for (let length = 2; length <= mostDiffering * 2; length += 1) {
    for (let own = Math.max(1, length - mostDiffering); own <= Math.min(mostDiffering, length - 1); own += 1) {
      const [end, otherEnd] = [here.next + own, there.next + length - own];
      if (otherEnd + frame > there.words.length || end + frame > here.words.length) continue;
      if (keyAt(here.words, end) !== keyAt(there.words, otherEnd)) continue;
      const [mine, others] = [here.words.slice(here.next, end), there.words.slice(there.next, otherEnd)];
      if (!isTelling(mine, others, small)) return null;
      return { here: joined(here, end), there: joined(there, otherEnd), at: here.words[here.next]?.at ?? 0, end };
    }
  }
  return null;
}

function joined({ words, next, text }: Place, end: number): string {
  const [first, last] = [words[next], words[end - 1]];
  return first === undefined || last === undefined ? "" : text.slice(first.at, last.at + last.text.length);
}

/** On both sides a word of its own that the other lacks, whatever its form; no number, which changes from year to year. */
function isTelling(mine: readonly Piece[], others: readonly Piece[], small: ReadonlySet<string>): boolean {
  const lacks = (words: readonly Piece[], from: readonly Piece[]): boolean =>
    words.some(({ text }) => text.length >= 5 && !small.has(text) && !from.some((other) => areForms(text, other.text)));
  if ([...mine, ...others].some(({ text }) => /\d/.test(text))) return false;
  return lacks(mine, others) && lacks(others, mine);
}

function areSame(first: Piece | undefined, second: Piece | undefined): boolean {
  return first?.text.toLowerCase() === second?.text.toLowerCase();
}
