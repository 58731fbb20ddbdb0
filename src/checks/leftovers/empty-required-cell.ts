import type { FinishedText } from "../finished-paper.ts";
import type { PaperRemark, PaperRule } from "../paper-rule.ts";
import { plain } from "../plain.ts";

export const emptyRequiredCell: PaperRule = {
  id: "empty-required-cell",
  title: "Tom cell i en kolumn som ska vara ifylld",
  severity: "error",
  reason:
    "Planen säger själv vilka fält som måste fyllas i; en tom cell där lämnar läsaren utan svar (required i plan.yaml).",
  example: { wrong: "Ansvar: (tom cell)", right: "Ansvar: Kommunkansliet" },
  // An empty cell leaves no trace on a PDF's page; the other formats hold the same cells.
  find: ({ texts, requiredColumns }) => {
    const required = new Set(requiredColumns.map(plain));
    return texts.flatMap((text) => remarksIn(text, required));
  },
};

function remarksIn({ file, blocks }: FinishedText, required: ReadonlySet<string>): readonly PaperRemark[] {
  const remarks: PaperRemark[] = [];
  let section = "";
  let before = "";
  for (const block of blocks) {
    if (block.kind === "heading") section = block.text;
    if (block.kind !== "cell") continue;
    const { text, column } = block;
    if (text === "" && column !== null && required.has(column)) {
      const where = before === "" ? "" : `, efter cellen ”${shortened(before)}”`;
      const message = `En cell i kolumnen ”${column}” är tom under ”${section}”${where}.`;
      remarks.push({ file, message, hint: "Fyll i fältet i planen." });
    }
    if (text !== "") before = text;
  }
  return remarks;
}

function shortened(text: string): string {
  const end = text.length <= 60 ? text.length : text.lastIndexOf(" ", 60);
  return end < 1 || end >= text.length ? text : `${text.slice(0, end)} …`;
}
