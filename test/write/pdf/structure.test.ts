import { describe, expect, test } from "vitest";
import {
  cell,
  document,
  heading,
  list,
  paragraph,
  part,
  row,
  rowHeader,
  table,
  text,
} from "../../../src/document/build.ts";
import type { Inline } from "../../../src/document/node.ts";
import { textOfDocument } from "../../../src/document/text.ts";
import type { Element } from "../../../src/write/pdf/structure/element.ts";
import { abbreviation, everyNode, facts, link } from "../docx/every-node.ts";
import { layOut, linesOf, prose, write } from "./laid-out.ts";
import { images } from "./png.ts";

/** The tree as nested names: `["L", ["LI", "Lbl", "LBody"]]`. */
type Names = string | readonly [string, ...Names[]];

function namesOf({ type, children }: Element): Names {
  return children.length === 0 ? type : [type, ...children.map(namesOf)];
}

function elementsOf(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

function partOf(...blocks: Parameters<typeof part> extends [unknown, ...infer B] ? B : never): Names {
  const [first] = layOut(document("T", part("plan", ...blocks))).structure.children;
  return first === undefined ? "" : namesOf(first);
}

async function source(...words: readonly (string | Inline)[]): Promise<string> {
  const tree = document("T", part("plan", { ...heading(1, "Mål"), id: "mal" }, paragraph(...words)));
  return Buffer.from((await write(tree, { compress: false })).bytes).toString("latin1");
}

describe("the structure", () => {
  test("of a list has label and body for each item, and says how it is numbered", () => {
    expect(partOf(list(true, "ett", [paragraph("två"), list(false, "inuti")]))).toEqual([
      "Part",
      ["L", ["LI", "Lbl", ["LBody", "P"]], ["LI", "Lbl", ["LBody", "P", ["L", ["LI", "Lbl", ["LBody", "P"]]]]]],
    ]);
    const lists = elementsOf(
      layOut(document("T", part("plan", list(true, "a"), list(false, "b"), facts(["c", "d"])))).structure,
    );
    expect(lists.flatMap(({ attributes }) => attributes.listNumbering ?? [])).toEqual([
      "Decimal",
      "Disc",
      "Description",
    ]);
  });

  test("of a table has its caption, head and body, and the goal as header of the rows that it spans", () => {
    const tree = document(
      "T",
      part("plan", {
        ...table("Rubrik", [50, 50], row(cell("a"), cell("b")), row(rowHeader(2, "Mål"), cell("x")), row(cell("y"))),
        summary: "Så läses den.",
      }),
    );
    const [element] = layOut(tree).structure.children[0]?.children ?? [];
    expect(element === undefined ? null : namesOf(element)).toEqual([
      "Table",
      "Caption",
      ["THead", ["TR", ["TD", "P"], ["TD", "P"]]],
      ["TBody", ["TR", ["TH", "P"], ["TD", "P"]], ["TR", ["TD", "P"]]],
    ]);
    expect(element?.attributes).toEqual({ summary: "Så läses den." });
    const headers = element === undefined ? [] : elementsOf(element).filter(({ type }) => type === "TH");
    expect(headers.map(({ attributes }) => attributes)).toEqual([{ scope: "Row", rowSpan: 2 }]);
  });

  test("holds every block of the document, in reading order", async () => {
    const tree = everyNode();
    const written = await write(tree, { images });
    expect(written.problems).toEqual([]);
    expect(written.text).toEqual(textOfDocument(tree));
  });

  test("has no words that are in no line on a page", async () => {
    const tree = document("T", part("plan", paragraph(prose(300)), list(false, prose(80))));
    const words = layOut(tree)
      .pages.flatMap((page) => linesOf(page.content).map((line) => line.words))
      .filter((line) => line !== "");
    expect((await write(tree)).text.join(" ").replaceAll(/\s+/g, " ")).toBe(words.join(" ").replaceAll(/\s+/g, " "));
  });
});

describe("the file", () => {
  test("says what an abbreviation stands for", async () => {
    expect(await source(abbreviation("EST", "Effektiv samordning"))).toMatch(
      /\/S \/Span [^\n]*\/E \(Effektiv samordning\)/,
    );
  });

  test("says in words where a link leads", async () => {
    const file = await source(link("https://exempel.se/?a=1", "sidan"));
    expect(file).toContain("/Contents (sidan \\(https://exempel.se/?a=1\\))");
    expect(file).toContain("/A <</S /URI /URI (https://exempel.se/?a=1)>>");
  });

  test("leads a link within the document to the page and to the element there", async () => {
    expect(await source(link("#mal", "målet"))).toMatch(
      /\/Contents <FEFF006d00e5006c00650074> \/A <<\/S \/GoTo \/D \[\d+ 0 R \/XYZ null [\d.]+ null\] \/SD \[\d+ 0 R/,
    );
  });

  test("has no link where a target is missing, and tells of it", async () => {
    const written = await write(document("T", part("plan", paragraph(link("#borta", "målet")))), { compress: false });
    expect(written.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ["link-target-missing", "warning"],
    ]);
    expect(Buffer.from(written.bytes).toString("latin1")).not.toContain("/Subtype /Link");
  });

  test("makes a link that runs over a page break two elements, each with its own annotations", async () => {
    const long: Inline = { type: "link", target: "https://exempel.se", children: [text(prose(70))] };
    const file = await source(long);
    expect(file.match(/\/S \/Link/g)).toHaveLength(2);
  });

  test("nests its outline as the headings are", async () => {
    const tree = document(
      "T",
      part("plan", heading(1, "Ett"), heading(2, "Inuti"), heading(3, "Djupt"), heading(2, "Sist")),
      part("letter", heading(1, "Två")),
    );
    const file = Buffer.from((await write(tree, { compress: false })).bytes).toString("latin1");
    const items = [...file.matchAll(/\/Title \((\w+)\) [^\n]*?(?:\/Count (\d+)>? ?)?[^\n]*?\/A /g)].map(
      ([line, title]) => [title, /\/Count (\d+)/.exec(line)?.[1] ?? null],
    );
    expect(items).toEqual([
      ["Ett", "3"],
      ["Inuti", "1"],
      ["Djupt", null],
      ["Sist", null],
    ]);
  });

  test("carries attachments as its source in PDF/A-3a, and none in PDF/A-2a", async () => {
    const attachments = [
      {
        name: "plan.yaml",
        description: "Planens data",
        mediaType: "application/yaml",
        bytes: new TextEncoder().encode("a: 1"),
      },
    ];
    const tree = document("T", part("plan", paragraph("a")));
    const [three, two] = await Promise.all(
      (["3a", "2a"] as const).map((archive) => write(tree, { attachments, archive, compress: false })),
    );
    const read = (bytes?: Uint8Array) => Buffer.from(bytes ?? []).toString("latin1");
    expect(read(three?.bytes)).toContain("/AFRelationship /Source");
    expect(read(three?.bytes)).toContain("<pdfaid:part>3</pdfaid:part>");
    expect(read(two?.bytes)).not.toMatch(/EmbeddedFile|Filespec/);
    expect(read(two?.bytes)).toContain("<pdfaid:part>2</pdfaid:part>");
  });

  test("of a draft is marked as one in its keywords", async () => {
    const tree = everyNode();
    const file = Buffer.from((await write(tree, { images, compress: false })).bytes).toString("utf8");
    expect(file).toContain("<pdf:Keywords>KS 2026/1, 00000000, UTKAST</pdf:Keywords>");
    expect(file).toContain("(KS 2026/1, 00000000, UTKAST)");
  });
});
