import type { IParagraphStylePropertiesOptions } from "docx";

import type { TextRole, Theme } from "../../theme/theme.ts";
import { allListLooks } from "./list-styles.ts";
import { measureIndent, type Orientation, textArea } from "./page.ts";
import { type ParagraphLook, runOf, spacingOf } from "./paragraph-look.ts";
import { twips } from "./units.ts";

/** Where the description begins, after the term. Wide enough for "Beredande förvaltning" in the theme's 9 pt. */
const FACT_INDENT_MM = 38;
const ABBREVIATION_INDENT_MM = 25;
/** Styles that a clerk who works on the file expects to find, whether the paper uses them or not. */
export const ALWAYS_PRESENT: readonly string[] = [
  "Normal",
  "BodyText",
  "Heading1",
  "Heading2",
  "Heading3",
  "Heading4",
  "ListBullet",
  "ListNumber",
  "Caption",
  "Header",
  "Footer",
];

/** Every paragraph style that the writer knows, by id. Names that Word knows are Word's own, in Word's spelling. */
export function baseLooks(theme: Theme): ReadonlyMap<string, ParagraphLook> {
  const looks = [
    normal(theme),
    ...runningText(theme),
    ...headings(theme),
    ...facts(theme),
    ...tableText(theme),
    ...allListLooks(theme),
    ...marginalia(theme),
  ];
  return new Map(looks.map((look) => [look.id, look]));
}

function normal(theme: Theme): ParagraphLook {
  const { body } = theme.text;
  const paragraph = { spacing: { ...spacingOf(theme, body), after: 0 }, widowControl: true };
  return {
    id: "Normal",
    name: "Normal",
    basedOn: null,
    next: "Normal",
    priority: 0,
    paragraph,
    run: runOf(theme, body),
  };
}

function runningText(theme: Theme): readonly ParagraphLook[] {
  return [
    look(theme, "body", { id: "BodyText", name: "Body Text", priority: 1 }),
    look(theme, "kicker", { id: "Kicker", name: "Kicker", priority: 8 }, { keepNext: true }),
    look(theme, "subtitle", { id: "Subtitle", name: "Subtitle", priority: 11 }, { keepNext: true }),
    look(theme, "signature", { id: "Signature", name: "Signature", priority: 12 }, { keepNext: true, keepLines: true }),
    look(theme, "caption", { id: "Caption", name: "caption", priority: 35 }, { keepNext: true, keepLines: true }),
    look(theme, "body", { id: "Figure", name: "Figure", priority: 36 }, { keepNext: true, indent: { right: 0 } }),
  ];
}

const HEADINGS = [1, 2, 3, 4] as const;

function headings(theme: Theme): readonly ParagraphLook[] {
  return HEADINGS.map((level) => {
    const names = { id: `Heading${level}`, name: `heading ${level}`, priority: 9 };
    // The title is set across the page, as display type needs no measure.
    const indent = { right: level === 1 ? 0 : measureIndent(theme, "portrait") };
    const paragraph = { keepNext: true, keepLines: true, outlineLevel: level - 1, indent };
    return { ...look(theme, `heading${level}`, names, paragraph), next: "BodyText" };
  });
}

/** Term and description in one paragraph with a tab between: a table here would be a lie to those who hear it. */
function facts(theme: Theme): readonly ParagraphLook[] {
  const { spaceBeforeMm } = theme.text.factTerm;
  return [
    { id: "FactDescription", name: "Fact Description", indentMm: FACT_INDENT_MM },
    { id: "Abbreviation", name: "Abbreviation", indentMm: ABBREVIATION_INDENT_MM },
  ].map(({ id, name, indentMm }) => {
    const left = twips(indentMm);
    return look(
      theme,
      "factDescription",
      { id, name, priority: 13 },
      {
        keepLines: true,
        leftTabStop: left,
        indent: { left, hanging: left, right: measureIndent(theme, "portrait") },
        spacing: { ...spacingOf(theme, theme.text.factDescription), before: twips(spaceBeforeMm) },
      },
    );
  });
}

/** Paragraphs in cells fill their cell. All end with the same space, which the cell's lower padding leaves out. */
function tableText(theme: Theme): readonly ParagraphLook[] {
  const after = twips(theme.text.tableCell.spaceAfterMm);
  const cellText = { indent: { right: 0 }, spacing: { ...spacingOf(theme, theme.text.tableCell), after } };
  const headText = { indent: { right: 0 }, spacing: { ...spacingOf(theme, theme.text.tableHead), after } };
  return [
    look(theme, "tableCell", { id: "TableText", name: "Table Text", priority: 37 }, cellText),
    look(
      theme,
      "tableHead",
      { id: "TableHeading", name: "Table Heading", priority: 38 },
      { ...headText, keepNext: true },
    ),
    look(theme, "tableRowHead", { id: "TableRowHeading", name: "Table Row Heading", priority: 38 }, cellText),
  ];
}

function marginalia(theme: Theme): readonly ParagraphLook[] {
  return [
    runningLine(theme, "header", { id: "Header", name: "header", priority: 99 }, "portrait"),
    runningLine(theme, "footer", { id: "Footer", name: "footer", priority: 99 }, "portrait"),
    runningLine(theme, "header", { id: "HeaderLandscape", name: "Header Landscape", priority: 99 }, "landscape"),
    runningLine(theme, "footer", { id: "FooterLandscape", name: "Footer Landscape", priority: 99 }, "landscape"),
    sectionEnd(theme),
    look(
      theme,
      "tableCell",
      { id: "CommentText", name: "annotation text", priority: 99 },
      { indent: { right: 0 }, spacing: { ...spacingOf(theme, theme.text.tableCell), before: 0, after: 0 } },
    ),
  ];
}

/** Start at the left margin, end at a right tab stop on the right margin. */
function runningLine(theme: Theme, role: TextRole, names: Names, orientation: Orientation): ParagraphLook {
  return look(theme, role, names, { indent: { right: 0 }, rightTabStop: textArea(theme, orientation).widthTwips });
}

/** Word wants a paragraph after the last table of a section; this one takes as little room as Word allows. */
function sectionEnd(theme: Theme): ParagraphLook {
  const names = { id: "SectionEnd", name: "Section End", priority: 99 };
  const spacing = { ...spacingOf(theme, theme.text.body), before: 0, after: 0 };
  const end = look(theme, "body", names, { indent: { right: 0 }, spacing });
  return { ...end, run: { size: 2 } };
}

type Names = Pick<ParagraphLook, "id" | "name" | "priority">;

function look(
  theme: Theme,
  role: TextRole,
  names: Names,
  paragraph: IParagraphStylePropertiesOptions = {},
): ParagraphLook {
  const style = theme.text[role];
  const common = { spacing: spacingOf(theme, style), indent: { right: measureIndent(theme, "portrait") } };
  return {
    ...names,
    basedOn: "Normal",
    next: names.id,
    paragraph: { ...common, ...paragraph },
    run: runOf(theme, style),
  };
}
