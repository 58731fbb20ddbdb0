import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeWith } from "./system-tools.ts";
import { type Profile, type Validation, validatePdf } from "./verapdf.ts";

/** Negative controls: each file breaks one known rule, so that a harness that lets all pass is noticed. */
interface Sample {
  /** @default the embedded Source Sans */
  readonly font?: string;
  readonly title?: string;
  readonly words?: string;
  /** Whether the XMP packet claims PDF/UA-1. @default true */
  readonly claimsUa?: boolean;
}

const sourceSans = "node_modules/source-sans/TTF/SourceSans3-Regular.ttf";

const uaClaim = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

interface Appendable {
  appendXML(xml: string): void;
}

function pdf({
  font = sourceSans,
  title = "Plan",
  words = "Planen antas.",
  claimsUa = true,
}: Sample): Promise<Uint8Array> {
  const document = new PDFDocument({
    pdfVersion: "1.7",
    subset: "PDF/A-2a",
    tagged: true,
    lang: "sv-SE",
    displayTitle: true,
    autoFirstPage: false,
    info: { Title: title, CreationDate: new Date(0) },
    ...{ font: null },
  } as unknown as PDFKit.PDFDocumentOptions);
  if (claimsUa) (document as unknown as Appendable).appendXML(uaClaim);
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  document.addPage().font(font);
  const root = document.struct("Document");
  document.addStructure(root);
  root.add(document.struct("P", {}, () => document.text(words)));
  document.end();
  return new Promise((done) => document.on("end", () => done(Buffer.concat(chunks))));
}

const samples: Readonly<Record<string, Sample>> = {
  good: {},
  "no-claim": { claimsUa: false },
  helvetica: { font: "Helvetica" },
  "missing-glyph": { words: "Planen \u{1f600} antas." },
  "ampersand-title": { title: "Plan & budget" },
};

describeWith(["java"], "veraPDF", () => {
  const folder = mkdtempSync(join(tmpdir(), "kanslist-verapdf-"));
  const file = (name: string) => join(folder, `${name} å.pdf`);
  const profiles: readonly Profile[] = ["PDF/UA-1", "PDF/A-2a", "PDF/A-3a", "WTPDF-accessibility"];
  let results: readonly Validation[] = [];
  beforeAll(async () => {
    for (const [name, sample] of Object.entries(samples)) writeFileSync(file(name), await pdf(sample));
    results = validatePdf(Object.keys(samples).map(file), profiles);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function resultOf(name: string, profile: Profile): Validation {
    const result = results.find((each) => each.file === file(name) && each.profile === profile);
    if (result === undefined) throw new Error(`No result for ${name} against ${profile}.`);
    return result;
  }
  /** The clauses that a file breaks, without counts and messages. */
  function broken(name: string, profile: Profile): readonly string[] {
    return resultOf(name, profile).failures.map((failure) => failure.split(" ")[0] ?? "");
  }

  test("every file has a result for every profile, in order", () => {
    const expected = Object.keys(samples).flatMap((name) => profiles.map((profile) => [file(name), profile]));
    expect(results.map((result) => [result.file, result.profile])).toEqual(expected);
  });

  test("a tagged file with an embedded font passes PDF/UA-1 and PDF/A-2a at once", () => {
    expect(broken("good", "PDF/UA-1")).toEqual([]);
    expect(broken("good", "PDF/A-2a")).toEqual([]);
    expect(resultOf("good", "PDF/UA-1").passed && resultOf("good", "PDF/A-2a").passed).toBe(true);
  });

  test("a PDF/A-2a file is refused as PDF/A-3a, and a PDF/UA-1 file as WTPDF", () => {
    expect(broken("good", "PDF/A-3a")).toEqual(["6.6.4-2"]);
    expect(resultOf("good", "WTPDF-accessibility").passed).toBe(false);
  });

  test("a file that does not claim PDF/UA is refused by PDF/UA-1 alone", () => {
    expect(broken("no-claim", "PDF/UA-1")).toEqual(["5-1"]);
    expect(resultOf("no-claim", "PDF/A-2a").passed).toBe(true);
  });

  test("Helvetica, which is not embedded, is refused by both", () => {
    expect(broken("helvetica", "PDF/UA-1")).toContain("7.21.4.1-1");
    expect(broken("helvetica", "PDF/A-2a")).toContain("6.2.11.4.1-1");
  });

  test("a character that the font lacks is refused by both", () => {
    expect(broken("missing-glyph", "PDF/UA-1")).toContain("7.21.8-1");
    expect(broken("missing-glyph", "PDF/A-2a")).toContain("6.2.11.8-1");
  });

  test("an unescaped & in the title, which breaks the metadata, is refused by both", () => {
    expect(broken("ampersand-title", "PDF/UA-1")).toContain("7.1-9");
    expect(broken("ampersand-title", "PDF/A-2a")).toContain("6.6.2.1-4");
  });

  test("a failure tells the rule, how often, and why", () => {
    expect(resultOf("no-claim", "PDF/UA-1").failures[0]).toMatch(/^5-1 \(1×\) .*PDF\/UA.* \[.+\]$/);
  });

  test("a file that is no PDF is an error, not a refusal", () => {
    writeFileSync(file("text"), "Planen antas.");
    expect(() => validatePdf([file("text")], ["PDF/UA-1"])).toThrow(/veraPDF failed on .*text/);
    expect(() => validatePdf([file("absent")], ["PDF/UA-1"])).toThrow(/veraPDF failed on .*absent/);
  });
});
