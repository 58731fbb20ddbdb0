import { elementsOf, parseXml, type XmlElement } from "./xml-tree.ts";

/**
 * A part as a reader sees it who knows nothing beyond the standard (ISO 29500-3 10): what `mc:Ignorable` names is left
 * out, and of alternatives the fallback is taken. Prefixes are taken to be declared on the root, as Word does.
 */
export function withoutExtensions(xml: string): string {
  const root = parseXml(xml);
  const ignored = (root.attributes["mc:Ignorable"] ?? "").split(/\s+/).filter((prefix) => prefix !== "");
  return `<?xml version="1.0" encoding="UTF-8"?>${write(root, new Set([...ignored, "mc"]))}`;
}

function write(element: XmlElement, ignored: ReadonlySet<string>): string {
  if (element.name === "mc:AlternateContent") return writeFallback(element, ignored);
  if (ignored.has(prefixOf(element.name))) return "";
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !ignored.has(prefixOf(name)) || name.startsWith("xmlns"))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
  const content = element.children
    .map((child) => (typeof child === "string" ? escapeXml(child) : write(child, ignored)))
    .join("");
  return `<${element.name}${attributes}>${content}</${element.name}>`;
}

function writeFallback(alternatives: XmlElement, ignored: ReadonlySet<string>): string {
  const fallback = elementsOf(alternatives).find(({ name }) => name === "mc:Fallback");
  return (fallback === undefined ? [] : elementsOf(fallback)).map((element) => write(element, ignored)).join("");
}

function prefixOf(name: string): string {
  return name.includes(":") ? name.slice(0, name.indexOf(":")) : "";
}

function escapeXml(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
