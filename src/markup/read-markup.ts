import { SaxesParser } from "saxes";
import { failure, type Place, type Problem, type Result, success } from "../problem.ts";
import { checkContent, checkElement, type Finding } from "./check-element.ts";
import type { Element } from "./element.ts";
import { elements } from "./elements.ts";

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  readonly path: string | null;
  readonly place: Place | undefined;
  /** How many problems there were as it opened. */
  readonly problemCount: number;
}

/** Markup as an element tree. An element or attribute outside the subset, and markup that is not well-formed, are problems. */
export function readMarkup(markup: string, places: readonly Place[]): Result<Element> {
  const reader = new Reader(places);
  reader.read(`<document>${markup}</document>`);
  const { root, problems } = reader;
  return problems.length > 0 || root === undefined ? failure(problems) : success(root);
}

class Reader {
  readonly problems: Problem[] = [];
  root: Element | undefined;
  private readonly places: readonly Place[];
  private readonly stack: Open[] = [];
  private lastPlace: Place | undefined;
  private lastClosed: Open | undefined;
  /** After a fault in the tags the rest is read askew; what follows from it would only confuse. */
  private broken: "unclosed" | "otherwise" | null = null;

  constructor(places: readonly Place[]) {
    this.places = places;
  }

  read(markup: string): void {
    const parser = new SaxesParser({ xmlns: false as const });
    parser.ENTITIES["nbsp"] = "\u00a0";
    parser.on("error", ({ message }) => this.brokenBy(message));
    parser.on("opentag", ({ name, attributes }) => this.open(name, attributes));
    parser.on("closetag", () => this.close());
    parser.on("text", (text) => this.text(text));
    parser.on("cdata", () => this.report(this.lastPlace, foreign("<![CDATA[…]]>")));
    parser.on("processinginstruction", () => this.report(this.lastPlace, foreign("<?…?>")));
    parser.on("doctype", () => this.report(this.lastPlace, foreign("<!DOCTYPE …>")));
    parser.write(markup).close();
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.stack.at(-1);
    const place = this.places[Number(attributes["at"])] ?? this.lastPlace;
    this.lastPlace = place;
    const problemCount = this.problems.length;
    for (const finding of checkElement(name, attributes, parent?.name ?? "")) this.report(place, finding);
    const path = attributes["data-path"] ?? parent?.path ?? null;
    this.stack.push({ name, attributes, children: [], path, place, problemCount });
  }

  private close(): void {
    const closed = this.stack.pop();
    if (closed === undefined) return;
    const { name, children, place } = closed;
    const elementsIn = children.filter((child) => typeof child !== "string");
    for (const finding of checkContent(name, elementsIn)) this.report(place, finding);
    this.lastClosed = closed;
    const parent = this.stack.at(-1);
    if (parent === undefined) this.root = closed;
    else parent.children.push(closed);
  }

  private text(text: string): void {
    const parent = this.stack.at(-1);
    if (parent === undefined || text === "") return;
    const rule = elements.get(parent.name);
    if (rule?.words === true) parent.children.push(text);
    else if (rule !== undefined && text.trim() !== "") {
      const message = `Texten ”${text.trim().slice(0, 40)}” står direkt i <${parent.name}>.`;
      this.report(this.lastPlace, ["markup-loose-text", message, "Sätt den i ett stycke, <p>…</p>."]);
    }
  }

  private brokenBy(message: string): void {
    const unmatched = message.match(/unmatched closing tag: ([^.\s]+)/)?.[1];
    if (unmatched !== undefined && this.broken === "unclosed") {
      // The parser has closed everything in search of what this tag should close.
      this.problems.pop();
      this.broken = null;
    }
    // It closes what was left open before it complains: the element to blame is the one just closed.
    const unclosed = /unexpected close tag|unclosed tag/.test(message) ? this.lastClosed : undefined;
    if (unclosed !== undefined && this.broken === null) this.problems.length = unclosed.problemCount;
    this.report(unclosed?.place ?? this.lastPlace, brokenFinding(message, unclosed?.name, unmatched));
    this.broken ??= unclosed === undefined ? "otherwise" : "unclosed";
  }

  private report(place: Place | undefined, [code, message, hint]: Finding): void {
    if (this.broken !== null) return;
    this.problems.push({ code, severity: "error", ...(place === undefined ? {} : { place }), message, hint });
  }
}

function foreign(what: string): Finding {
  return ["unknown-element", `${what} finns inte i märkningen.`, "Ta bort det."];
}

function brokenFinding(message: string, unclosed: string | undefined, unmatched: string | undefined): Finding {
  const code = "markup-not-well-formed";
  if (unclosed !== undefined) {
    return [code, `Elementet <${unclosed}> är inte avslutat.`, "Varje <p> ska ha sitt </p>, och <br> skrivs <br/>."];
  }
  if (unmatched !== undefined) {
    return [code, `</${unmatched}> avslutar något som inte har börjat, här eller strax efter.`, "Ta bort det."];
  }
  return [code, "Märkningen är inte hel här eller strax efter.", hintFor(message)];
}

function hintFor(message: string): string {
  if (message.includes("attribute")) return 'Attribut skrivs namn="värde", med citattecken, och bara en gång.';
  if (message.includes("entity")) return "Skriv tecknet som det är; & skrivs &amp; i mallen.";
  return "Kontrollera att < bara börjar ett element och att & skrivs &amp; i mallen.";
}
