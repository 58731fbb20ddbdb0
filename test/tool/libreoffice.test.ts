import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { convertWithLibreOffice } from "./libreoffice.ts";
import { describeWith } from "./system-tools.ts";

describeWith(["libreoffice"], "LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "kanslist-office-test-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const rtf = join(folder, "plan.rtf");
  writeFileSync(rtf, "{\\rtf1\\ansi\\ansicpg1252 Planen f\\'f6r \\'c5rby antas.}");

  test("opens a file and saves its text", () => {
    const [text] = convertWithLibreOffice([rtf], "txt");
    expect(
      Buffer.from(text?.bytes ?? [])
        .toString("utf8")
        .trim()
        .replace("\ufeff", ""),
    ).toBe("Planen för Årby antas.");
  });

  test("makes a PDF", () => {
    const [pdf] = convertWithLibreOffice([rtf], "pdf");
    expect(Buffer.from(pdf?.bytes.subarray(0, 5) ?? []).toString("latin1")).toBe("%PDF-");
  });

  test("a file that cannot be opened is an error that names it", () => {
    expect(() => convertWithLibreOffice([join(folder, "absent.docx")], "pdf")).toThrow(/absent\.(docx|pdf)/);
  });
});
