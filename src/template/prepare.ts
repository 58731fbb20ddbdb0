import type { Place, Problem } from "../problem.ts";
import { nearest } from "../source/nearest.ts";
import { baseOf, call, literal, name } from "./call.ts";
import { type Helper, takesSoMany } from "./helper.ts";
import { ElementMarker } from "./mark-elements.ts";

interface Surroundings {
  /** The template's file, for places. */
  readonly file: string;
  /** Gains a place for each element that the template writes. */
  readonly places: Place[];
  readonly partials: ReadonlyMap<string, unknown>;
  readonly helpers: Readonly<Record<string, Helper>>;
}

const blockHelpers = ["if", "unless", "each", "with"];
const dataVariables = ["index", "first", "last", "root"];

/**
 * Makes a parsed template strict, in place. Handlebars takes a missing value for an empty one almost everywhere; so each
 * path is wrapped in the helper `need`, which reports a path that the facts lack, and each output in `show`, which refuses
 * null. Elements gain `at`, the place in the template that wrote them. Returns what can be seen without any facts.
 */
export function prepare(program: hbs.AST.Program, surroundings: Surroundings): readonly Problem[] {
  const pass = new Pass(surroundings);
  pass.program(program);
  return pass.problems;
}

class Pass {
  readonly problems: Problem[] = [];
  private readonly around: Surroundings;
  private readonly marker: ElementMarker;

  constructor(around: Surroundings) {
    const { file, places } = around;
    this.around = around;
    this.marker = new ElementMarker(({ line, column }) => places.push({ file, line, column: column + 1 }) - 1);
  }

  /** `around` is where the block stands: a program that holds nothing has no place of its own. */
  program(program: hbs.AST.Program | undefined, around: hbs.AST.SourceLocation | undefined = program?.loc): void {
    if (program === undefined || program === null) return;
    if ((program.blockParams ?? []).length > 0 && around !== undefined) {
      const message = "”as |…|” används inte i mallarna.";
      this.report(around, "template-block-params", message, "Skriv sökvägen i stället.");
    }
    for (const statement of program.body) this.statement(statement);
  }

  private statement(statement: hbs.AST.Statement): void {
    switch (statement.type) {
      case "ContentStatement":
        this.content(statement as hbs.AST.ContentStatement);
        break;
      case "MustacheStatement":
        this.output(statement as hbs.AST.MustacheStatement);
        break;
      case "BlockStatement":
        this.block(statement as hbs.AST.BlockStatement);
        break;
      case "PartialStatement":
        this.partial(statement as hbs.AST.PartialStatement);
        break;
      case "CommentStatement":
        break;
      default:
        this.report(
          statement.loc,
          "template-construct",
          "Denna form av {{…}} används inte i mallarna.",
          "Använd {{värde}}, {{#if}}, {{#each}}, {{#with}} eller {{> delmall}}.",
        );
    }
  }

  private content(statement: hbs.AST.ContentStatement): void {
    const { value } = statement;
    const original = statement.original as unknown as string;
    // Handlebars strips white space around standalone tags from `value`; positions count in `original`.
    const before = original.slice(0, Math.max(0, original.indexOf(value))).split("\n");
    const last = (before.at(-1) ?? "").length;
    const { line, column } = statement.loc.start;
    statement.value = this.marker.mark(value, {
      line: line + before.length - 1,
      column: before.length > 1 ? last : column + last,
    });
  }

  private output(statement: hbs.AST.MustacheStatement): void {
    if (!statement.escaped) {
      const message = "{{{…}}} skriver ut data oskyddat.";
      this.report(statement.loc, "template-unescaped", message, "Skriv {{…}} med två klamrar.");
    }
    const path = statement.path as hbs.AST.PathExpression;
    const called = this.isHelper(path) || statement.params.length > 0;
    const expression = called ? call(path.original, statement.params, path.loc) : path;
    if (called && statement.hash !== undefined) (expression as hbs.AST.SubExpression).hash = statement.hash;
    statement.params = [this.value(expression), this.where(path.loc)];
    // Inside a tag there is no room for the element that tells where words come from.
    statement.path = name(this.marker.insideTag ? "plain" : "show", path.loc);
    Reflect.deleteProperty(statement, "hash");
  }

  private block(statement: hbs.AST.BlockStatement): void {
    const path = statement.path as hbs.AST.PathExpression;
    if (!blockHelpers.includes(path.original)) this.unknownHelper(path);
    else if (statement.params.length !== 1) this.wrongCount(`#${path.original}`, 1, path.loc);
    this.noNames(statement.hash);
    this.params(statement);
    if (path.original === "each") {
      statement.params = statement.params.map((param) => call("list", [param, this.where(path.loc)], path.loc));
    }
    this.program(statement.program, path.loc);
    this.program(statement.inverse, path.loc);
  }

