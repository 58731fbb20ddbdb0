import Handlebars from "handlebars";
import { failure, type Place, type Problem, type Result, success } from "../problem.ts";
import { helpers } from "./helpers.ts";
import { prepare } from "./prepare.ts";
import { syntaxProblem } from "./syntax-problem.ts";
import type { TemplateSet } from "./template-set.ts";

/** A rendered template: markup in which `at="17"` on an element points to the place in the template that wrote it. */
export interface Rendered {
  readonly markup: string;
  readonly places: readonly Place[];
}

type Facts = Readonly<Record<string, unknown>>;

/**
 * Fills a template with facts. Handlebars is used strictly: a path that the facts lack, a null that would be printed, an
 * unknown helper or partial and unescaped output are problems, each with template, line and column.
 */
export function render(templates: TemplateSet, name: string, facts: Facts): Result<Rendered> {
  const compiled = compiledOnce(templates);
  if (compiled.problems.length > 0) return failure(compiled.problems);
  const template = compiled.templates.get(name);
  if (template === undefined) return failure([templateMissing(name)]);
  const problems: Problem[] = [];
  const markup = template(facts, { data: { problems } });
  return problems.length > 0 ? failure(problems) : success({ markup, places: compiled.places });
}

interface Compiled {
  readonly templates: ReadonlyMap<string, Handlebars.TemplateDelegate>;
  readonly places: readonly Place[];
  readonly problems: readonly Problem[];
}

const compiledSets = new WeakMap<TemplateSet, Compiled>();

function compiledOnce(templates: TemplateSet): Compiled {
  const known = compiledSets.get(templates);
  if (known !== undefined) return known;
  const compiled = compile(templates);
  compiledSets.set(templates, compiled);
  return compiled;
}

/** Parses, checks and compiles every template of a set; any of them may be a partial of any other. */
function compile(templates: TemplateSet): Compiled {
  const environment = Handlebars.create();
  environment.registerHelper(helpers);
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true as const]));
  const places: Place[] = [];
  const problems: Problem[] = [];
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, file] of templates) {
    const program = parse(file.text, file.name, problems);
    if (program === null) continue;
    problems.push(...prepare(program, { file: file.name, places, partials: templates, helpers }));
    const template = environment.compile(program, { knownHelpers, knownHelpersOnly: true, preventIndent: true });
    compiled.set(name, template);
    environment.registerPartial(name, template);
  }
  return { templates: compiled, places, problems };
}

function parse(text: string, file: string, problems: Problem[]): hbs.AST.Program | null {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    problems.push(syntaxProblem(error, file));
    return null;
  }
}

function templateMissing(name: string): Problem {
  const message = `Mallen ”${name}.hbs” finns inte.`;
  return { code: "template-missing", severity: "error", message, hint: "Lägg tillbaka den i mappen templates." };
}
