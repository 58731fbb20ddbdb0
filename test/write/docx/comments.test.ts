import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Annotation, annotate } from "../../../src/document/annotate.ts";
import { cell, columnHeader, document, paragraph, part, row, table, text } from "../../../src/document/build.ts";
import { compareText } from "../../../src/document/compare-text.ts";
import type { Block, Document } from "../../../src/document/node.ts";
import { textOfDocument } from "../../../src/document/text.ts";
import { blocksOfDocument, inlinesOfBlock } from "../../../src/document/walk.ts";
import { writeDocx } from "../../../src/write/docx/write-docx.ts";
import { caseFolders } from "../../papers/built-papers.ts";
import { reviewCopy } from "../../papers/review-copies.ts";
import { commentsOfDocx } from "../../tool/docx-comments.ts";
import { directFormatting } from "../../tool/docx-formatting.ts";
import { lintDocx } from "../../tool/docx-lint.ts";
import { xmlPart } from "../../tool/docx-parts.ts";
import { textOfDocx } from "../../tool/docx-text.ts";
import { convertWithLibreOffice } from "../../tool/libreoffice.ts";
import { type AnnotationReading, annotationsOfFlatOdf } from "../../tool/odf-annotations.ts";
import { validateDocx } from "../../tool/ooxml-schema.ts";
import { describeWith } from "../../tool/system-tools.ts";
import { emphasis } from "./every-node.ts";
import { docxOf, elements, styledParagraphs, theme } from "./written-file.ts";

const note: Annotation["note"] = {
  severity: "error",
  title: "Årtal från fel år",
  text: "Årtalet 2021 hör inte till planen.",
  hint: "Skriv planens år.",
  replacement: "2022",
};

function on(words: string, path = "case.a"): Annotation {
  return { path, words, occurrence: 0, note };
}

function paper(...blocks: readonly Block[]): Document {
  return document("Plan", part("letter", ...blocks));
}

describe("a note is a comment", () => {
  const plain = paper(paragraph(text("Planen för 2021 antas.", "case.a")));
  const reviewed = annotate(plain, [on("2021")]);

  test("by Kanslist, dated as the paper, on the words and no others", async () => {
    expect(commentsOfDocx(await docxOf(reviewed))).toEqual([
      {
        id: "1",
        author: "Kanslist",
        initials: "K",
        date: "2026-01-07T00:00:00Z",
        text: ["Fel · Årtal från fel år", "Årtalet 2021 hör inte till planen.", "Skriv planens år.", "Förslag: ”2022”"],
        words: "2021",
      },
    ]);
  });

  test("without a date where the paper has none: no clock is read", async () => {
    const undated = { ...reviewed, properties: { ...reviewed.properties, date: null } };
    expect(commentsOfDocx(await docxOf(undated)).map(({ date }) => date)).toEqual([null]);
  });

  test("in the styles that Word keeps for comments, in the language of the paper", async () => {
    const bytes = await docxOf(reviewed);
    const styles = elements(bytes, "word/comments.xml", "w:pStyle").map(({ attributes }) => attributes["w:val"]);
    expect(new Set(styles)).toEqual(new Set(["CommentText"]));
    expect(xmlPart(bytes, "word/styles.xml")).toContain('<w:style w:type="paragraph" w:styleId="CommentText">');
    expect(xmlPart(bytes, "word/styles.xml")).toContain('<w:name w:val="annotation reference"/>');
    expect(styledParagraphs(bytes)[0]?.runs).toEqual([
      [null, "Planen för "],
      [null, "2021"],
      ["CommentReference", ""],
      [null, " antas."],
    ]);
  });

  test("whose proposal is not said twice where the hint quotes it", async () => {
    const hinted = { ...on("2021"), note: { ...note, hint: "Skriv ”2022”." } };
    const [comment] = commentsOfDocx(await docxOf(annotate(plain, [hinted])));
    expect(comment?.text.slice(2)).toEqual(["Skriv ”2022”."]);
  });

  test("with markup characters as characters", async () => {
    const odd = { ...on("2021"), note: { ...note, text: 'Skriv <b> & "så".', hint: "", replacement: null } };
    const [comment] = commentsOfDocx(await docxOf(annotate(plain, [odd])));
    expect(comment?.text).toEqual(["Fel · Årtal från fel år", 'Skriv <b> & "så".']);
  });
});

