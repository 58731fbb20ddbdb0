/** The formats that a paper is written in. */
export type Format = "docx" | "pdf" | "html";
export const formats: readonly Format[] = ["docx", "pdf", "html"];
