/** What stands in a Word file. */
export type DocxBlock =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph" | "running" | "property" | "picture"; readonly text: string }
  | { readonly kind: "cell"; readonly text: string; readonly column: string | null };