  private partial(statement: hbs.AST.PartialStatement): void {
    const { name: called, loc } = statement;
    if (called.type === "SubExpression") this.subExpression(called as hbs.AST.SubExpression);
    else this.knownPartial((called as hbs.AST.PathExpression).original, loc);
    if (statement.params.length > 1) this.wrongCount(">", 1, loc);
    if (this.marker.insideTag) {
      this.report(loc, "template-construct", "En delmall får inte stå inuti en tagg.", "Skriv värdet direkt i taggen.");
    }
    this.params(statement);
    for (const pair of statement.hash?.pairs ?? []) pair.value = this.value(pair.value);
  }

  private knownPartial(wanted: string, loc: hbs.AST.SourceLocation): void {
    const known = [...this.around.partials.keys()];
    if (known.includes(wanted)) return;
    this.report(loc, "unknown-partial", `Delmallen ”${wanted}” finns inte.`, suggestion(wanted, known));
  }

  private subExpression(expression: hbs.AST.SubExpression): void {
    const path = expression.path as hbs.AST.PathExpression;
    const helper = this.isHelper(path) ? this.around.helpers[path.original] : undefined;
    if (helper === undefined) this.unknownHelper(path);
    else if (!takesSoMany(helper, expression.params.length)) {
      this.wrongCount(path.original, helper.takes.length, path.loc);
    }
    this.noNames(expression.hash);
    this.params(expression);
    const pair = { type: "HashPair", key: "where", value: this.where(path.loc), loc: path.loc };
    expression.hash = { type: "Hash", pairs: [pair], loc: path.loc } as hbs.AST.Hash;
  }

  private params(holder: { params: hbs.AST.Expression[] }): void {
    holder.params = holder.params.map((param) => this.value(param));
  }

  /** An expression that reports what the facts lack. */
  private value(expression: hbs.AST.Expression): hbs.AST.Expression {
    switch (expression.type) {
      case "SubExpression":
        this.subExpression(expression as hbs.AST.SubExpression);
        return expression;
      case "PathExpression":
        return this.path(expression as hbs.AST.PathExpression);
      case "UndefinedLiteral":
      case "NullLiteral":
        this.report(expression.loc, "template-construct", "Här står inget värde.", "Skriv en sökväg eller en text.");
        return expression;
      default:
        return expression;
    }
  }

  private path(path: hbs.AST.PathExpression): hbs.AST.Expression {
    const parts = path.parts as unknown as readonly string[];
    const [first = ""] = parts;
    if (path.data && !dataVariables.includes(first)) {
      const known = dataVariables.map((one) => `@${one}`);
      this.report(path.loc, "unknown-path", `”${path.original}” finns inte.`, suggestion(path.original, known));
      return path;
    }
    const own = path.data ? parts.slice(1) : parts;
    const params = [literal(own.join("."), path.loc), this.where(path.loc)];
    if (own.length > 0) return call("need", [baseOf(path), ...params], path.loc);
    return path.data
      ? call("variable", [path, literal(path.original, path.loc), this.where(path.loc)], path.loc)
      : path;
  }

  private isHelper(path: hbs.AST.PathExpression): boolean {
    return Object.hasOwn(this.around.helpers, path.original);
  }

  private unknownHelper(path: hbs.AST.PathExpression): void {
    const known = [...Object.keys(this.around.helpers), ...blockHelpers];
    const message = `Hjälparen ”${path.original}” finns inte.`;
    this.report(path.loc, "unknown-helper", message, suggestion(path.original, known));
  }

  private wrongCount(helper: string, count: number, loc: hbs.AST.SourceLocation): void {
    const values = count === 1 ? "ett värde" : `${count} värden`;
    const hint = `Skriv {{${helper} …}} med så många värden, åtskilda av mellanslag.`;
    this.report(loc, "helper-argument", `{{${helper}}} vill ha ${values}.`, hint);
  }

  /** No helper takes values by name; only a partial does. */
  private noNames(hash: hbs.AST.Hash | undefined): void {
    for (const { key, loc } of hash?.pairs ?? []) {
      this.report(
        loc,
        "helper-argument",
        `”${key}=” används bara i {{> delmall}}.`,
        "Ta bort namnet och likhetstecknet.",
      );
    }
  }

  private where(loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral {
    return literal(`${this.around.file}:${loc.start.line}:${loc.start.column + 1}`, loc);
  }

  private report(loc: hbs.AST.SourceLocation, code: string, message: string, hint: string): void {
    const place = { file: this.around.file, line: loc.start.line, column: loc.start.column + 1 };
    this.problems.push({ code, severity: "error", place, message, hint });
  }
}

function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? `De som finns: ${known.join(", ")}.` : `Menade du ”${near}”?`;
}
