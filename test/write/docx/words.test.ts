import { describe, expect, test } from "vitest";
import {
  cell,
  columnHeader,
  document,
  heading,
  paragraph,
  part,
  row,
  table,
  text,
} from "../../../src/document/build.ts";
import type { Inline } from "../../../src/document/node.ts";
import { textOfDocument } from "../../../src/document/text.ts";
import { setWords } from "../../../src/write/docx/set-words.ts";
import { writeDocx } from "../../../src/write/docx/write-docx.ts";
import { textOfDocx } from "../../tool/docx-text.ts";
import { abbreviation, emphasis, everyNode, facts, gap, images, link, strong } from "./every-node.ts";
import { bodyElements, docxOf, styledParagraphs, theme } from "./written-file.ts";

async function runsOf(...words: readonly (string | Inline)[]) {
  const bytes = await docxOf(document("Ord", part("letter", paragraph(...words))));
  return styledParagraphs(bytes)[0]?.runs;
}

test("the writer's own account of its text is the tree's text", async () => {
  const { text: written } = await writeDocx(everyNode(), { theme, images });
  expect(written.map((entry) => entry.replaceAll("\u2060", ""))).toEqual(textOfDocument(everyNode()));
});

test("neighbouring texts are one run", async () => {
  expect(await runsOf("Planen ", text("antas", "case.proposal"), ".")).toEqual([[null, "Planen antas."]]);
});

test("strong and emphasised words have character styles", async () => {
  expect(await runsOf(strong("a"), emphasis(text("b")), emphasis(strong("c")))).toEqual([
    ["Strong", "a"],
    ["Emphasis", "b"],
    ["StrongEmphasis", "c"],
  ]);
});

test("a gap is marked whatever else its words are", async () => {
  expect(await runsOf({ type: "strong", children: [gap("[Datum saknas]")] })).toEqual([["Gap", "[Datum saknas]"]]);
});

test("an abbreviation is plain words", async () => {
  expect(await runsOf(abbreviation("EST", "Effektiv samordning"))).toEqual([[null, "EST"]]);
});

test("a line break is Word's, and a space in the text", async () => {
  const paper = document("Ord", part("letter", paragraph("Nils", { type: "break" }, "Kommundirektör")));
  const { bytes, text: written } = await writeDocx(paper, { theme });
  expect(written).toEqual(["Nils Kommundirektör"]);
  expect(styledParagraphs(bytes)[0]?.runs.map(([, words]) => words)).toEqual(["Nils", "\n", "Kommundirektör"]);
});

test("strong words in a heading stay as bold as the heading: Word's bold within bold is not bold", async () => {
  const bytes = await docxOf(document("Ord", part("letter", heading(2, "Om ", strong("planen")))));
  expect(styledParagraphs(bytes)[0]?.runs).toEqual([
    [null, "Om "],
    [null, "planen"],
  ]);
});

test("markup characters, emoji and right-to-left words are words", async () => {
  const words = '<b> & "citat" 👮‍♀️ שלום {list-0} CURRENT';
  expect(textOfDocx(await docxOf(document("Ord", part("letter", paragraph(words)))))).toEqual([words]);
});

test("term and description are two entries in the text and one paragraph in Word", async () => {
  const { bytes, text: written } = await writeDocx(
    document("Ord", part("letter", facts(["Diarienummer", "KS 2026/1"]))),
    { theme },
  );
  expect(written).toEqual(["Diarienummer", "KS 2026/1"]);
  expect(styledParagraphs(bytes)[0]).toEqual({
    style: "FactDescription",
    runs: [
      ["FactTerm", "Diarienummer"],
      [null, "\t"],
      [null, "KS 2026/1"],
    ],
  });
});

describe("words that stay together", () => {
  test("a range of years is joined after its dash", () => {
    expect(setWords("2020-2023 och 9–16", null)).toBe("2020-\u20602023 och 9–\u206016");
  });

  test("a hyphen between letters may break", () => {
    expect(setWords("SSPF-grupper", null)).toBe("SSPF-grupper");
  });

  test("a no-break space stays in running text", () => {
    expect(setWords("den\u00a031\u00a0oktober", null)).toBe("den\u00a031\u00a0oktober");
  });

  test("a no-break space is let go in a column too narrow for its words", () => {
    expect(setWords("senast den\u00a031\u00a0oktober 15\u00a0år", 10)).toBe("senast den 31 oktober 15\u00a0år");
  });

  test("a narrow column breaks after a dash before it breaks a date", () => {
    expect(setWords("15\u00a0juni–hösten\u00a02026", 11)).toBe("15\u00a0juni–hösten\u00a02026");
  });

  test("tabs and line feeds in the data are spaces", () => {
    expect(setWords("ett\n\ttvå", null)).toBe("ett två");
  });
});

describe("links", () => {
  test("a link out of the paper has a relation to its address", async () => {
    const bytes = await docxOf(
      document("Ord", part("letter", paragraph(link("https://example.se/?a=1&b=2", "sidan")))),
    );
    const [hyperlink] = bodyElements(bytes, "w:hyperlink");
    expect(hyperlink?.attributes["r:id"]).toBe("rIdLink1");
    expect(styledParagraphs(bytes)[0]?.runs).toEqual([["Hyperlink", "sidan"]]);
  });

  test("a link within the paper leads to the bookmark of what has its id", async () => {
    const target = { ...heading(1, "Mål"), id: "område 1" };
    const bytes = await docxOf(document("Ord", part("letter", target, paragraph(link("#område 1", "dit")))));
    expect(bodyElements(bytes, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"])).toEqual(["omrade_1"]);
    expect(bodyElements(bytes, "w:hyperlink")[0]?.attributes["w:anchor"]).toBe("omrade_1");
  });

  test("a link that leads nowhere is plain words and is reported", async () => {
    const { bytes, problems } = await writeDocx(
      document("Ord", part("letter", paragraph(link("#finns-inte", "dit")))),
      {
        theme,
      },
    );
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["link-without-target", "warning"]]);
    expect(styledParagraphs(bytes)[0]?.runs).toEqual([[null, "dit"]]);
  });
});

test("the words of a cell that spans rows are written once", async () => {
  const paper = document(
    "Ord",
    part(
      "plan",
      table(
        "T",
        [50, 50],
        row(columnHeader("Vad"), columnHeader("Hur")),
        row({ ...cell("mål"), rowSpan: 2 }, cell("a")),
        row(cell("b")),
      ),
    ),
  );
  expect((await writeDocx(paper, { theme })).text).toEqual(["T", "Vad", "Hur", "mål", "a", "b"]);
});
