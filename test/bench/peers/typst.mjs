import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { root } from "../kanslist.mjs";
import { blocksOf, styleOf } from "../tree/blocks.mjs";
import { runsOf } from "../tree/runs.mjs";

/**
 * Typst's node binding: Typst source → PDF, compiled by native code. One compiler for all runs, as a server would have.
 * @param {string} [standard] a PDF standard: `a-3a` or `ua-1`, one at a time. @default none; Typst then tags all the same
 */
export function typstPeer(theme, fonts, standard) {
  const options = standard === undefined ? undefined : { pdfStandard: standard };
  const compiler = NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontBlobs: Object.values(filesOf(theme)).map((name) => Buffer.from(fonts.get(name))) }],
  });
  return {
    name: standard === undefined ? "typst" : `typst, ${standard}`,
    prepare: (document) => sourceOf(document, theme),
    run: (source) => {
      const pdf = compiler.pdf({ mainFileContent: source }, options);
      // What the binding's own documentation advises; without it the cache grows with each paper.
      compiler.evictCache(10);
      return pdf;
    },
  };
}

function filesOf({ fonts }) {
  const { regular, bold, italic, boldItalic } = fonts.text;
  return { regular, bold, italic, boldItalic };
}

function sourceOf(document, theme) {
  const { page, text, list, table, colours } = theme;
  const margin = `(left: ${page.marginLeftMm}mm, top: ${page.marginTopMm}mm, right: ${page.marginRightMm}mm, bottom: ${page.marginBottomMm}mm)`;
  const inset = `(x: ${table.cellPaddingHorizontalMm}mm, y: ${table.cellPaddingVerticalMm}mm)`;
  const headings = [1, 2, 3, 4].map(
    (level) => `#show heading.where(level: ${level}): ${blockStyle(text[`heading${level}`])}`,
  );
  return [
    `#set document(title: ${string(document.title)}, author: ${string(document.properties.author)}, date: ${dateOf(document)})`,
    `#set page(paper: "a4", margin: ${margin})`,
    `#set text(font: "Source Sans 3", fallback: false, lang: "sv", size: ${text.body.sizePt}pt, fill: rgb("${colours.text}"))`,
    `#set par(leading: ${leading(text.body)}, spacing: ${text.body.spaceAfterMm}mm + ${leading(text.body)})`,
    "#show strong: set text(weight: 600)",
    ...headings,
    `#set list(indent: 0mm, body-indent: ${list.indentMm - 2}mm)`,
    `#set table(inset: ${inset}, stroke: (_, y) => (bottom: ${table.ruleWidthPt}pt + rgb("${colours.rule}")), fill: (_, y) => if y == 0 { rgb("${colours.tableHeadFill}") })`,
    "#set figure(numbering: none, supplement: none, gap: 1.5mm)",
    "#set figure.caption(position: top)",
    `#show figure.caption: it => align(left, text(size: ${text.caption.sizePt}pt, it.body))`,
    "#show figure: set block(breakable: true)",
    `#show table: set text(size: ${text.tableCell.sizePt}pt)`,
    ...document.parts.flatMap((part, index) => partOf(part, index, theme)),
  ].join("\n");
}

/** The paper's date. A draft may lack one, but Typst's PDF/A wants some date. */
function dateOf({ properties }) {
  const [year, month, day] = (properties.date ?? "2022-01-01").split("-").map(Number);
  return `datetime(year: ${year}, month: ${month}, day: ${day})`;
}

function partOf(part, index, theme) {
  const size = `#set text(size: ${theme.text.header.sizePt}pt)`;
  const first = index === 0 ? (part.firstHeader ?? part.header) : part.header;
  return [
    `#set page(header: context [${size}`,
    `#if here().page() == 1 [${lineOf(first)}] else [${lineOf(part.header)}]], footer: [${size}`,
    `${lineOf(part.footer)}])`,
    ...blocksOf(part).map((block) => blockOf(block, theme)),
  ];
}

function lineOf({ start, end }) {
  return `${textOf(start)} #h(1fr) ${textOf(end)}`;
}

function blockStyle({ sizePt, bold, italic, spaceBeforeMm, spaceAfterMm }) {
  const weight = bold ? 600 : 400;
  const style = italic ? "italic" : "normal";
  return `it => block(above: ${spaceBeforeMm + 3}mm, below: ${spaceAfterMm + 2}mm, text(size: ${sizePt}pt, weight: ${weight}, style: "${style}", it.body))`;
}

/** Typst's leading is the white between lines: what the line height leaves over the letters' own height. */
function leading({ sizePt, lineHeight }) {
  return `${(sizePt * (lineHeight - 0.66)).toFixed(2)}pt`;
}

function blockOf(block, theme) {
  switch (block.type) {
    case "heading":
      return `\n${"=".repeat(block.level)} ${textOf(block.children)}\n`;
    case "paragraph":
      return `\n${paragraphOf(block, theme)}\n`;
    case "list":
      return `\n#${listOf(block, theme)}\n`;
    case "facts":
      return `\n${block.items.map(({ term, description }) => `/ ${textOf(term)}: ${textOf(description)}`).join("\n")}\n`;
    case "table":
      return `\n${tableOf(block, theme)}\n`;
    default:
      throw new Error(`The bench does not give Typst a ${block.type}.`);
  }
}

function paragraphOf(block, theme) {
  const role = styleOf(block);
  if (role === "body") return textOf(block.children);
  const { sizePt, spaceBeforeMm } = theme.text[role];
  return `#block(above: ${spaceBeforeMm + 3}mm)[#text(size: ${sizePt}pt)[${textOf(block.children)}]]`;
}

function listOf({ ordered, start, items }, theme) {
  const children = items
    .map((item) => `[${item.children.map((block) => blockOf(block, theme)).join("\n")}]`)
    .join(", ");
  return ordered ? `enum(start: ${start}, ${children})` : `list(${children})`;
}

function tableOf({ caption, columns, head, body }, theme) {
  const widths = columns.map(({ widthPercent }) => `${widthPercent}fr`).join(", ");
  const cells = (rows) => rows.map(({ cells: row }) => row.map((cell) => cellOf(cell, theme)).join(", ")).join(",\n");
  return `#figure(kind: table, caption: [${textOf(caption)}], table(columns: (${widths},), align: left,\ntable.header(${cells(head)}),\n${cells(body)}))`;
}

function cellOf({ header, rowSpan, columnSpan, children }, theme) {
  const content = children
    .map((block) => (block.type === "paragraph" ? textOf(block.children) : blockOf(block, theme)))
    .join("\n\n");
  const words = header === null ? content : `#strong[${content}]`;
  if (rowSpan === 1 && columnSpan === 1) return `[${words}]`;
  return `table.cell(rowspan: ${rowSpan}, colspan: ${columnSpan})[${words}]`;
}

function textOf(inlines) {
  return runsOf(inlines).map(runOf).join("");
}

function runOf({ kind, text, bold, italic, link }) {
  if (kind === "pageNumber") return "#context counter(page).display()";
  if (kind === "pageCount") return "#context counter(page).final().first()";
  if (text === "\n") return " \\ ";
  let words = escaped(text);
  if (italic) words = `#emph[${words}]`;
  if (bold) words = `#strong[${words}]`;
  return link === null ? words : `#link(${string(link)})[${words}]`;
}

/** Every sign that markup could take for its own, behind a backslash. */
function escaped(text) {
  return text.replace(/[\\*_#$<>@`[\]~\-=+/"'.:()]/g, "\\$&");
}

function string(text) {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}
