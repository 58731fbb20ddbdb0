import type { Document } from "../../src/document/node.ts";
import { parseMarkup } from "../../src/markup/parse-markup.ts";
import { showPlace } from "../../src/problem.ts";

const places = [1, 2, 3, 4, 5].map((line) => ({ file: "paper.hbs", line, column: 1 }));
const properties = { author: "Provby", subject: null, keywords: [], date: null, draft: false, fingerprint: "00000000" };

function parsed(markup: string) {
  return parseMarkup(markup, places, { language: "sv-SE", title: "Plan", properties });
}

/** The tree of markup; `at="0"` on an element stands for line 1 of the template, `at="1"` for line 2. */
export function tree(markup: string): Document {
  const result = parsed(markup);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.value;
}

/** What is wrong with markup inside an article, a line each. */
export function wrong(markup: string): readonly string[] {
  const result = parsed(`<article at="0">${markup}</article>`);
  if (result.ok) return [];
  return result.problems.map(
    ({ place, code, message }) => `${place === undefined ? "" : showPlace(place)} ${code}: ${message}`,
  );
}