describe("the words of a comment", () => {
  async function wordsOf(tree: Document, ...annotations: readonly Annotation[]) {
    const bytes = await docxOf(annotate(tree, annotations));
    expect(lintDocx(bytes)).toEqual([]);
    return commentsOfDocx(bytes).map(({ words }) => words);
  }

  test("may run through emphasis and links and over paragraphs", async () => {
    const tree = paper(
      paragraph(text("Se ", "case.a"), emphasis(text("hela", "case.a")), text(" planen ", "case.a"), {
        type: "link",
        target: "https://example.se",
        children: [text("på sidan", "case.a")],
      }),
      paragraph(text("Den gäller nu.", "case.a")),
    );
    expect(await wordsOf(tree, on("hela planen på"), on("sidan\nDen"))).toEqual(["hela planen på", "sidanDen"]);
  });

  test("may overlap, hold others or be the same", async () => {
    const tree = paper(paragraph(text("ett två tre fyra", "case.a")));
    expect(await wordsOf(tree, on("två tre"), on("tre fyra"), on("ett två tre fyra"), on("tre"), on("tre"))).toEqual([
      "ett två tre fyra",
      "två tre",
      "tre fyra",
      "tre",
      "tre",
    ]);
  });

  test("keep a range of years on one line, as in the paper", async () => {
    const tree = paper(paragraph(text("Under 2020-2023 gäller planen", "case.a")));
    expect(await wordsOf(tree, on("2020-2023"), on("2023 gäller"))).toEqual(["2020-\u20602023", "\u20602023 gäller"]);
  });

  test("stand in cells, in rows that are written early", async () => {
    const cells = row(cell(paragraph(text("Mål", "plan.a"))), cell(paragraph(text("Åtgärd", "plan.b"))));
    const tree = paper(table("T", [50, 50], row(columnHeader("Vad"), columnHeader("Hur")), cells));
    expect(await wordsOf(tree, on("Åtgärd", "plan.b"), on("Mål", "plan.a"))).toEqual(["Mål", "Åtgärd"]);
  });
});

describe.each(caseFolders)("the review copy of %s", (folder) => {
  const reviewed = reviewCopy(folder);

  test("has a comment for each note at its words, and all the words of the paper", async () => {
    const { bytes, text: written } = await writeDocx(reviewed, { theme });
    expect(lintDocx(bytes)).toEqual([]);
    expect(directFormatting(bytes)).toEqual([]);
    expect(compareText(textOfDocument(reviewed), written)).toBeNull();
    expect(compareText(textOfDocument(reviewed), textOfDocx(bytes))).toBeNull();
    const comments = commentsOfDocx(bytes);
    expect(comments.map(({ id, words }) => [Number(id), letters(words)])).toEqual(wordsByNote(reviewed));
  });

  test("is the same bytes again", async () => {
    expect(await docxOf(reviewed)).toEqual(await docxOf(reviewCopy(folder)));
  });
});

describeWith(["ooxml-xsd"], "a review copy against ISO 29500", () => {
  test.each(caseFolders)("that of %s is valid", async (folder) => {
    expect(await validateDocx(await docxOf(reviewCopy(folder)))).toEqual([]);
  });
});

describeWith(["libreoffice"], "a review copy in LibreOffice", () => {
  test("has comments that begin or end within a link, or run over several", async () => {
    const sentence = paragraph(
      text("Se ", "case.a"),
      { type: "link", target: "https://example.se", children: [text("på sidan", "case.a")] },
      text(" om planen", "case.a"),
    );
    const words = ["Se på", "sidan", "sidan om", "Se på sidan om planen"];
    const reviewed = annotate(
      paper(sentence, paragraph(text("Mer.", "case.a"))),
      words.map((one) => on(one)),
    );
    const read = await openedByLibreOffice(reviewed);
    expect(read.map((one) => one.words).sort()).toEqual(words.map(letters).sort());
    expect(read[0]?.heading).toBe("Fel · Årtal från fel år");
  });

  test.each(caseFolders)("that of %s opens with all comments at their words", async (folder) => {
    const reviewed = reviewCopy(folder);
    const read = await openedByLibreOffice(reviewed);
    expect(new Set(read.map(({ author }) => author))).toEqual(new Set(["Kanslist"]));
    expect(read.map(({ words }) => letters(words)).sort()).toEqual(
      wordsByNote(reviewed)
        .map(([, words]) => words)
        .sort(),
    );
  });
});

/** The comments of a review copy as LibreOffice opens them. */
async function openedByLibreOffice(reviewed: Document): Promise<readonly AnnotationReading[]> {
  const work = mkdtempSync(join(tmpdir(), "kanslist-comments-"));
  try {
    const file = join(work, "review.docx");
    writeFileSync(file, await docxOf(reviewed));
    const [converted] = convertWithLibreOffice([file], "fodt");
    return annotationsOfFlatOdf(new TextDecoder().decode(converted?.bytes));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What the tree marks for each note, as `letters`. */
function wordsByNote(tree: Document): readonly (readonly [id: number, words: string])[] {
  const texts = blocksOfDocument(tree)
    .flatMap(inlinesOfBlock)
    .filter((inline) => inline.type === "text");
  return (tree.notes ?? []).map(({ id }) => {
    const own = texts.filter(({ notes = [] }) => notes.includes(id));
    return [id, letters(own.map(({ value }) => value).join(""))] as const;
  });
}

/** White space and the characters that only steer line breaks do not count. */
function letters(words: string): string {
  return words.replace(/[\s\u00ad\u2060]/g, "");
}
