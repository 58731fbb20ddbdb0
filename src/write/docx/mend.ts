import { mendCommentDates } from "./comments.ts";
import type { PackageParts } from "./docx-internals.ts";
import type { WrittenRows } from "./written-rows.ts";

type Mend = (xml: string) => string | Uint8Array;

/**
 * What `docx` has no option for, put into the parts that it made. A place that is not found is our own mistake (another
 * version of the package), so it throws rather than leave the file without.
 */
export function mendedParts(parts: PackageParts, language: string, rows: WrittenRows): PackageParts {
  const mends: ReadonlyMap<string, Mend> = new Map<string, Mend>([
    ["word/document.xml", rows.restoredIn],
    ["word/settings.xml", (xml) => withThemeLanguage(xml, language)],
    ["word/styles.xml", (xml) => hyphensInTablesOnly(withCustomStyles(xml))],
    ["word/comments.xml", mendCommentDates],
    ["word/footnotes.xml", withoutMissingStyle],
    ["word/endnotes.xml", withoutMissingStyle],
  ]);
  return new Map([...parts].map(([path, data]) => [path, mendedPart(path, data, mends.get(path))]));
}

function mendedPart(path: string, data: string | Uint8Array, mend: Mend | undefined): string | Uint8Array {
  if (mend === undefined) return data;
  if (typeof data !== "string") throw new Error(`docx wrote ${path} as bytes; see mend.ts.`);
  return mend(data);
}

/** The language that Word checks text of the theme's fonts in (ISO 29500-1 17.15.1.88: after `w:compat`). */
function withThemeLanguage(xml: string, language: string): string {
  return replaced(xml, "</w:compat>", `</w:compat><w:themeFontLang w:val="${language}"/>`);
}

/** Names that Word knows and shows in the clerk's own language. */
const BUILT_IN = new RegExp(
  "^(Normal|Body Text|heading [1-9]|Subtitle|Signature|caption|header|footer|List (Bullet|Number|Continue)( [2-5])?" +
    "|Strong|Emphasis|Hyperlink|annotation (text|reference)|Default Paragraph Font|Normal Table|No List)$",
);

/** Marks the styles that are our own (ISO 29500-1 17.7.4.17). */
function withCustomStyles(xml: string): string {
  return xml.replace(
    /(<w:style w:type="(?:paragraph|character)")([^>]*><w:name w:val="([^"]*)")/g,
    (whole, start, rest, name) => (BUILT_IN.test(name) ? whole : `${start} w:customStyle="1"${rest}`),
  );
}

/**
 * Only a table's narrow columns need hyphens; running text and headings are ragged and stay whole. The table's styles
 * inherit from Normal, so that one is left as it is.
 */
function hyphensInTablesOnly(xml: string): string {
  return xml.replace(/<w:style w:type="paragraph".*?<\/w:style>/gs, (style) =>
    /<w:name w:val="(?:Table |Normal")/.test(style)
      ? style
      : style.replace("<w:spacing ", "<w:suppressAutoHyphens/><w:spacing "),
  );
}

/** The notes' separators are in a style that the file does not have; the paper has no notes, and they need none. */
function withoutMissingStyle(xml: string): string {
  return xml.replace(/<w:rPr><w:rStyle w:val="(?:Footnote|Endnote)Reference"\/><\/w:rPr>/g, "");
}

function replaced(xml: string, found: string, replacement: string): string {
  if (!xml.includes(found)) throw new Error(`docx wrote no ${found}; see mend.ts.`);
  return xml.replace(found, replacement);
}
