import { SaxesParser, type SaxesTagPlain } from "saxes";

/** What is told while a part of a Word file is read. */
export interface PartEvents {
  readonly open: (tag: SaxesTagPlain) => void;
  readonly close: (name: string) => void;
  /** Words as a reader sees them: a line break is a space, a tab a tab. */
  readonly words: (words: string) => void;
}

/** Words that stand in the file and not on the page: field codes, what was struck out, the second telling of a drawing. */
const unseen: ReadonlySet<string> = new Set(["w:instrText", "w:del", "w:moveFrom", "mc:Fallback"]);
const spaces: ReadonlyMap<string, string> = new Map([
  ["w:tab", "\t"],
  ["w:br", " "],
  ["w:cr", " "],
]);
const spoken: ReadonlySet<string> = new Set(["w:t", "dc:title"]);

/** Reads one XML part. Throws where it is not well-formed. */
export function readPart(xml: string, events: PartEvents): void {
  const parser = new SaxesParser({ xmlns: false });
  const names: string[] = [];
  let hidden = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    names.push(tag.name);
    if (unseen.has(tag.name)) hidden += 1;
    if (hidden > 0) return;
    // In the properties of a paragraph `w:tab` is a tab stop, which leaves no space.
    if (names.at(-2) === "w:r") events.words(spaces.get(tag.name) ?? "");
    if (tag.name === "w:noBreakHyphen") events.words("-");
    events.open(tag);
  });
  parser.on("closetag", ({ name }) => {
    names.pop();
    if (hidden === 0) events.close(name);
    if (unseen.has(name)) hidden -= 1;
  });
  parser.on("text", (text) => {
    if (hidden === 0 && spoken.has(names.at(-1) ?? "")) events.words(text);
  });
  parser.write(xml).close();
}

/** The words of each element of that name which has any; a tab parts them. */
export function plainParagraphs(xml: string, element: string): readonly string[] {
  if (xml === "") return [];
  const found: string[] = [];
  let words = "";
  readPart(xml, {
    open: ({ name }) => {
      if (name === element) words = "";
    },
    close: (name) => {
      if (name === element) found.push(...partedByTabs(words));
    },
    words: (more) => {
      words += more;
    },
  });
  return found;
}

/** What stands on either side of a tab has nothing to do with the other: a term and its description, start and end of a header. */
export function partedByTabs(words: string): readonly string[] {
  return words
    .split("\t")
    .map(plain)
    .filter((text) => text !== "");
}

/** Composed, without the characters that only steer line breaks, white space collapsed. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
