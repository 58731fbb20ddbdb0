import type { Place, Problem } from "../problem.ts";
import { nearest } from "../source/nearest.ts";

interface Surroundings {
  /** The template's file, for places. */
  readonly file: string;
  /** Gains a place for each element that the template writes. */
  readonly places: Place[];
  readonly partials: ReadonlyMap<string, unknown>;
  readonly helpers: Readonly<Record<string, unknown>>;
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
  private insideTag = false;

  constructor(around: Surroundings) {
    this.around = around;
  }

  program(program: hbs.AST.Program | undefined): void {
    if (program === undefined || program === null) return;
    if ((program.blockParams ?? []).length > 0)
      this.report(
        program.loc,
        "template-block-params",
        "”as |…|” används inte i mallarna.",
        "Skriv sökvägen i stället.",
      );
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
    const stripped = Math.max(0, original.indexOf(value));
    const before = original.slice(0, stripped).split("\n");
    let line = statement.loc.start.line + before.length - 1;
    let column = before.length > 1 ? (before.at(-1) ?? "").length : statement.loc.start.column + stripped;
    let result = "";
    for (const piece of value.split(/(?=[<>\n])|(?<=\n)/)) {
      result += this.insideTag
        ? piece
        : piece.replace(/^<([a-zA-Z][\w-]*)/, (_, name: string) => `<${name} at="${this.mark(line, column)}"`);
      if (piece.startsWith("<")) this.insideTag = true;
      if (piece.startsWith(">")) this.insideTag = false;
      if (piece.endsWith("\n")) {
        line += 1;
        column = 0;
      } else column += piece.length;
    }
    statement.value = result;
  }

  private mark(line: number, column: number): number {
    return this.around.places.push({ file: this.around.file, line, column: column + 1 }) - 1;
  }

  private output(statement: hbs.AST.MustacheStatement): void {
    if (!statement.escaped)
      this.report(
        statement.loc,
        "template-unescaped",
        "{{{…}}} skriver ut data oskyddat.",
        "Skriv {{…}} med två klamrar.",
      );
    const path = statement.path as hbs.AST.PathExpression;
    if (this.isHelper(path)) {
      this.params(statement);
      return;
    }
    if (statement.params.length > 0) {
      this.unknownHelper(path);
      return;
    }
    statement.params = [this.value(path), where(this.around.file, path)];
    // Inside a tag there is no room for the element that tells where words come from.
    statement.path = name(this.insideTag ? "plain" : "show", path.loc);
  }

  private block(statement: hbs.AST.BlockStatement): void {
    const path = statement.path as hbs.AST.PathExpression;
    if (!blockHelpers.includes(path.original)) this.unknownHelper(path);
    this.params(statement);
    this.program(statement.program);
    this.program(statement.inverse);
  }

  private partial(statement: hbs.AST.PartialStatement): void {
    if (statement.name.type === "SubExpression") this.subExpression(statement.name as hbs.AST.SubExpression);
    else {
      const wanted = (statement.name as hbs.AST.PathExpression).original;
      if (!this.around.partials.has(wanted))
        this.report(
          statement.loc,
          "unknown-partial",
          `Delmallen ”${wanted}” finns inte.`,
          this.suggestion(wanted, [...this.around.partials.keys()]),
        );
    }
    this.params(statement);
  }

  private subExpression(expression: hbs.AST.SubExpression): void {
    const path = expression.path as hbs.AST.PathExpression;
    if (!this.isHelper(path)) this.unknownHelper(path);
    this.params(expression);
  }

  private params(holder: { params: hbs.AST.Expression[]; hash?: hbs.AST.Hash }): void {
    holder.params = holder.params.map((param) => this.value(param));
    for (const pair of holder.hash?.pairs ?? []) pair.value = this.value(pair.value);
  }

  private value(expression: hbs.AST.Expression): hbs.AST.Expression {
    if (expression.type === "SubExpression") {
      this.subExpression(expression as hbs.AST.SubExpression);
      return expression;
    }
    if (expression.type !== "PathExpression") return expression;
    const path = expression as hbs.AST.PathExpression;
    const parts = path.parts as unknown as readonly string[];
    if (path.data && !dataVariables.includes(parts[0] ?? "")) {
      this.report(
        path.loc,
        "unknown-path",
        `”${path.original}” finns inte.`,
        `De som finns: ${dataVariables.map((one) => `@${one}`).join(", ")}.`,
      );
      return path;
    }
    const own = path.data ? parts.slice(1) : parts;
    if (own.length === 0) return path;
    const base: hbs.AST.PathExpression = {
      ...path,
      parts: path.data ? parts.slice(0, 1) : [],
      original: path.data ? "@root" : "this",
    } as hbs.AST.PathExpression;
    const literal: hbs.AST.StringLiteral = {
      type: "StringLiteral",
      value: own.join("."),
      original: own.join("."),
      loc: path.loc,
    };
    return call("need", [base, literal, where(this.around.file, path)], path.loc);
  }

  private isHelper(path: hbs.AST.PathExpression): boolean {
    return path.original in this.around.helpers;
  }

  private unknownHelper(path: hbs.AST.PathExpression): void {
    const known = [...Object.keys(this.around.helpers).filter((one) => !internal.includes(one)), ...blockHelpers];
    this.report(
      path.loc,
      "unknown-helper",
      `Hjälparen ”${path.original}” finns inte.`,
      this.suggestion(path.original, known),
    );
  }

  private suggestion(word: string, known: readonly string[]): string {
    const near = nearest(word, known);
    return near === undefined ? `De som finns: ${known.join(", ")}.` : `Menade du ”${near}”?`;
  }

  private report(loc: hbs.AST.SourceLocation, code: string, message: string, hint: string): void {
    const place = { file: this.around.file, line: loc.start.line, column: loc.start.column + 1 };
    this.problems.push({ code, severity: "error", place, message, hint });
  }
}

/** Helpers that this pass puts in; no template calls them. */
const internal = ["need", "show"];

function name(original: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return {
    type: "PathExpression",
    data: false,
    depth: 0,
    parts: [original],
    original,
    loc,
  } as unknown as hbs.AST.PathExpression;
}

function call(helper: string, params: hbs.AST.Expression[], loc: hbs.AST.SourceLocation): hbs.AST.SubExpression {
  return { type: "SubExpression", path: name(helper, loc), params, loc } as unknown as hbs.AST.SubExpression;
}

function where(file: string, path: hbs.AST.PathExpression): hbs.AST.StringLiteral {
  const value = `${file}:${path.loc.start.line}:${path.loc.start.column + 1}`;
  return { type: "StringLiteral", value, original: value, loc: path.loc };
}
