import Handlebars from "handlebars";
import { failure, type Place, type Problem, type Result, success } from "../problem.ts";
import { callable, type Filling } from "./helper.ts";
import { helpers, noPartial } from "./helpers.ts";
import { prepare } from "./prepare.ts";
import { strictHelpers } from "./strict-helpers.ts";
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
  const filling: Filling = { problems: [], partials: templates };
  try {
    const markup = template(facts, { data: filling });
    if (filling.problems.length === 0) return success({ markup, places: compiled.places });
  } catch (error) {
    // The call stack is full: partials that take in each other.
    if (!(error instanceof RangeError)) throw error;
    return failure([endless(name)]);
  }
  return failure(eachOnce(filling.problems));
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
  for (const [name, helper] of Object.entries(helpers)) environment.registerHelper(name, callable(name, helper));
  environment.registerHelper(strictHelpers);
  environment.registerPartial(noPartial, environment.compile(""));
  const names = [...Object.keys(helpers), ...Object.keys(strictHelpers)];
  const knownHelpers = Object.fromEntries(names.map((name) => [name, true as const]));
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
    problems.push(syntaxProblem(error, { name: file, text }));
    return null;
  }
}

/** What is wrong inside `{{#each}}` is found once for each item. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function templateMissing(name: string): Problem {
  const message = `Mallen ”${name}.hbs” finns inte.`;
  return { code: "template-missing", severity: "error", message, hint: "Lägg tillbaka den i mappen templates." };
}

function endless(name: string): Problem {
  const message = `Mallen ”${name}.hbs” tar in delmallar som tar in varandra utan slut.`;
  const hint = "Se till att ingen delmall, direkt eller genom en annan, tar in sig själv.";
  return { code: "template-endless", severity: "error", message, hint };
}
