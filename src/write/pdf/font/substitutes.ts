/** Characters that steer how lines break and leave no ink: they are never painted. */
const UNSEEN: ReadonlySet<number> = new Set([
  0x00ad, // soft hyphen; seen only where a line breaks at it
  0x200b, // zero-width space
  0x200c, // zero-width non-joiner
  0x200d, // zero-width joiner
  0x2060, // word joiner
  0xfe0e, // text variation selector
  0xfe0f, // emoji variation selector
  0xfeff, // byte order mark
]);

/** What else to paint where the font lacks a character; the text that is read out stays as it was written. */
const EQUALS: ReadonlyMap<number, string> = new Map([
  [0x0009, " "],
  [0x000a, " "],
  [0x000d, " "],
  [0x00a0, " "],
  [0x00ad, "-"],
  [0x02bc, "’"],
  [0x2002, " "],
  [0x2003, " "],
  [0x2007, " "],
  [0x2008, " "],
  [0x2009, " "],
  [0x200a, " "],
  [0x2010, "-"],
  [0x2011, "-"],
  [0x2012, "–"],
  [0x2015, "—"],
  [0x2028, " "],
  [0x202f, " "],
  [0x2126, "Ω"],
  [0x2212, "–"],
  [0xfb00, "ff"],
  [0xfb01, "fi"],
  [0xfb02, "fl"],
  [0xfb03, "ffi"],
  [0xfb04, "ffl"],
]);

/** Whether the character is left out on the page, in every font. */
export function isUnseen(codePoint: number): boolean {
  return UNSEEN.has(codePoint);
}

/** The characters that say the same, for a font that lacks this one; null where there are none. */
export function equalOf(codePoint: number): string | null {
  return EQUALS.get(codePoint) ?? null;
}
