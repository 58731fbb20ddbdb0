import type { IParagraphStylePropertiesOptions } from "docx";

import type { Theme } from "../../theme/theme.ts";
import { ALWAYS_PRESENT, baseLooks } from "./base-styles.ts";
import { listReference } from "./list-styles.ts";
import { measureIndent } from "./page.ts";
import type { ParagraphLook } from "./paragraph-look.ts";
import { twips } from "./units.ts";

/**
 * How a paragraph may differ from its style because of where it stands. Each difference is a style of its own, based
 * on the plain one, so that no paragraph is formatted directly.
 */
export type Variant = "Landscape" | "AfterTable" | "AfterList" | "AfterLetterhead" | "Keep";

/** What parts the letterhead from the paper. */
const LETTERHEAD_SPACE_MM = 10;

/** Hands out paragraph styles and remembers which the paper uses; only those are written into the file. */
export interface StyleBook {
  /** The id of a style, in the variants that apply. */
  use(id: string, variants?: readonly Variant[]): string;
  isBold(id: string): boolean;
  /** The styles in use and those that any file should have, in a fixed order. */
  looks(): readonly ParagraphLook[];
}

export function styleBook(theme: Theme): StyleBook {
  const base = baseLooks(theme);
  const used = new Set<string>(ALWAYS_PRESENT);
  const variations = new Map<string, ParagraphLook>();

  function vary(id: string, variants: readonly Variant[]): string {
    const plain = plainLook(id);
    const variantId = `${id}${variants.join("")}`;
    if (!variations.has(variantId)) variations.set(variantId, variation(theme, plain, variants));
    return variantId;
  }
  function plainLook(id: string): ParagraphLook {
    const look = base.get(id);
    if (look === undefined) throw new Error(`The writer has no paragraph style called ${id}.`);
    return look;
  }
  return {
    use(id, variants = []) {
      used.add(id);
      const kept = plainLook(id).paragraph.keepNext === true;
      const differing = kept ? variants.filter((variant) => variant !== "Keep") : variants;
      return differing.length === 0 ? id : vary(id, differing);
    },
    isBold: (id) => plainLook(id).run.bold === true,
    looks: () => [
      ...[...base.values()].filter((look) => used.has(look.id)),
      ...[...variations.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ],
  };
}

function variation(theme: Theme, plain: ParagraphLook, variants: readonly Variant[]): ParagraphLook {
  const id = `${plain.id}${variants.join("")}`;
  const name = [plain.name, ...variants.map(spaced)].join(" ");
  const differences = variants.map((variant) => difference(theme, plain, variant));
  const paragraph = Object.assign({}, ...differences, bulletOf(plain, id));
  const next = plain.next === plain.id ? id : plain.next;
  return { id, name, basedOn: plain.id, next, priority: 99, paragraph, run: {} };
}

function difference(theme: Theme, plain: ParagraphLook, variant: Variant): IParagraphStylePropertiesOptions {
  switch (variant) {
    case "Landscape":
      return { indent: { ...plain.paragraph.indent, right: measureIndent(theme, "landscape") } };
    case "AfterTable":
      return { spacing: { before: atLeast(plain, twips(theme.table.spaceAfterMm)) } };
    case "AfterList":
      // The items stand close together; the last must be followed by as much space as a paragraph is.
      return { spacing: { before: spaceBefore(plain) + missingAfterList(theme) } };
    case "AfterLetterhead":
      return { spacing: { before: atLeast(plain, twips(LETTERHEAD_SPACE_MM)) } };
    case "Keep":
      return { keepNext: true };
  }
}

function missingAfterList(theme: Theme): number {
  return Math.max(0, twips(theme.text.body.spaceAfterMm - theme.list.spaceBetweenMm));
}

function atLeast(plain: ParagraphLook, space: number): number {
  return Math.max(space, spaceBefore(plain));
}

function spaceBefore(plain: ParagraphLook): number {
  return plain.paragraph.spacing?.before ?? 0;
}

/** Readers look a bullet up by the style that its numbering names, so a variant needs numbering of its own. */
function bulletOf(plain: ParagraphLook, id: string): IParagraphStylePropertiesOptions {
  const { numbering } = plain.paragraph;
  if (numbering === undefined || numbering === false || !plain.id.includes("Bullet")) return {};
  return { numbering: { ...numbering, reference: listReference(id) } };
}

function spaced(variant: Variant): string {
  return variant.replace(/(?<=[a-z])(?=[A-Z])/, " ");
}
