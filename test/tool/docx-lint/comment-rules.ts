import { everyElement, type XmlElement } from "../xml-tree.ts";
import { named, type Package, repeated, val } from "./open-package.ts";

/** Every comment has its range and its reference in the body, once, in this order; no range is without a comment. */
export function commentsAreSound({ parts }: Package): readonly string[] {
  const comments = parts.get("word/comments.xml");
  const body = parts.get("word/document.xml");
  if (body === undefined) return [];
  const written = comments === undefined ? [] : named(comments, "w:comment");
  const ids = written.map((comment) => val(comment, "w:id"));
  const steps = stepsById(body);
  return [
    ...repeated(ids).map((id) => `two comments have the id ${id}`),
    ...ids
      .filter((id) => steps.get(id) !== "start end reference")
      .map((id) => `comment ${id} has in the text: ${steps.get(id) ?? "nothing"}`),
    ...[...steps.keys()].filter((id) => !ids.includes(id)).map((id) => `comment ${id} is not there`),
    ...written
      .filter((comment) => named(comment, "w:p").length === 0)
      .map((comment) => `comment ${val(comment, "w:id")} is empty`),
    ...written
      .filter((comment) => val(comment, "w:author") === "")
      .map((comment) => `comment ${val(comment, "w:id")} has no author`),
  ];
}

const stepNames: ReadonlyMap<string, string> = new Map([
  ["w:commentRangeStart", "start"],
  ["w:commentRangeEnd", "end"],
  ["w:commentReference", "reference"],
]);

/** What the body has of each comment, in order: `start end reference`. */
function stepsById(body: XmlElement): ReadonlyMap<string, string> {
  const steps = new Map<string, string>();
  for (const element of everyElement(body)) {
    const step = stepNames.get(element.name);
    if (step === undefined) continue;
    const id = val(element, "w:id");
    steps.set(id, [steps.get(id), step].filter((one) => one !== undefined).join(" "));
  }
  return steps;
}
