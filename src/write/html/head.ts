import type { Document } from "../../document/node.ts";
import { attributes, escapeText } from "./escape.ts";

/** What the page tells about itself, in Dublin Core where HTML has no word of its own. */
export function writeHead({ title, properties }: Document, style: string): string {
  const { author, subject, keywords, date, draft, fingerprint } = properties;
  const facts: readonly string[] = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    meta("author", author),
    subject === null ? "" : meta("description", subject),
    meta("keywords", [...keywords, fingerprint].join(", ")),
    date === null ? "" : meta("dcterms.date", date),
    draft ? meta("dcterms.type", "utkast") + meta("robots", "noindex") : "",
    `<style>\n${style}</style>`,
  ];
  return `<head>\n${facts.filter((fact) => fact !== "").join("\n")}\n</head>\n`;
}

function meta(name: string, content: string): string {
  return `<meta${attributes({ name, content })}>`;
}
