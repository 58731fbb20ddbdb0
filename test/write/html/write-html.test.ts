import { describe, expect, test } from "vitest";
import {
  cell,
  columnHeader,
  document,
  heading,
  list,
  paragraph,
  paragraphAs,
  part,
  row,
  rowHeader,
  running,
  section,
  table,
  text,
} from "../../../src/document/build.ts";
import type { Document, Inline } from "../../../src/document/node.ts";
import { textOfDocument } from "../../../src/document/text.ts";
import { type HtmlOptions, writeHtml } from "../../../src/write/html/write-html.ts";
import { exampleTheme } from "../../tool/example-theme.ts";
import { type HtmlElement, type HtmlReading, readHtml } from "../../tool/html-text.ts";

const theme = exampleTheme();

function htmlOf(paper: Document, options: Partial<HtmlOptions> = {}): string {
  return new TextDecoder().decode(writeHtml(paper, { theme, ...options }).bytes);
}

function read(paper: Document, options: Partial<HtmlOptions> = {}): HtmlReading {
  return readHtml(htmlOf(paper, options));
}

function named(reading: HtmlReading, name: string): readonly HtmlElement[] {
  return reading.elements.filter((element) => element.name === name);
}

const hostile = '<script>alert("x")</script></td></style>&amp;\'"';
const otrygghet = table(
  "Otrygghet",
  [30, 50, 20],
  row(columnHeader("Vad"), columnHeader("Hur"), columnHeader("Ansvar")),
  row(rowHeader(2, "Stoppa våldet", "2022"), cell("Fler patruller", list(false, "Årby", "Fröslunda")), cell("Polisen")),
  row(cell(hostile), cell()),
  row(rowHeader(1, "Ett mål"), cell("En aktivitet"), cell("KLK")),
  row(rowHeader(1, "Ett till"), cell("En till"), cell("KLK")),
);
const paper = document(
  `Plan & budget ${hostile}`,
  part(
    "letter",
    section("letterhead", paragraphAs("kicker", "Kommunstyrelsen")),
    heading(1, "Plan ", { type: "emphasis", children: [text("2022")] }),
    section("proposal", heading(2, "Förslag till beslut"), list(true, "Planen antas.", hostile)),
    heading(3, "Uppföljning", { type: "break" }, "2021"),
    paragraph("Se ", { type: "link", target: "#plan", children: [text("bilagan")] }, ". 15\u00a0år"),
  ),
  part("plan", heading(1, "Plan för 2022"), section("area", heading(2, "Otrygghet"), heading(3, "Plats"), otrygghet)),
);

describe("the text of the page", () => {
  test("is the tree's text, entry by entry, as told by the writer and as read back from the page", () => {
    const expected = textOfDocument(paper);
    expect(expected.length).toBe(27);
    expect(writeHtml(paper, { theme }).text).toEqual(expected);
    expect(read(paper).entries).toEqual(expected);
  });

  test("keeps words that look like markup as words, in text, title and attributes", () => {
    const expansion: Inline = { type: "abbreviation", expansion: hostile, children: [text("EST")] };
    const reading = read(document(hostile, part("letter", heading(1, hostile), paragraph(expansion))));
    expect(reading.headings).toEqual([{ level: 1, text: hostile }]);
    expect(reading.title).toBe(hostile);
    expect(named(reading, "abbr").map((element) => element.attributes["title"])).toEqual([hostile]);
    expect(named(reading, "script")).toEqual([]);
  });

  test("is the same, byte for byte, when written twice", () => {
    expect(writeHtml(paper, { theme })).toEqual(writeHtml(paper, { theme }));
  });
});

