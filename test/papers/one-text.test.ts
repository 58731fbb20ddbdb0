import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareText } from "../../src/document/compare-text.ts";
import { textOfDocument } from "../../src/document/text.ts";
import { textOfDocx } from "../tool/docx-text.ts";
import { readHtml } from "../tool/html-text.ts";
import { convertWithLibreOffice } from "../tool/libreoffice.ts";
import { structureOfPdf, textEntriesOfPdf } from "../tool/pdf-structure.ts";
import { describeWith } from "../tool/system-tools.ts";
import { build, caseFolders, compose, paperNames, put, temporaryFolder } from "./built-papers.ts";
import { type SeedBlock, seedBlocks, seedText } from "./seed-text.ts";

const seed = readFileSync(new URL("eskilstuna-2022/seed.txt", import.meta.url), "utf8");

describe.each(caseFolders)("the papers of %s, read back by others", (folder) => {
  test.each(paperNames)("the DOCX of %s says what the tree says", async (name) => {
    const files = await build(folder, { papers: [name], formats: ["docx"] });
    expect(compareText(textOfDocument(compose(folder, name)), textOfDocx(file(files, `${name}.docx`)))).toBeNull();
  });

  test.each(paperNames)("the HTML of %s says what the tree says, under one h1", async (name) => {
    const files = await build(folder, { papers: [name], formats: ["html"] });
    const page = readHtml(new TextDecoder().decode(file(files, `${name}.html`)));
    expect(compareText(textOfDocument(compose(folder, name)), page.entries)).toBeNull();
    expect(page.headings.filter(({ level }) => level === 1)).toHaveLength(1);
    expect(page.language).toBe("sv-SE");
  });
});

describeWith(["poppler"], "the structure tree of a PDF", () => {
  const work = temporaryFolder();
  describe.each(caseFolders)("of %s", (folder) => {
    test.each(paperNames)("of %s holds the tree's text, character by character, in order", async (name) => {
      const files = await build(folder, { papers: [name], formats: ["pdf"] });
      const path = put(work, `${name}.pdf`, file(files, `${name}.pdf`));
      expect(compareText(textOfDocument(compose(folder, name)), textEntriesOfPdf(path))).toBeNull();
    });
  });

  test("has a table for each area and for the perspectives, with row headers for the goals", async () => {
    const files = await build("data/eskilstuna/2022", { papers: ["plan"], formats: ["pdf"] });
    const elements = structureOfPdf(put(work, "seed-plan.pdf", file(files, "plan.pdf")));
    const count = (type: string) => elements.filter((element) => element.type === type).length;
    expect({ tables: count("Table"), captions: count("Caption"), rows: count("TR") }).toEqual({
      tables: 4,
      captions: 4,
      rows: 24,
    });
    expect(count("TH")).toBe(3 + 3 * 4 + 10);
  });
});

describeWith(["libreoffice"], "LibreOffice's view of a DOCX", () => {
  const work = temporaryFolder();
  test.each(caseFolders)("of %s has lost nothing", async (folder) => {
    const files = await build(folder, { formats: ["docx"] });
    const paths = [...files].map(([name, bytes]) => put(work, name, bytes));
    for (const { file: path, bytes } of convertWithLibreOffice(paths, "html")) {
      const name = path.split("/").at(-1)?.replace(".docx", "") ?? "";
      const seen = squeeze(readHtml(new TextDecoder().decode(bytes)).entries.join(""));
      for (const entry of textOfDocument(compose(folder, name))) expect(seen).toContain(squeeze(entry));
    }
  });
});

describe("the seed's paper", () => {
  const entries = textOfDocument(compose("data/eskilstuna/2022", "beslutsunderlag")).map(squeeze);

  test("stands whole in the letter with its plan, in its order", () => {
    const whole = entries.join("\n");
    let from = 0;
    for (const entry of seedBlocks(seed).flatMap(proseOf).map(squeeze)) {
      const found = whole.indexOf(entry, from);
      expect(found, entry).toBeGreaterThanOrEqual(from);
      from = found + entry.length;
    }
  });

  test("has nothing added but letterhead, captions, the list of abbreviations and marks of what is missing", () => {
    const known = squeeze(seedText(seed).join("\n"));
    const added = entries.filter((entry) => !known.includes(entry));
    expect(added).toMatchInlineSnapshot(`
      [
        "Förvaltning",
        "[Förvaltningsaknas]",
        "Handläggare",
        "[Handläggaresaknas]",
        "Datum",
        "[Datumsaknas]",
        "Diarienummer",
        "[Diarienummersaknas]",
        "Beslutsunderlag",
        "[Beslutsunderlagsaknas]",
        "[Undertecknaresaknas]",
        "/Adressat/[inteifylld]",
        "Perspektiviplanen",
        "Förkortningar",
        "[NamnpåKFNsaknas]",
        "[NamnpåKLKsaknas]",
        "[NamnpåSNsaknas]",
        "[NamnpåSOGsaknas]",
        "Aktiviteter2022:Narkotikaochvåldioffentligmiljö",
        "Social,kriminologisk",
        "Social,kriminologisk",
        "Social,kriminologisk",
        "KLK,Polismyndigheten",
        "Kriminologisk,social",
        "Kriminologisk,social",
        "SOG,Polismyndigheten",
        "Social,ekonomisk,kriminologisk",
        "SN,KFN,Polismyndigheten",
        "Kriminologisk,ekonomisk",
        "Aktiviteter2022:Otrygghetioffentligmiljö",
        "KLK,Polismyndigheten",
        "Kriminologisk,social",
        "KLK,Polismyndigheten",
        "KLK,Polismyndigheten",
        "Aktiviteter2022:Stödochutveckling",
        "KLK,Polismyndigheten",
        "AVF,KLK,Polismyndigheten",
        "Kriminologisk,ekonomisk",
      ]
    `);
  });
});

/** The words of a block but parties and perspectives: those are references in the data, and set with one separator. */
function proseOf(block: SeedBlock): readonly string[] {
  if (block.type === "paragraph") return [block.text];
  return (block.cells.length === 4 ? block.cells.slice(0, 2) : block.cells).flat();
}

/** White space and the invisible characters that only steer line breaks do not count. */
function squeeze(text: string): string {
  return text.normalize("NFC").replace(/[\s\u00ad\u2060\u200b]/gu, "");
}

function file(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`The build gave no ${name}.`);
  return bytes;
}
