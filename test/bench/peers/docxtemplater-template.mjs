import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { blocksOf, styleOf } from "../tree/blocks.mjs";
import { runsOf } from "../tree/runs.mjs";
import { points } from "./points.mjs";

/**
 * The Word file that a docxtemplater user would have made by hand for this paper: a tag for each heading, a loop for
 * paragraphs that follow one another, for a list's items, for facts and for a table's rows; styles, page headers and
 * numbers are Word's own. Made once, outside of all timing.
 * @param {import("../../../src/document/node.ts").Document} document
 * @param {import("../../../src/theme/theme.ts").Theme} theme
 * @returns {Promise<Buffer>}
 */
export function templateFor(document, theme) {
  const sections = document.parts.map((part, partIndex) => ({
    properties: { titlePage: part.firstHeader !== null, page: pageOf(theme) },
    headers: {
      default: new Header({ children: [runningOf(part.header)] }),
      ...(part.firstHeader === null ? {} : { first: new Header({ children: [runningOf(part.firstHeader)] }) }),
    },
    footers: { default: new Footer({ children: [runningOf(part.footer)] }) },
    children: runsOfBlocks(part).flatMap((blocks, index) => templateOf(blocks, `${partIndex}_${index}`)),
  }));
  const styles = {
    default: { document: { run: { font: theme.fonts.text.word, size: theme.text.body.sizePt * 2 } } },
    paragraphStyles: ["kicker", "subtitle", "signature", "caption"].map((id) => ({
      id,
      name: id,
      basedOn: "Normal",
      run: { size: theme.text[id].sizePt * 2 },
    })),
  };
  return Packer.toBuffer(new Document({ title: document.title, styles, sections }));
}

/** Blocks, those of one kind that follow one another as one list: the units of the template and of its data. */
export function runsOfBlocks(part) {
  const runs = [];
  for (const block of blocksOf(part)) {
    const before = runs.at(-1)?.[0];
    const same = block.type === "paragraph" && before?.type === "paragraph" && before.role === block.role;
    if (same) runs.at(-1).push(block);
    else runs.push([block]);
  }
  return runs;
}

function templateOf(blocks, name) {
  const [block] = blocks;
  switch (block.type) {
    case "heading":
      return [new Paragraph({ heading: HeadingLevel[`HEADING_${block.level}`], text: `{text${name}}` })];
    case "paragraph":
      return loop(`paragraphs${name}`, new Paragraph({ text: "{.}", style: styleName(block) }));
    case "list":
      return loop(`items${name}`, new Paragraph({ text: "{.}", bullet: { level: 0 } }));
    case "facts":
      return [tableOf([[`{#facts${name}}{term}`, `{description}{/facts${name}}`]], [30, 70], 0)];
    case "table":
      return [new Paragraph({ text: `{caption${name}}`, style: "caption" }), planTable(block, name)];
    default:
      throw new Error(`The bench does not give docxtemplater a ${block.type}.`);
  }
}

function planTable({ columns, head }, name) {
  const headRows = head.map((row, rowIndex) => row.cells.map((_, column) => `{head${name}_${rowIndex}_${column}}`));
  const last = columns.length - 1;
  const bodyRow = columns.map(
    (_, column) => `${column === 0 ? `{#rows${name}}` : ""}{c${column}}${column === last ? `{/rows${name}}` : ""}`,
  );
  const widths = columns.map(({ widthPercent }) => widthPercent);
  return tableOf([...headRows, bodyRow], widths, headRows.length);
}

function tableOf(rows, widths, headRows) {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index < headRows,
          children: cells.map(
            (text, column) =>
              new TableCell({
                width: { size: widths[column], type: WidthType.PERCENTAGE },
                children: [new Paragraph({ text })],
              }),
          ),
        }),
    ),
  });
}

function loop(name, paragraph) {
  return [new Paragraph(`{#${name}}`), paragraph, new Paragraph(`{/${name}}`)];
}

function styleName(block) {
  const role = styleOf(block);
  return role === "body" ? "Normal" : role;
}

function runningOf({ start, end }) {
  const runs = (inlines) =>
    runsOf(inlines).map(({ kind, text, bold }) => {
      if (kind === "pageNumber") return new TextRun({ children: [PageNumber.CURRENT] });
      if (kind === "pageCount") return new TextRun({ children: [PageNumber.TOTAL_PAGES] });
      return new TextRun({ text, bold });
    });
  return new Paragraph({ children: [...runs(start), new TextRun("\t"), ...runs(end)] });
}

function pageOf({ page }) {
  const twips = (millimetres) => Math.round(points(millimetres) * 20);
  return {
    size: { width: twips(page.widthMm), height: twips(page.heightMm) },
    margin: {
      left: twips(page.marginLeftMm),
      top: twips(page.marginTopMm),
      right: twips(page.marginRightMm),
      bottom: twips(page.marginBottomMm),
    },
  };
}