describe("the page as a whole", () => {
  test("has one h1, and the headings of later parts stand one level down without a gap", () => {
    expect(read(paper).headings.map(({ level, text: words }) => `${level} ${words}`)).toEqual([
      "1 Plan 2022",
      "2 Förslag till beslut",
      "3 Uppföljning 2021",
      "2 Plan för 2022",
      "3 Otrygghet",
      "4 Plats",
    ]);
  });

  test("tells its language, title, author, subject, date, keywords and fingerprint", () => {
    const properties = { ...paper.properties, subject: "Brott & trygghet", keywords: ["plan", "2022"] };
    const reading = read({ ...paper, properties });
    const metas = named(reading, "meta").map(({ attributes: { name, content } }) => [name, content]);
    expect(reading.language).toBe("sv-SE");
    expect(metas).toContainEqual(["author", "Exempelby kommun"]);
    expect(metas).toContainEqual(["description", "Brott & trygghet"]);
    expect(metas).toContainEqual(["dcterms.date", "2026-01-07"]);
    expect(metas).toContainEqual(["keywords", "plan, 2022, 00000000"]);
  });

  test("asks for no other file and runs no script", () => {
    const reading = read(paper);
    const loading = ["script", "link", "iframe", "object", "embed", "img", "source", "base"];
    expect(reading.elements.filter((element) => loading.includes(element.name))).toEqual([]);
    expect(named(reading, "style").map((style) => /@import|url\(/.test(style.text))).toEqual([false]);
  });

  test("a draft is marked for all to see, but the mark is no text of the paper", () => {
    const draft = { ...paper, properties: { ...paper.properties, draft: true } };
    const [note] = read(draft).elements.filter((element) => element.attributes["role"] === "note");
    expect(note?.text).toBe("Utkast Uppgifter saknas.");
    expect(read(draft).entries).toEqual(textOfDocument(paper));
    expect(writeHtml(draft, { theme }).text).toEqual(textOfDocument(paper));
    expect(read(paper).elements.some((element) => element.attributes["role"] === "note")).toBe(false);
  });

  test("running lines are set in the margins of the printed page, with its number, and cannot end the style sheet", () => {
    const header = running(['</style>"}'], ["Dnr 1 ", { type: "pageNumber" }, " (", { type: "pageCount" }, ")"]);
    const [style] = named(read(document("Plan", { ...part("plan", heading(1, "Plan")), header })), "style");
    expect(style?.text).toContain('content:"Dnr 1 " counter(page) " (" counter(pages) ")"');
    expect(style?.text).toContain('content:"\\3c /style>\\22 }"');
    expect(style?.text).toContain("@media print");
  });
});

describe("paths", () => {
  test("stand on the block, and on words from another field than the block's", () => {
    const words = [text("Dnr "), text("KS 1", "case.diaryNumber"), text("Planen", "case.background")];
    const block = { ...paragraph(...words), path: "case.background" };
    const gap: Inline = { type: "gap", path: "case.officer", children: [text("[Handläggare saknas]", "case.officer")] };
    const reading = read(document("Plan", part("letter", heading(1, "Plan"), block, paragraph(gap))));
    const paths = reading.elements.filter((element) => element.attributes["data-path"] !== undefined);
    expect(paths.map((element) => [element.name, element.attributes["data-path"], element.text])).toEqual([
      ["p", "case.background", "Dnr KS 1Planen"],
      ["span", "case.diaryNumber", "KS 1"],
      ["mark", "case.officer", "[Handläggare saknas]"],
    ]);
  });

  test("of a single paragraph in a cell or list item stand on the cell or item", () => {
    const inner = { ...paragraph(text("Patruller", "plan.how")), path: "plan.how" };
    const items = { ...list(false, [inner]), path: "plan.list" };
    const reading = read(document("Plan", part("letter", heading(1, "Plan"), items)));
    expect(named(reading, "li").map((item) => item.attributes["data-path"])).toEqual(["plan.how"]);
    expect(named(reading, "p")).toEqual([]);
    expect(named(reading, "span")).toEqual([]);
  });
});

describe("what cannot be shown", () => {
  function problemsOf(...words: readonly (string | Inline)[]): readonly string[] {
    const written = writeHtml(document("Plan", part("letter", heading(1, "Plan"), paragraph(...words))), { theme });
    return written.problems.map((problem) => `${problem.code} ${problem.path ?? "-"}: ${problem.message}`);
  }

  test("a control character is told with its place and replaced", () => {
    expect(problemsOf(text("Plan\u0007en", "case.title"))).toEqual([
      "character-not-shown case.title: Tecknet U+0007 i ”Plan\ufffden” går inte att visa.",
    ]);
    expect(problemsOf("Planen\tantas. 👮‍♀️")).toEqual([]);
  });

  test("a link that could run a script becomes plain words", () => {
    const link: Inline = { type: "link", target: "javascript:alert(1)", children: [text("bilagan")] };
    const odd = document("Plan", part("letter", heading(1, "Plan"), paragraph(link)));
    expect(problemsOf(link)).toEqual(["link-not-written -: Länken till ”javascript:alert(1)” går inte att skriva."]);
    expect(named(read(odd), "a")).toEqual([]);
    expect(read(odd).entries).toEqual(["Plan", "bilagan"]);
  });

  test("a page number in running text is told", () => {
    expect(problemsOf({ type: "pageNumber" })).toEqual([
      "page-number-not-written -: Ett sidnummer står i löptexten, men en webbsida har inga sidor.",
    ]);
  });
});

describe("a table", () => {
  const reading = read(paper);

  test("has its caption, and its region the caption's name and the keyboard's focus", () => {
    expect(reading.tables.map((each) => each.caption)).toEqual(["Otrygghet"]);
    const [caption] = named(reading, "caption");
    const [region] = reading.elements.filter((element) => element.attributes["role"] === "region");
    expect(region?.attributes).toMatchObject({ "aria-labelledby": caption?.attributes["id"], tabindex: "0" });
  });

  test("tells of each header cell what it heads", () => {
    const headers = named(reading, "th").map(({ text: words, attributes: { scope, rowspan } }) => [
      words,
      scope,
      rowspan,
    ]);
    expect(headers).toEqual([
      ["Vad", "col", undefined],
      ["Hur", "col", undefined],
      ["Ansvar", "col", undefined],
      ["Stoppa våldet 2022", "rowgroup", "2"],
      ["Ett mål", "row", undefined],
      ["Ett till", "row", undefined],
    ]);
  });

  test("gives a goal of several rows a group to itself, and the summary to those who hear it", () => {
    expect(named(reading, "tbody").map((group) => group.attributes["class"])).toEqual(["group", undefined]);
    const summed = { ...otrygghet, summary: 'Varje mål, "Vad", följs av sina aktiviteter.' };
    const [heard] = named(read(document("Plan", part("plan", heading(1, "Plan"), summed))), "table");
    expect(heard?.attributes["aria-description"]).toBe('Varje mål, "Vad", följs av sina aktiviteter.');
    expect(heard?.text).not.toContain("följs av sina");
  });

  test("has the widths of its columns", () => {
    expect(named(reading, "col").map((column) => column.attributes["style"])).toEqual([
      "width:30%",
      "width:50%",
      "width:20%",
    ]);
  });
});
