import { nearest } from "../source/nearest.ts";
import type { Element } from "./element.ts";
import { type AttributeRule, type ElementRule, elements } from "./elements.ts";

/** Something wrong with an element: code, what, and what to do. */
export type Finding = readonly [code: string, message: string, hint: string];

type Attributes = Readonly<Record<string, string>>;

/** What is wrong with an element as it opens: its name, its place in `parent`, its attributes. */
export function checkElement(name: string, attributes: Attributes, parent: string): readonly Finding[] {
  const rule = elements.get(name);
  if (rule === undefined) return [unknownElement(name)];
  return [...checkPlace(name, parent), ...checkAttributes(name, rule, attributes)];
}

function unknownElement(name: string): Finding {
  const near = nearest(name, [...elements.keys()]);
  const hint = near === undefined ? "Se markup.md för de element som finns." : `Menade du <${near}>?`;
  return ["unknown-element", `Elementet <${name}> finns inte i märkningen.`, hint];
}

function checkPlace(name: string, parent: string): readonly Finding[] {
  const outer = elements.get(parent);
  if (outer === undefined || outer.holds.includes(name)) return [];
  const held = outer.holds.map((one) => `<${one}>`).join(", ");
  const hint = held === "" ? `<${parent}> får inte innehålla något.` : `I <${parent}> får stå: ${held}.`;
  return [["element-misplaced", `<${name}> får inte stå i <${parent}>.`, hint]];
}

function checkAttributes(name: string, rule: ElementRule, attributes: Attributes): readonly Finding[] {
  const found = Object.entries(attributes).flatMap(([key, value]): readonly Finding[] => {
    const allowed = Object.hasOwn(rule.attributes, key) ? rule.attributes[key] : undefined;
    if (allowed === undefined) return [unknownAttribute(name, key, rule)];
    return isAllowed(value, allowed) ? [] : [wrongValue(name, key, value, allowed)];
  });
  const missing = rule.required.filter((key) => !Object.hasOwn(attributes, key));
  return [
    ...found,
    ...missing.map((key): Finding => ["attribute-missing", `<${name}> saknar attributet ”${key}”.`, "Lägg till det."]),
  ];
}

function unknownAttribute(name: string, key: string, rule: ElementRule): Finding {
  const known = Object.keys(rule.attributes).filter((one) => one !== "at");
  const near = nearest(key, known);
  const hint = near === undefined ? `De som finns: ${known.join(", ")}.` : `Menade du ”${near}”?`;
  return ["unknown-attribute", `Attributet ”${key}” finns inte på <${name}>.`, hint];
}

function isAllowed(value: string, allowed: AttributeRule): boolean {
  if (allowed === "text") return true;
  if (allowed === "whole") return /^[1-9]\d{0,4}$/.test(value);
  if (allowed === "number" || allowed === "positive") {
    return /^\d{1,6}(\.\d+)?$/.test(value) && (allowed === "number" || Number(value) > 0);
  }
  return allowed.includes(value);
}

function wrongValue(name: string, key: string, value: string, allowed: AttributeRule): Finding {
  const message = `<${name}> kan inte ha ${key}="${value}".`;
  if (typeof allowed === "string") return ["attribute-value", message, "Skriv ett tal, med punkt som decimaltecken."];
  const near = nearest(value, allowed);
  return ["attribute-value", message, near === undefined ? `Välj: ${allowed.join(", ")}.` : `Menade du ”${near}”?`];
}

/** What an element lacks or holds too many of, once it is closed; the tree would have no room for it. */
export function checkContent(name: string, children: readonly Element[]): readonly Finding[] {
  const rule = elements.get(name);
  const names = children.map((child) => (child.attributes["class"] === "first" ? "header first" : child.name));
  const tooMany = Object.entries(rule?.most ?? {}).filter(
    ([child, count]) => names.filter((one) => one === child).length > count,
  );
  const [first] = names;
  return [
    ...tooMany.map(([child, count]): Finding => {
      const message = `<${name}> har fler <${child}> än ${count === 1 ? "en" : count}.`;
      return ["element-repeated", message, "Ta bort de som är för många."];
    }),
    ...(rule?.begins === undefined || first === undefined || first === rule.begins
      ? []
      : [["element-misplaced", `<${name}> ska börja med <${rule.begins}>.`, "Byt ordning."] as const]),
  ];
}
