import { readPart } from "./read-part.ts";

interface Style {
  level: number | null;
  basedOn: string | null;
}

/** The level of each paragraph style that is a heading, by the style's id; a style based on a heading is one too. */
export function headingLevels(styles: string): ReadonlyMap<string, number> {
  const known = new Map<string, Style>();
  let style: Style | null = null;
  if (styles === "") return new Map();
  readPart(styles, {
    open: ({ name, attributes }) => {
      const value = attributes["w:val"] ?? "";
      if (name === "w:style") {
        style = { level: null, basedOn: null };
        known.set(attributes["w:styleId"] ?? "", style);
      }
      if (style === null) return;
      if (name === "w:basedOn") style.basedOn = value;
      if (name === "w:name") style.level = levelNamed(value);
    },
    close: (name) => {
      if (name === "w:style") style = null;
    },
    words: () => undefined,
  });
  return new Map(
    [...known.keys()].flatMap((id) => {
      const level = levelOf(id, known);
      return level === null ? [] : [[id, level] as const];
    }),
  );
}

/** Word calls its own styles “heading 1” in every language (ISO 29500-1 17.7.4.9). */
function levelNamed(name: string): number | null {
  const level = /^heading ([1-9])(?: |$)/i.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}

function levelOf(id: string, styles: ReadonlyMap<string, Style>): number | null {
  const seen = new Set<string>();
  let at: string | null = id;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const style = styles.get(at);
    if (style === undefined) return null;
    if (style.level !== null) return style.level;
    at = style.basedOn;
  }
  return null;
}
