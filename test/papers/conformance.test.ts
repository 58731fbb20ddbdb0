import { describe, expect, test } from "vitest";
import { lintDocx } from "../tool/docx-lint.ts";
import { validateDocx } from "../tool/ooxml-schema.ts";
import { fontsOfPdf, outlineOfPdf, pdfInfo } from "../tool/pdf-structure.ts";
import { describeWith } from "../tool/system-tools.ts";
import { validatePdf } from "../tool/verapdf.ts";
import { build, type CaseFolder, caseFolders, put, temporaryFolder } from "./built-papers.ts";

async function pdfsOf(folder: CaseFolder, archive: "2a" | "3a", work: string): Promise<readonly string[]> {
  const files = await build(folder, { formats: ["pdf"], archive });
  return [...files].map(([name, bytes]) => put(work, `${folder.replaceAll("/", "-")}-${archive}-${name}`, bytes));
}

describeWith(["java"], "every PDF", () => {
  const work = temporaryFolder();

  test.each(caseFolders)("of %s passes PDF/UA-1, PDF/A-3a and WTPDF accessibility at once", async (folder) => {
    const results = validatePdf(await pdfsOf(folder, "3a", work), ["PDF/UA-1", "PDF/A-3a", "WTPDF-accessibility"]);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(results).toHaveLength(9);
  });

  test.each(caseFolders)(
    "of %s without attachments passes PDF/UA-1, PDF/A-2a and WTPDF accessibility",
    async (folder) => {
      const results = validatePdf(await pdfsOf(folder, "2a", work), ["PDF/UA-1", "PDF/A-2a", "WTPDF-accessibility"]);
      expect(results.filter(({ passed }) => !passed)).toEqual([]);
      expect(results).toHaveLength(9);
    },
  );
});

describeWith(["poppler", "qpdf"], "a PDF", () => {
  const work = temporaryFolder();

  test("has title, language, tags, embedded fonts and an outline of its headings", async () => {
    const [, , path = ""] = await pdfsOf("data/exempelby/2026", "3a", work);
    const info = pdfInfo(path);
    expect(info["Title"]).toBe("Beslut om Brottsförebyggande åtgärdsplan för Exempelby kommun 2026");
    expect(info["Tagged"]).toBe("yes");
    expect(fontsOfPdf(path).every(({ embedded, subset, unicode }) => embedded && subset && unicode)).toBe(true);
    expect(outlineOfPdf(path).filter(({ depth }) => depth === 1)).toHaveLength(2);
  });
});

describe.each(caseFolders)("every DOCX of %s", (folder) => {
  test("passes the lint", async () => {
    for (const [name, bytes] of await build(folder, { formats: ["docx"] }))
      expect({ name, found: lintDocx(bytes) }).toEqual({ name, found: [] });
  });
});

describeWith(["ooxml-xsd"], "every DOCX", () => {
  test.each(caseFolders)("of %s is valid against ISO/IEC 29500-4", async (folder) => {
    for (const [name, bytes] of await build(folder, { formats: ["docx"] })) {
      expect({ name, found: await validateDocx(bytes) }).toEqual({ name, found: [] });
    }
  });
});
