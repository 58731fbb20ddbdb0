import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";

/** The points of the proposal, as they stand on paper. */
export function pointsOf({ passages }: Pick<Reading, "passages">): readonly Passage[] {
  return passages.filter(({ section, part }) => section === "proposal" && part === "letter");
}

/** How a point is worded. `either` fits both: “Kommunstyrelsen beslutar att anta planen.” */
export type PointForm = "sentence" | "attClause" | "either";

/** The form of a point: it is an att-clause where it opens with “att”, “att, om …, anta”. */
export function formOf(point: string): PointForm {
  if (/^att(?=[\s,:])/i.test(point)) return "attClause";
  return /(?<![a-zà-ÿ])(?:beslutar?|föreslår|föreslås)(?![a-zà-ÿ])/.test(point) ? "either" : "sentence";
}
