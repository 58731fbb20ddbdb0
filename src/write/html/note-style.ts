import type { Severity } from "../../problem.ts";
import type { Theme } from "../../theme/theme.ts";

/** A note's own colours: the theme has none for what stands in no paper. White words on `strong` have 5.5:1 or more. */
const colours: Readonly<Record<Severity, { readonly strong: string; readonly tint: string; readonly line: string }>> = {
  error: { strong: "#9f1b1b", tint: "#fdeaea", line: "solid" },
  warning: { strong: "#855600", tint: "#fff3d1", line: "dashed" },
  tip: { strong: "#0b5c8a", tint: "#e5f1f9", line: "dotted" },
};

/** So wide are the notes beside the paper, with what parts them from it and from the edge of the screen. */
const noteWidthRem = 19;
const gapRem = 1.25;
/** The same in mm, at the 16 px that a browser's rem has: where the notes have room beside the narrowest part. */
const marginMm = 95;

/**
 * The look of a review copy's notes. On a wide screen each stands beside its words, or under the note before it where that
 * one is in the way; a browser that cannot place them so (CSS Anchor Positioning 1) has them in a column that scrolls by
 * itself. On a narrow screen they come after the paper, and the one that is asked for comes up from the foot of the screen.
 * On paper they come last. `paperMm` is the widest part's width.
 */
export function noteStyle(theme: Theme, paperMm: number): string {
  return markRules() + noteRules(theme) + wideRules(theme, paperMm) + narrowRules(theme) + printRules(theme);
}

function markRules(): string {
  const severities = Object.entries(colours).map(
    ([
      name,
      { strong, tint, line },
    ]) => `.noted.${name}{background:${tint};border-bottom-color:${strong};border-bottom-style:${line}}
.reference.${name},.note.${name} .number{background:${strong}}
.note.${name}{border-left-color:${strong};border-left-style:${line}}
`,
  );
  return `.noted{color:inherit;border-bottom-width:2px;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.reference,.note .number{padding:.1em .45em;border-radius:1em;color:#fff;font-size:.72rem;font-weight:600;font-style:normal;line-height:1.2;text-decoration:none}
.reference{margin:0 .15em;vertical-align:.3em;user-select:none;-webkit-user-select:none}
${severities.join("")}.noted:target,.noted :target{outline:.15rem solid;outline-offset:.1rem}
`;
}

function noteRules({ colours: own }: Theme): string {
  return `.notes{font-size:.92rem;line-height:1.35}
.notes h2{margin:0 0 .25rem;font-size:1.1rem}
.note{padding:.5rem .75rem;background:#fff;border:1px solid ${own.rule};border-left-width:4px;overflow-wrap:break-word}
.note p,.notes-head p{margin:0 0 .25rem;max-width:none}
.note>:last-child{margin-bottom:0}
.note-title a{color:${own.text};text-decoration-color:${own.rule}}
.note .number{display:inline-block}
.note:target{outline:.15rem solid ${own.link};outline-offset:.05rem}
`;
}

function wideRules({ page }: Theme, paperMm: number): string {
  return `@media screen and (min-width:${page.widthMm + marginMm}mm){
body{position:relative;display:grid;grid-template-columns:1fr minmax(0,${paperMm}mm) ${noteWidthRem}rem 1fr;column-gap:${gapRem}rem;align-items:start}
.draft{grid-column:1/-1}
main{grid-column:2;anchor-name:--paper}
.part{margin-right:0}
.notes{grid-column:3;position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow-y:auto;padding:1.5rem .25rem 0 0}
.notes-head{anchor-name:--note-0}
.note{margin-top:.5rem}
.note-back{display:none}
@supports (top:anchor(--a top)){
.notes{position:static;max-height:none;overflow:visible}
.note{position:absolute;margin:0;width:${noteWidthRem}rem;left:calc(anchor(--paper right) + ${gapRem}rem);top:max(anchor(var(--words) top,0px),anchor(var(--above) bottom,0px) + .5rem)}
}
}
`;
}

function narrowRules({ page, colours: own }: Theme): string {
  return `@media screen and (max-width:${page.widthMm + marginMm - 0.01}mm){
.notes{width:min(100%,${page.widthMm}mm);margin:1.5rem auto 0;padding:1rem clamp(1rem,5vw,${page.marginRightMm}mm) 2rem;background:#fff}
.note{margin-top:.75rem}
.note-back a{display:inline-block;padding:.25rem 0}
.note:target{position:fixed;z-index:2;left:0;right:0;bottom:0;max-height:60vh;overflow-y:auto;margin:0;padding:.75rem clamp(1rem,5vw,${page.marginRightMm}mm);border-width:3px 0 0;border-top-color:${own.link};outline:0;box-shadow:0 -.25rem 1rem #0004}
}
`;
}

function printRules({ page }: Theme): string {
  return `@page notes{size:${page.widthMm}mm ${page.heightMm}mm;margin:${page.marginTopMm}mm ${page.marginRightMm}mm ${page.marginBottomMm}mm ${page.marginLeftMm}mm}
@media print{
.notes{page:notes;break-before:page;font-size:.85rem}
.note{margin-top:.5rem;break-inside:avoid}
.note-back{display:none}
.noted,.reference,.note .number{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
}
