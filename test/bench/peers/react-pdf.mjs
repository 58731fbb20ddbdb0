import { Document, Font, Link, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { createElement as element } from "react";
import { blocksOf, styleOf } from "../tree/blocks.mjs";
import { gridOf, groupsOf } from "../tree/grid.mjs";
import { runsOf } from "../tree/runs.mjs";
import { marginsOf, points } from "./points.mjs";

/** @react-pdf/renderer: React elements → PDF. It knows no tables; they are rows and columns of boxes, as its users make them. */
export function reactPdfPeer(theme, fonts) {
  const { regular, bold, italic, boldItalic } = theme.fonts.text;
  const source = (name) => `data:font/ttf;base64,${Buffer.from(fonts.get(name)).toString("base64")}`;
  Font.register({
    family: "text",
    fonts: [
      { src: source(regular) },
      { src: source(italic), fontStyle: "italic" },
      { src: source(bold), fontWeight: "bold" },
      { src: source(boldItalic), fontWeight: "bold", fontStyle: "italic" },
    ],
  });
  // Its own hyphenation is English; to go without it is right for Swedish, and faster.
  Font.registerHyphenationCallback((word) => [word]);
  return {
    name: "@react-pdf/renderer",
    prepare: (document) => documentOf(document, theme),
    run: renderToBuffer,
  };
}

function documentOf(document, theme) {
  const { left, top, right, bottom } = marginsOf(theme);
  const style = {
    ...styleFor(theme.text.body, theme),
    fontFamily: "text",
    ...{ paddingLeft: left, paddingTop: top, paddingRight: right, paddingBottom: bottom },
  };
  const pages = document.parts.map((part) =>
    element(
      Page,
      { size: "A4", style },
      runningOf((subPage) => (subPage === 1 && part.firstHeader !== null ? part.firstHeader : part.header), theme, {
        top: points(theme.page.headerMm),
      }),
      ...blocksOf(part).map((block) => blockOf(block, theme)),
      runningOf(() => part.footer, theme, { bottom: points(theme.page.footerMm) }),
    ),
  );
  return element(
    Document,
    { title: document.title, author: document.properties.author, language: document.language },
    ...pages,
  );
}

function styleFor({ sizePt, lineHeight, bold, italic, colour, spaceBeforeMm, spaceAfterMm }, theme) {
  return {
    fontSize: sizePt,
    lineHeight,
    color: theme.colours[colour],
    marginTop: points(spaceBeforeMm),
    marginBottom: points(spaceAfterMm),
    ...(bold ? { fontWeight: "bold" } : {}),
    ...(italic ? { fontStyle: "italic" } : {}),
  };
}

function runningOf(lineOf, theme, place) {
  const { left, right } = marginsOf(theme);
  const style = { ...styleFor(theme.text.header, theme), ...place, position: "absolute", left, right };
  const side = (name) =>
    element(Text, {
      render: ({ pageNumber, totalPages, subPageNumber }) =>
        wordsOf(lineOf(subPageNumber)[name], pageNumber, totalPages ?? ""),
    });
  const columns = { flexDirection: "row", justifyContent: "space-between" };
  return element(View, { fixed: true, style: { ...style, ...columns } }, side("start"), side("end"));
}

function wordsOf(inlines, page, pages) {
  return runsOf(inlines)
    .map(({ kind, text }) => (kind === "pageNumber" ? page : kind === "pageCount" ? pages : text))
    .join("");
}

function blockOf(block, theme) {
  switch (block.type) {
    case "heading":
      return textOf(block.children, styleOf(block), theme, { minPresenceAhead: 40 });
    case "paragraph":
      return textOf(block.children, styleOf(block), theme);
    case "list":
      return listOf(block, theme);
    case "facts":
      return factsOf(block, theme);
    case "table":
      return tableOf(block, theme);
    default:
      throw new Error(`The bench does not give react-pdf a ${block.type}.`);
  }
}

function textOf(inlines, role, theme, props = {}) {
  const children = runsOf(inlines).map(({ text, bold, italic, link }) => {
    if (!bold && !italic && link === null) return text;
    const style = { ...(bold ? { fontWeight: "bold" } : {}), ...(italic ? { fontStyle: "italic" } : {}) };
    return link === null ? element(Text, { style }, text) : element(Link, { style, src: link }, text);
  });
  return element(Text, { ...props, style: styleFor(theme.text[role], theme) }, ...children);
}

function listOf({ ordered, start, items }, theme) {
  const rows = items.map((item, index) =>
    element(
      View,
      { style: { flexDirection: "row" } },
      element(
        Text,
        { style: { width: points(theme.list.indentMm) } },
        ordered ? `${start + index}.` : theme.list.bullet,
      ),
      element(View, { style: { flex: 1 } }, ...item.children.map((block) => blockOf(block, theme))),
    ),
  );
  return element(View, {}, ...rows);
}

function factsOf({ items }, theme) {
  const rows = items.map(({ term, description }) =>
    element(
      View,
      { style: { flexDirection: "row" } },
      element(View, { style: { width: "30%" } }, textOf(term, "factTerm", theme)),
      element(View, { style: { width: "70%" } }, textOf(description, "factDescription", theme)),
    ),
  );
  return element(View, {}, ...rows);
}

/**
 * A table: the head fixed, so that it comes again on each page; below it a row of boxes for each group of rows. Cells that
 * span the whole group stand at its left, the group's rows are stacked beside them.
 */
function tableOf({ caption, columns, head, body }, theme) {
  const widths = columns.map(({ widthPercent }) => widthPercent);
  const row = (slots, from, props = {}) =>
    element(
      View,
      { ...props, style: { flexDirection: "row", borderBottomWidth: theme.table.ruleWidthPt } },
      ...slots.slice(from).map((cell, column) => cellOf(cell, share(widths, from + column, from), theme)),
    );
  const headRows = gridOf(head, widths.length).map((slots) => row(slots, 0, { fixed: true }));
  const grid = gridOf(body, widths.length);
  const groups = groupsOf(grid).map((indexes) => {
    const rows = indexes.map((index) => grid[index]);
    if (rows.length === 1) return row(rows[0], 0);
    const from = rows[0].findIndex((cell) => cell === null || cell.rowSpan < rows.length);
    const spanning = rows[0].slice(0, from).map((cell, column) => cellOf(cell, share(widths, column, 0), theme));
    const width = `${widths.slice(from).reduce((sum, one) => sum + one, 0)}%`;
    const stack = element(View, { style: { width } }, ...rows.map((slots) => row(slots, from)));
    return element(View, { style: { flexDirection: "row" } }, ...spanning, stack);
  });
  return element(View, {}, textOf(caption, "caption", theme), ...headRows, ...groups);
}

/** A column's share of the columns from `from` on, as a width. */
function share(widths, column, from) {
  return `${(100 * widths[column]) / widths.slice(from).reduce((sum, one) => sum + one, 0)}%`;
}

function cellOf(cell, width, theme) {
  const role = cell?.header === "column" || cell?.header === "row" ? "tableHead" : "tableCell";
  const children = (cell?.children ?? []).map((block) =>
    block.type === "paragraph" ? textOf(block.children, role, theme) : blockOf(block, theme),
  );
  const style = {
    width,
    paddingHorizontal: points(theme.table.cellPaddingHorizontalMm),
    paddingVertical: points(theme.table.cellPaddingVerticalMm),
    ...(cell?.header === "column" ? { backgroundColor: theme.colours.tableHeadFill } : {}),
  };
  return element(View, { style }, ...children);
}
