import pdfmake from "pdfmake";
import { blocksOf, styleOf } from "../tree/blocks.mjs";
import { gridOf } from "../tree/grid.mjs";
import { runsOf } from "../tree/runs.mjs";
import { marginsOf, points } from "./points.mjs";

/**
 * pdfmake: a document definition of plain objects → PDF. The definition is made anew for each run, since pdfmake writes
 * its own measurements into it.
 */
export function pdfmakePeer(theme, fonts) {
  const { regular, bold, italic, boldItalic } = theme.fonts.text;
  const file = (name) => Buffer.from(fonts.get(name));
  const descriptors = { normal: regular, bold, italics: italic, bolditalics: boldItalic };
  for (const name of Object.values(descriptors)) pdfmake.virtualfs.writeFileSync(name, file(name));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return {
    name: "pdfmake",
    prepare: (document) => definitionOf(document, theme),
    run: (definition) => {
      pdfmake.setFonts({ text: { ...descriptors } });
      return pdfmake.createPdf(definition).getBuffer();
    },
  };
}

function definitionOf(document, theme) {
  const { left, top, right, bottom } = marginsOf(theme);
  return {
    language: document.language,
    info: { title: document.title, author: document.properties.author },
    pageSize: "A4",
    pageMargins: [left, top, right, bottom],
    content: document.parts.map((part, index) => ({
      section: blocksOf(part).map((block) => blockOf(block, theme)),
      header: (page, pages) => {
        const first = index === 0 && page === 1 && part.firstHeader !== null;
        return runningOf(first ? part.firstHeader : part.header, page, pages, theme, theme.page.headerMm);
      },
      footer: (page, pages) =>
        runningOf(part.footer, page, pages, theme, theme.page.marginBottomMm - theme.page.footerMm),
    })),
    styles: Object.fromEntries(Object.entries(theme.text).map(([role, style]) => [role, styleFor(style, theme)])),
    defaultStyle: { font: "text", ...styleFor(theme.text.body, theme), margin: 0 },
  };
}

function styleFor({ sizePt, lineHeight, bold, italic, colour, spaceBeforeMm, spaceAfterMm }, theme) {
  return {
    fontSize: sizePt,
    // pdfmake multiplies the font's own line, which is 1.257 of the size in Source Sans.
    lineHeight: lineHeight / 1.257,
    bold,
    italics: italic,
    color: theme.colours[colour],
    margin: [0, points(spaceBeforeMm), 0, points(spaceAfterMm)],
  };
}

function runningOf({ start, end }, page, pages, theme, topMm) {
  const { left, right } = marginsOf(theme);
  return {
    columns: [
      { text: textOf(start, page, pages), style: "header" },
      { text: textOf(end, page, pages), style: "header", alignment: "right" },
    ],
    margin: [left, points(topMm), right, 0],
  };
}

function blockOf(block, theme) {
  switch (block.type) {
    case "heading":
      return { text: textOf(block.children), style: styleOf(block), headlineLevel: block.level };
    case "paragraph":
      return { text: textOf(block.children), style: styleOf(block) };
    case "list":
      return listOf(block, theme);
    case "facts":
      return factsOf(block);
    case "table":
      return tableOf(block, theme);
    default:
      throw new Error(`The bench does not give pdfmake a ${block.type}.`);
  }
}

function listOf({ ordered, start, items }, theme) {
  const children = items.map((item) => ({ stack: item.children.map((block) => blockOf(block, theme)) }));
  return ordered ? { ol: children, start } : { ul: children };
}

function factsOf({ items }) {
  const body = items.map(({ term, description }) => [
    { text: textOf(term), style: "factTerm" },
    { text: textOf(description), style: "factDescription" },
  ]);
  return { table: { widths: ["30%", "*"], body }, layout: "noBorders" };
}

function tableOf({ caption, columns, head, body }, theme) {
  const rows = [...gridOf(head, columns.length), ...gridOf(body, columns.length)];
  const table = {
    headerRows: head.length,
    widths: columns.map(({ widthPercent }) => `${widthPercent}%`),
    body: rows.map((slots) => slots.map((cell) => (cell === null ? {} : cellOf(cell, theme)))),
  };
  return [
    { text: textOf(caption), style: "caption" },
    { table, layout: "lightHorizontalLines" },
  ];
}

function cellOf({ header, rowSpan, columnSpan, children }, theme) {
  const style = header === null ? "tableCell" : "tableHead";
  const fillColor = header === "column" ? theme.colours.tableHeadFill : undefined;
  const stack = children.map((block) =>
    block.type === "paragraph" ? { text: textOf(block.children), style } : blockOf(block, theme),
  );
  return { stack, style, rowSpan, colSpan: columnSpan, fillColor };
}

function textOf(inlines, page = 0, pages = 0) {
  return runsOf(inlines).map(({ kind, text, bold, italic, link }) => ({
    text: kind === "pageNumber" ? String(page) : kind === "pageCount" ? String(pages) : text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...(link === null ? {} : { link }),
  }));
}
