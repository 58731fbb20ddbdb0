import { SaxesParser, type SaxesTagPlain } from "saxes";
import { failure, type Place, type Problem, type Result, success } from "../problem.ts";
import { nearest } from "../source/nearest.ts";
import type { Element } from "./element.ts";
import { elements } from "./elements.ts";

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  readonly path: string | null;
}

/** Markup as an element tree. An element or attribute outside the subset, and markup that is not well-formed, are problems. */
export function readMarkup(markup: string, places: readonly Place[]): Result<Element> {
  const problems: Problem[] = [];
  const stack: Open[] = [{ name: "", attributes: {}, children: [], path: null }];
  let lastPlace: Place | undefined;
  const report = (code: string, message: string, hint: string): void => {
    problems.push({ code, severity: "error", ...(lastPlace === undefined ? {} : { place: lastPlace }), message, hint });
  };
  const parser = new SaxesParser({ xmlns: false as const });
  parser.ENTITIES["nbsp"] = "\u00a0";
  parser.on("error", (error) =>
    report("markup-not-well-formed", "Märkningen är inte hel här eller strax efter.", hintFor(error.message)),
  );
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    lastPlace = places[Number(attributes["at"])] ?? lastPlace;
    const parent = stack.at(-1);
    checkElement(name, attributes, parent?.name ?? "", report);
    stack.push({ name, attributes, children: [], path: attributes["data-path"] ?? parent?.path ?? null });
  });
  parser.on("closetag", () => {
    const closed = stack.pop();
    if (closed !== undefined) stack.at(-1)?.children.push(closed);
  });
  parser.on("text", (text) => {
    const parent = stack.at(-1);
    if (parent === undefined || text === "") return;
    if (elements[parent.name]?.words === true) parent.children.push(text);
    else if (text.trim() !== "" && parent.name !== "") {
      report(
        "markup-loose-text",
        `Texten ”${text.trim().slice(0, 40)}” står direkt i <${parent.name}>.`,
        "Sätt den i ett stycke, <p>…</p>.",
      );
    }
  });
  parser.write(`<document>${markup}</document>`).close();
  const root = stack[0]?.children[0];
  if (problems.length > 0 || root === undefined || typeof root === "string") return failure(firstOfKind(problems));
  return success(root);
}

type Report = (code: string, message: string, hint: string) => void;

function checkElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: string,
  report: Report,
): void {
  const rule = elements[name];
  if (rule === undefined) {
    const near = nearest(name, Object.keys(elements));
    report(
      "unknown-element",
      `Elementet <${name}> finns inte i märkningen.`,
      near === undefined ? "Se markup.md för de element som finns." : `Menade du <${near}>?`,
    );
    return;
  }
  for (const attribute of Object.keys(attributes).filter((key) => !rule.attributes.includes(key))) {
    const known = rule.attributes.filter((key) => key !== "at");
    report(
      "unknown-attribute",
      `Attributet ”${attribute}” finns inte på <${name}>.`,
      `De som finns: ${known.join(", ")}.`,
    );
  }
  const outer = elements[parent];
  if (outer !== undefined && !outer.holds.includes(name)) {
    report(
      "element-misplaced",
      `<${name}> får inte stå i <${parent}>.`,
      `I <${parent}> får stå: ${outer.holds.map((one) => `<${one}>`).join(", ")}.`,
    );
  }
}

function hintFor(message: string): string {
  if (message.includes("unclosed tag"))
    return "Ett element är inte avslutat: varje <p> ska ha sitt </p>, och <br> skrivs <br/>.";
  if (message.includes("unmatched closing tag") || message.includes("unexpected close tag"))
    return "Ett </…> avslutar något annat än det senast öppnade elementet.";
  if (message.includes("attribute")) return 'Attribut skrivs namn="värde", med citattecken.';
  return "Kontrollera att varje element är avslutat och att & skrivs &amp; i mallen.";
}

/** After a markup error the rest of the text is read askew; what follows from the first would only confuse. */
function firstOfKind(problems: readonly Problem[]): readonly Problem[] {
  const broken = problems.findIndex((problem) => problem.code === "markup-not-well-formed");
  return broken === -1 ? problems : problems.slice(0, broken + 1);
}
