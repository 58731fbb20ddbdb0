import type { TextRole, TextStyle, Theme } from "../../theme/theme.ts";
import { cssValue } from "./escape.ts";

/** The look on a screen. Every size, space and colour comes from the theme; the paper is white, on the table heads' grey. */
export function screenStyle(theme: Theme): string {
  return [pageRules(theme), textRules(theme), listRules(theme), tableRules(theme), markRules(theme)].join("");
}

/** Type in rem, so that it follows the reader's own size: 1 rem is 12 pt in a browser's default. */
function rem(points: number): string {
  return `${round(points / 12)}rem`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function pageRules({ page, colours, text, fonts }: Theme): string {
  const { marginTopMm, marginRightMm, marginBottomMm, marginLeftMm } = page;
  return `*,::before,::after{box-sizing:border-box}
html{background:${colours.tableHeadFill};color:${colours.text};-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;${typeOf(text.body, fonts, colours)}}
.part{width:min(100%,${page.widthMm}mm);margin:0 auto;background:#fff;padding:clamp(1.25rem,5vw,${marginTopMm}mm) clamp(1rem,5vw,${marginRightMm}mm) clamp(1.25rem,5vw,${marginBottomMm}mm) clamp(1rem,5vw,${marginLeftMm}mm)}
.part.wide{width:min(100%,${page.heightMm}mm)}
.part+.part{margin-top:1.5rem}
p,h1,h2,h3,h4,h5,ul,ol,dl,figure{max-width:${page.measureMm}mm}
p,h1,h2,h3,h4,h5,ul,ol,dl,dt,dd,figure{margin:0}
p,li,dd{text-wrap:pretty}
h1,h2,h3,h4,h5{text-wrap:balance;hyphens:auto}
p,li,dt,dd,h1,h2,h3,h4,h5{overflow-wrap:break-word}
@media (min-width:${page.widthMm + 10}mm){main{padding:1.5rem 0}.part{box-shadow:0 0 0 1px ${colours.rule}40,0 .15rem .6rem ${colours.rule}40}}
`;
}

function typeOf(style: TextStyle, fonts: Theme["fonts"], colours: Theme["colours"]): string {
  const family = fonts[style.font]?.web ?? "sans-serif";
  const colour = Object.entries(colours).find(([name]) => name === style.colour)?.[1] ?? colours.text;
  return [
    `font:${style.italic ? "italic " : ""}${style.bold ? "600 " : ""}${sizeOf(style)}/${style.lineHeight} ${cssValue(family)}`,
    `color:${colour}`,
  ].join(";");
}

/** Large type shrinks on a phone, where one long Swedish word fills the line. */
function sizeOf({ sizePt }: TextStyle): string {
  return sizePt > 15 ? `clamp(1.25rem,1rem + 1.6vw,${rem(sizePt)})` : rem(sizePt);
}

const selectors: Readonly<Partial<Record<TextRole, string>>> = {
  kicker: ".kicker",
  heading1: ".heading1",
  heading2: ".heading2",
  heading3: ".heading3",
  heading4: ".heading4",
  subtitle: ".subtitle",
  signature: ".signature",
  factTerm: "dt",
  factDescription: "dd",
  caption: "caption,figcaption",
  tableHead: "thead th",
  tableRowHead: "tbody th",
  tableCell: "td",
};

function textRules(theme: Theme): string {
  const { text, fonts, colours } = theme;
  const rules = Object.entries(selectors).map(([role, selector]) => {
    const style = text[role as TextRole];
    return `${selector}{${typeOf(style, fonts, colours)}}\n`;
  });
  const spaced = (["kicker", "heading1", "heading2", "heading3", "heading4", "subtitle", "signature"] as const).map(
    (role) => {
      const { spaceBeforeMm, spaceAfterMm } = text[role];
      return `.${role}{margin-top:${spaceBeforeMm}mm;margin-bottom:${spaceAfterMm}mm}\n`;
    },
  );
  return `${rules.join("")}p{margin-bottom:${text.body.spaceAfterMm}mm}
${spaced.join("")}.heading1,.letterhead dl{max-width:none}
.letterhead{margin-bottom:10mm}
.signatures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));column-gap:8mm}
.signatures>:not(.signature){grid-column:1/-1}
dl{margin-bottom:${text.body.spaceAfterMm}mm}
dl>div{display:grid;grid-template-columns:minmax(4.5rem,1fr) minmax(0,4fr);column-gap:4mm;align-items:baseline;margin-bottom:1mm}
.letterhead dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:0 6mm}
.abbreviations dt{${typeOf({ ...text.factDescription, bold: true }, fonts, colours)}}
.letterhead dl>div{display:block;margin-bottom:${text.factTerm.spaceBeforeMm + 1}mm}
figure{margin-bottom:${text.body.spaceAfterMm}mm}
figure img{display:block;max-width:100%;height:auto}
figcaption{margin-top:${text.caption.spaceBeforeMm}mm}
`;
}

function listRules({ list, text }: Theme): string {
  return `ul,ol{padding-left:${list.indentMm}mm;margin-bottom:${text.body.spaceAfterMm}mm}
ul{list-style-type:"${cssValue(list.bullet).replaceAll('"', "")}"}
ul>li{padding-left:${round(list.indentMm / 3)}mm}
ul{padding-left:${round((list.indentMm * 2) / 3)}mm}
li+li{margin-top:${list.spaceBetweenMm}mm}
li>:last-child{margin-bottom:0}
`;
}

function tableRules({ table, text, colours }: Theme): string {
  const cell = `${table.cellPaddingVerticalMm}mm ${table.cellPaddingHorizontalMm}mm`;
  const shade = (side: "left" | "right") =>
    `linear-gradient(to ${side},transparent,${colours.rule}66) ${side}/.6rem 100% no-repeat`;
  const cover = (side: "left" | "right") =>
    `linear-gradient(to ${side},transparent,#fff 60%) ${side}/1.5rem 100% no-repeat local`;
  // The shades lie still, their covers move with the table: a shade is seen where there is more to scroll to.
  return `.scroll{background:${cover("left")},${cover("right")},${shade("left")},${shade("right")}}
.scroll{overflow-x:auto;container-type:inline-size;margin:${text.caption.spaceBeforeMm}mm 0 ${table.spaceAfterMm}mm}
table{width:100%;min-width:calc(var(--columns)*8rem);border-collapse:collapse}
caption{text-align:left;padding-bottom:${text.caption.spaceAfterMm}mm}
caption>span{position:sticky;left:0;display:inline-block;max-width:100cqi}
th,td{padding:${cell};text-align:left;vertical-align:top;overflow-wrap:break-word;hyphens:auto;hyphenate-limit-chars:8 3 3;border-top:${table.ruleWidthPt}pt solid ${colours.rule}}
thead th{vertical-align:bottom;background:${colours.tableHeadFill};border-top:0;border-bottom:${table.headRuleWidthPt}pt solid ${colours.text}}
thead+tbody>tr:first-child>*{border-top:0}
tbody+tbody>tr:first-child>*{border-top:${table.groupRuleWidthPt}pt solid ${colours.text}}
tbody{border-bottom:${table.ruleWidthPt}pt solid ${colours.rule}}
tbody:last-child{border-bottom:${table.groupRuleWidthPt}pt solid ${colours.text}}
th p,td p,th ul,td ul,th ol,td ol{margin:0 0 ${text.tableCell.spaceAfterMm}mm}
th>:last-child,td>:last-child{margin-bottom:0}
`;
}

function markRules({ colours, text }: Theme): string {
  return `a{color:${colours.link};text-underline-offset:.15em}
abbr[title]{text-decoration:none}
em{font-style:italic}
strong{font-weight:600}
.gap{color:${colours.gap};background:${colours.gapFill};padding:0 .15em;border-radius:.1em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.draft{max-width:none;margin:0;padding:.5rem 1rem;text-align:center;color:${colours.gap};background:${colours.gapFill};border-bottom:1px solid ${colours.gap};position:sticky;top:0;z-index:1;font-size:${rem(text.caption.sizePt)}}
.draft strong{text-transform:uppercase;letter-spacing:.12em;margin-right:.5em}
:target{scroll-margin-top:4rem}
:focus-visible{outline:.15rem solid ${colours.link};outline-offset:.1rem}
`;
}
