import type { Theme } from "../../theme/theme.ts";
import { eighthPoints, hexColour, twips } from "./units.ts";

export const TABLE_STYLE = "PaperTable";

/**
 * The table style: horizontal rules only, a filled head. `docx` has no way to say this, hence XML (ISO 29500-1 17.7.6).
 * The lower padding leaves out the space that the last paragraph of a cell ends with.
 */
export function tableStyleXml(theme: Theme): string {
  const { table, colours } = theme;
  const side = twips(table.cellPaddingHorizontalMm);
  const top = twips(table.cellPaddingVerticalMm);
  const bottom = twips(Math.max(0, table.cellPaddingVerticalMm - theme.text.tableCell.spaceAfterMm));
  const rule = border(table.ruleWidthPt, colours.rule);
  const headRule = border(table.headRuleWidthPt, colours.text);
  const endRule = border(table.groupRuleWidthPt, colours.text);
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}">
<w:name w:val="Paper Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:qFormat/>
<w:tblPr><w:tblBorders><w:bottom ${endRule}/><w:insideH ${rule}/></w:tblBorders><w:tblCellMar>
<w:top w:w="${top}" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/>
<w:bottom w:w="${bottom}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:tcPr>
<w:tcBorders><w:bottom ${headRule}/></w:tcBorders>
<w:shd w:val="clear" w:color="auto" w:fill="${hexColour(colours.tableHeadFill)}"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>
</w:style>`.replaceAll("\n", "");
}

function border(widthPt: number, colour: string): string {
  const size = eighthPoints(widthPt);
  const line = size === 0 ? "nil" : "single";
  return `w:val="${line}" w:sz="${size}" w:space="0" w:color="${hexColour(colour)}"`;
}

/** The styles that every Word file has and that `docx` leaves out, though its own styles are based on them. */
export const BUILT_IN_STYLES_XML: readonly string[] = [
  `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>` +
    `<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`,
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>` +
    `<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>` +
    `<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>` +
    `<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>` +
    `<w:semiHidden/><w:unhideWhenUsed/></w:style>`,
];
