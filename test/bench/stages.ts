/** The stages that the bench times one by one. Bundled into `dist/bench`. */
export { buildCase, composePaper } from "../../src/build-case.ts";
export { loadCase } from "../../src/case/load-case.ts";
export { checkCase } from "../../src/check-case.ts";
export { readCaseFiles } from "../../src/cli/case-files.ts";
export { readCaseFolder } from "../../src/cli/case-folder.ts";
export { readCheckSources } from "../../src/cli/read-check.ts";
export { spareMemory } from "../../src/cli/spare-memory.ts";
export { textOfDocument } from "../../src/document/text.ts";
export { papers } from "../../src/papers/all.ts";
export { readTheme } from "../../src/theme/read-theme.ts";
export { writeDocx } from "../../src/write/docx/write-docx.ts";
export { writePdf } from "../../src/write/pdf/write-pdf.ts";
