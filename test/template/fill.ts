import { Words } from "../../src/case/words.ts";
import { type Problem, showPlace } from "../../src/problem.ts";
import { render } from "../../src/template/render.ts";

type Facts = Readonly<Record<string, unknown>>;

/** Words of the data, at a path of their own. */
export function words(text: string, path = "case.title"): Words {
  return new Words(text, path);
}

/** Fills the template `paper` and gives its markup, without the marks of place and path. */
export function fill(source: string, facts: Facts = {}, partials: Readonly<Record<string, string>> = {}): string {
  const result = rendered(source, facts, partials);
  if (!result.ok) throw new Error(result.problems.map(shown).join("\n"));
  return result.value.markup.replace(/ (?:at|data-path)="[^"]*"/g, "").replace(/<\/?span>/g, "");
}

/** What is wrong with the template `paper`, a line each: `paper.hbs:1:3 unknown-path: …`. */
export function wrong(
  source: string,
  facts: Facts = {},
  partials: Readonly<Record<string, string>> = {},
): readonly string[] {
  const result = rendered(source, facts, partials);
  return result.ok ? [] : result.problems.map(shown);
}

export function rendered(source: string, facts: Facts, partials: Readonly<Record<string, string>> = {}) {
  const files = Object.entries({ paper: source, ...partials });
  const templates = new Map(files.map(([name, text]) => [name, { name: `${name}.hbs`, text }]));
  return render(templates, "paper", facts);
}

function shown({ place, code, message, path }: Problem): string {
  return `${place === undefined ? (path ?? "") : showPlace(place)} ${code}: ${message}`;
}
