import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  fontsOfPdf,
  outlineOfPdf,
  pdfInfo,
  pdfText,
  structureOfPdf,
  textEntriesOfPdf,
  textOfPdfStructure,
} from "./pdf-structure.ts";
import { describeWith } from "./system-tools.ts";

/** A small tagged paper. Where `tagged` is false the last paragraph is painted without a tag. */
function paper(tagged: boolean): Promise<Uint8Array> {
  const document = new PDFDocument({
    tagged: true,
    lang: "sv-SE",
    info: { Title: "Plan & budget", CreationDate: new Date(0) },
  });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  document.font("node_modules/source-sans/TTF/SourceSans3-Regular.ttf");
  const say = (words: string) => () => {
    document.text(words);
  };
  const root = document.struct("Document");
  document.addStructure(root);
  root.add(document.struct("H1", {}, say('Plan ”2022” för "Årby"')));
  const item = document.struct("LI");
  item.add(document.struct("Lbl", {}, say("•")));
  item.add(document.struct("LBody", {}, [document.struct("P", {}, say("Första punkten"))]));
  root.add(document.struct("L", {}, [item]));
  const header = document.struct("TH", {}, [document.struct("P", {}, say("Vad"))]);
  // The types leave out the structure element's own dictionary.
  const { dictionary } = header as unknown as { readonly dictionary: { readonly data: object } };
  Object.assign(dictionary.data, { A: { O: "Table", Scope: "Column", RowSpan: 4 } });
  root.add(document.struct("Table", { title: "Otrygghet" }, [document.struct("TR", {}, [header])]));
  if (tagged) root.add(document.struct("P", {}, say("Planen antas.")));
  else say("Planen antas.")();
  document.outline.addItem("Plan").addItem("Otrygghet");
  document.end();
  return new Promise((done) => document.on("end", () => done(Buffer.concat(chunks))));
}

describeWith(["poppler"], "the structure of a PDF", () => {
  const folder = mkdtempSync(join(tmpdir(), "kanslist-structure-"));
  const whole = join(folder, "whole.pdf");
  const holed = join(folder, "holed.pdf");
  beforeAll(async () => {
    writeFileSync(whole, await paper(true));
    writeFileSync(holed, await paper(false));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("elements come in reading order with type, ancestors and words", () => {
    const elements = structureOfPdf(whole).map(
      (element) => `${"> ".repeat(element.ancestors.length)}${element.type}: ${element.text}`,
    );
    expect(elements).toEqual([
      'Document: Plan ”2022” för "Årby"•Första punktenVadPlanen antas.',
      '> H1: Plan ”2022” för "Årby"',
      "> L: •Första punkten",
      "> > LI: •Första punkten",
      "> > > Lbl: •",
      "> > > LBody: Första punkten",
      "> > > > P: Första punkten",
      "> Table: Vad",
      "> > TR: Vad",
      "> > > TH: Vad",
      "> > > > P: Vad",
      "> P: Planen antas.",
    ]);
  });

  test("a table tells its title, and a header cell its scope and span", () => {
    const elements = structureOfPdf(whole);
    expect(elements.find((element) => element.type === "Table")?.title).toBe("Otrygghet");
    expect(elements.find((element) => element.type === "TH")?.attributes).toEqual({ Scope: "/Column", RowSpan: "4" });
  });

  test("the entries leave out list labels", () => {
    expect(textEntriesOfPdf(whole)).toEqual(['Plan ”2022” för "Årby"', "Första punkten", "Vad", "Planen antas."]);
  });

  test("words without a tag are seen on the page but missing from the structure", () => {
    expect(pdfText(holed)).toContain("Planen antas.");
    expect(textOfPdfStructure(holed)).not.toContain("Planen antas.");
  });

  test("fonts and facts are read", () => {
    expect(fontsOfPdf(whole)).toEqual([
      { name: expect.stringMatching(/^[A-Z]{6}\+SourceSans3-Regular$/), embedded: true, subset: true, unicode: true },
    ]);
    expect(pdfInfo(whole)).toMatchObject({ Title: "Plan & budget", Pages: "1", Tagged: "yes" });
  });
});

describeWith(["qpdf"], "the outline of a PDF", () => {
  test("items come with their depth", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kanslist-outline-"));
    const file = join(folder, "outline.pdf");
    writeFileSync(file, await paper(true));
    expect(outlineOfPdf(file)).toEqual([
      { depth: 1, title: "Plan" },
      { depth: 2, title: "Otrygghet" },
    ]);
    rmSync(folder, { recursive: true });
  });
});
