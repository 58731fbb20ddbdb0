import type { Piece } from "../swedish/sentences.ts";
import type { Passage } from "./passage.ts";
import { sentencesIn } from "./passage-words.ts";
import type { Reading } from "./reading.ts";

/** The sentences that a plan has for all its activities: in its introduction, and below the headings of its areas. */
export function sentencesOfPlan({ passages }: Pick<Reading, "passages">): readonly Piece[] {
  return sentencesWhere(passages, ({ path }) => path === "plan.introduction" || path.endsWith(".subtitle"));
}

/** The sentences of the letter that present the plan: its summary, its background and the municipality's own sections. */
export function sentencesOfLetter({ passages }: Pick<Reading, "passages">): readonly Piece[] {
  return sentencesWhere(passages, ({ path }) => /^case\.(?:summary|background|sections\..+)$/.test(path));
}

function sentencesWhere(passages: readonly Passage[], isRead: (passage: Passage) => boolean): readonly Piece[] {
  return passages.filter(isRead).flatMap(sentencesIn);
}
