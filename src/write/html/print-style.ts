import type { Document, Inline, Part, Running } from "../../document/node.ts";
import type { TextStyle, Theme } from "../../theme/theme.ts";
import { cssString, cssValue } from "./escape.ts";

/**
 * The look on paper, printed from the browser: the theme's page, running headers and footers in the page margins (CSS
 * Paged Media 3; a browser without margin boxes leaves them out), table heads on each page.
 */
export function printStyle(document: Document, theme: Theme): string {
  const pages = document.parts.map((part) => pageRules(part, theme)).join("");
  // Named as the first part's pages: a change of name between the draft mark and the text would break the page.
  const first = document.parts
    .slice(0, 1)
    .map((part) => `page:${pageName(part)}`)
    .join("");
  return `${pages}@media print{
html{background:none}
main{padding:0}
.part,.part.wide{width:auto;padding:0;box-shadow:none}
.part+.part{break-before:page;margin-top:0}
${document.parts.map((part) => partRules(part)).join("")}.draft{${first};position:static;margin-bottom:5mm;border:1px solid ${theme.colours.gap}}
.scroll{background:none;overflow:visible;container-type:normal}
table{min-width:0;table-layout:fixed}
thead{display:table-header-group}
caption,thead{break-after:avoid}
thead+tbody,thead+tbody>tr:first-child{break-before:avoid}
caption>span{max-width:none}
tr,img,.signature,dl>div{break-inside:avoid}
h1,h2,h3,h4,h5,.kicker,.subtitle{break-after:avoid;break-inside:avoid}
p,li{orphans:2;widows:2}
thead th,.gap,.draft{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit}
}
`;
}

/** A page's name in CSS must be an identifier; a part's id starts with a letter of its own choice. */
function pageName(part: Part): string {
  return `p-${part.id.replace(/[^A-Za-z0-9_-]/g, "-")}`;
}

function partRules(part: Part): string {
  const name = pageName(part);
  return `.part[id=${cssString(part.id)}]{page:${name}}\n.part[id=${cssString(part.id)}]>.landscape{page:${name}-landscape}\n`;
}

function pageRules(part: Part, theme: Theme): string {
  const { widthMm, heightMm, marginTopMm, marginRightMm, marginBottomMm, marginLeftMm } = theme.page;
  const margins = `margin:${marginTopMm}mm ${marginRightMm}mm ${marginBottomMm}mm ${marginLeftMm}mm`;
  const name = pageName(part);
  const boxes = (header: Running) => marginBoxes(header, part.footer, theme);
  const first = part.firstHeader === null ? "" : `@page ${name}:first{${boxes(part.firstHeader)}}\n`;
  return [
    `@page ${name}{size:${widthMm}mm ${heightMm}mm;${margins};${boxes(part.header)}}\n`,
    `@page ${name}-landscape{size:${heightMm}mm ${widthMm}mm;${margins};${boxes(part.header)}}\n`,
    first,
  ].join("");
}

function marginBoxes(header: Running, footer: Running, theme: Theme): string {
  const { header: headerStyle, footer: footerStyle } = theme.text;
  return [
    marginBox("top-left", header.start, "left", headerStyle, theme),
    marginBox("top-right", header.end, "right", headerStyle, theme),
    marginBox("bottom-left", footer.start, "left", footerStyle, theme),
    marginBox("bottom-right", footer.end, "right", footerStyle, theme),
  ].join("");
}

function marginBox(name: string, line: readonly Inline[], align: string, style: TextStyle, theme: Theme): string {
  const content = line.map(contentOf).filter((part) => part !== "");
  return `@${name}{content:${content.length === 0 ? '""' : content.join(" ")};${boxStyle(align, style, theme)}}`;
}

function boxStyle(align: string, { font, sizePt, lineHeight, bold, italic }: TextStyle, theme: Theme): string {
  const family = cssValue(theme.fonts[font]?.web ?? "sans-serif");
  return `font:${italic ? "italic " : ""}${bold ? "600 " : ""}${sizePt}pt/${lineHeight} ${family};text-align:${align};color:${theme.colours.muted};white-space:pre-line`;
}

function contentOf(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return cssString(inline.value);
    case "break":
      return '"\\a "';
    case "pageNumber":
      return "counter(page)";
    case "pageCount":
      return "counter(pages)";
    case "emphasis":
    case "strong":
    case "link":
    case "abbreviation":
    case "gap":
      return inline.children.map(contentOf).join(" ");
  }
}
