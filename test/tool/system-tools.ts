import { describe, test } from "vitest";
import { ooxmlSchemaFolder } from "./ooxml-xsd.ts";
import { findProgram } from "./run-program.ts";
import { skipMark } from "./system-tools-mark.ts";
import { veraPdfMissing } from "./verapdf.ts";

/** What a suite may need beyond npm packages. `java` stands for the whole of what veraPDF runs on. */
export type Tool = "poppler" | "qpdf" | "java" | "libreoffice" | "chromium" | "ooxml-xsd";

const toolTimeoutMs = 180_000;

/** What is missing for a tool to run here, in words; null where nothing is. */
export function missingTool(tool: Tool): string | null {
  switch (tool) {
    case "poppler":
      return missingProgram(["pdfinfo", "pdftotext", "pdffonts", "pdftoppm"], "poppler-utils");
    case "qpdf":
      return missingProgram(["qpdf"], "qpdf");
    case "java":
      return veraPdfMissing();
    case "libreoffice":
      return missingProgram(["soffice"], "libreoffice-writer-nogui");
    case "chromium":
      return missingProgram(["chromium"], "chromium");
    case "ooxml-xsd":
      return ooxmlSchemaFolder() === null
        ? "OOXML-schemana (shared/ooxml-xsd bredvid utcheckningen, eller OOXML_XSD)"
        : null;
  }
}

function missingProgram(names: readonly string[], debianPackage: string): string | null {
  const missing = names.filter((name) => findProgram(name) === null);
  return missing.length === 0 ? null : `${missing.join(", ")} (paketet ${debianPackage})`;
}

/** What becomes of a suite, given what is missing and the variable `CI`. */
export type Declaration =
  | { readonly kind: "run" }
  | { readonly kind: "skip"; readonly reason: string }
  | { readonly kind: "fail"; readonly reason: string };

export function declareSuite(missing: readonly string[], ci: string | undefined): Declaration {
  if (missing.length === 0) return { kind: "run" };
  const isContinuousIntegration = !["", "0", "false"].includes(ci ?? "");
  return { kind: isContinuousIntegration ? "fail" : "skip", reason: missing.join(", ") };
}

/**
 * `describe` for a suite that needs tools. Where one is missing the suite is skipped and named at the end of the run
 * (skipped-suites-reporter.ts); in CI it fails instead, so that a tool that goes missing there is noticed. `body` is not
 * called then: it may use the tools while it declares its tests.
 */
export function describeWith(tools: readonly Tool[], title: string, body: () => void): void {
  const missing = tools.map(missingTool).filter((reason) => reason !== null);
  const declaration = declareSuite(missing, process.env["CI"]);
  switch (declaration.kind) {
    case "run":
      describe(title, { timeout: toolTimeoutMs }, body);
      return;
    case "skip":
      describe.skip(`${title}${skipMark}${declaration.reason}`, () => test("behöver verktyget", () => {}));
      return;
    case "fail":
      describe(title, () =>
        test("har sina verktyg i CI", () => Promise.reject(new Error(`Saknas: ${declaration.reason}`))),
      );
      return;
  }
}
