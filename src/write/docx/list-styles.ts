import type { ILevelsOptions, INumberingOptions } from "docx";
import { AlignmentType, LevelFormat } from "docx";

import type { Theme } from "../../theme/theme.ts";
import { measureIndent } from "./page.ts";
import { type ParagraphLook, runOf, spacingOf } from "./paragraph-look.ts";
import { twips } from "./units.ts";

/** `Continue` is a further paragraph of an item, which has no mark of its own. */
type ListKind = "Bullet" | "Number" | "Continue";

/** What tells one list style from another. Word has names for five depths; deeper lists look as the fifth. */
export interface ListPlace {
  readonly kind: ListKind;
  readonly depth: number;
  readonly inTable: boolean;
}

const DEPTHS = [1, 2, 3, 4, 5] as const;
const KINDS: readonly ListKind[] = ["Bullet", "Number", "Continue"];
/** A column is narrow: no room for the indent of running text. */
const TABLE_INDENT_MM = 4;

/** `ListBullet2`, `TableListNumber`. */
export function listStyleId({ kind, depth, inTable }: ListPlace): string {
  return listStyleName({ kind, depth, inTable }).replaceAll(" ", "");
}

function listStyleName({ kind, depth, inTable }: ListPlace): string {
  const level = Math.min(depth, DEPTHS.length);
  return `${inTable ? "Table " : ""}List ${kind}${level === 1 ? "" : ` ${level}`}`;
}

/** A list style for each kind and depth, in running text and in cells. */
export function allListLooks(theme: Theme): readonly ParagraphLook[] {
  return places().map((place) => listLook(theme, place));
}

function places(): readonly ListPlace[] {
  return [false, true].flatMap((inTable) => KINDS.flatMap((kind) => DEPTHS.map((depth) => ({ kind, depth, inTable }))));
}

function listLook(theme: Theme, place: ListPlace): ParagraphLook {
  const style = place.inTable ? theme.text.tableCell : theme.text.body;
  const afterMm = place.inTable ? style.spaceAfterMm : theme.list.spaceBetweenMm;
  const right = place.inTable ? 0 : measureIndent(theme, "portrait");
  const id = listStyleId(place);
  const numbering =
    place.kind === "Continue" ? {} : { numbering: { reference: listReference(id), level: 0, instance: 0 } };
  return {
    id,
    name: listStyleName(place),
    basedOn: "Normal",
    next: id,
    priority: place.depth === 1 && !place.inTable ? 10 : 99,
    paragraph: {
      ...numbering,
      spacing: { ...spacingOf(theme, style), after: twips(afterMm) },
      indent: { ...listIndent(theme, place), right },
    },
    run: runOf(theme, style),
  };
}

function listIndent(theme: Theme, { kind, depth, inTable }: ListPlace) {
  const step = twips(inTable ? Math.min(TABLE_INDENT_MM, theme.list.indentMm) : theme.list.indentMm);
  const left = step * Math.min(depth, DEPTHS.length);
  return kind === "Continue" ? { left } : { left, hanging: step };
}

/**
 * The name of a list's numbering. `docx` writes it as `{name-0}` into the XML and later replaces it everywhere, in the
 * paper's own words too: hence a name that nobody writes.
 */
export function listReference(styleId: string, start = 1): string {
  return `\u2063list:${styleId}:${start}`;
}

/** A list that begins at another number than 1 needs numbering of its own; these are the ones that the paper has. */
export interface StartedList {
  readonly styleId: string;
  readonly start: number;
}

/** Numbering for the list styles in use, linked to them, and for lists that begin at another number. */
export function numberingOf(
  theme: Theme,
  looks: readonly ParagraphLook[],
  started: readonly StartedList[],
): INumberingOptions {
  const marks = new Map(places().map((place) => [listStyleId(place), levelOf(theme, place)]));
  const linked = looks.flatMap((look) => {
    const level = marks.get(look.id) ?? marks.get(look.basedOn ?? "");
    if (level === undefined || referenceOf(look) !== listReference(look.id)) return [];
    return [{ reference: listReference(look.id), levels: [{ ...level, style: { ...level.style, style: look.id } }] }];
  });
  const own = started.flatMap(({ styleId, start }) => {
    const level = marks.get(styleId);
    return level === undefined ? [] : [{ reference: listReference(styleId, start), levels: [{ ...level, start }] }];
  });
  return { config: [...linked, ...own] };
}

function referenceOf(look: ParagraphLook): unknown {
  const { numbering } = look.paragraph;
  return numbering === undefined || numbering === false ? undefined : numbering.reference;
}

function levelOf(theme: Theme, place: ListPlace): ILevelsOptions {
  const bullet = place.depth % 2 === 1 ? theme.list.bullet : "–";
  return {
    level: 0,
    format: place.kind === "Number" ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: place.kind === "Number" ? "%1." : bullet,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: listIndent(theme, place) } },
  };
}
