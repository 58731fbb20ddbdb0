import { describe, expect, test } from "vitest";
import {
  cell,
  columnHeader,
  document,
  heading,
  list,
  paragraph,
  part,
  row,
  rowHeader,
  running,
  section,
  table,
  text,
} from "../../src/document/build.ts";
import { checkDocument } from "../../src/document/check-document.ts";
import type { Block, Document, Figure, Inline, Link, Table } from "../../src/document/node.ts";

function paper(...blocks: readonly Block[]): Document {
  return document("Plan", part("letter", heading(1, "Plan"), ...blocks));
}

function shown(tree: Document): readonly string[] {
  return checkDocument(tree).map(({ code, message }) => `${code}: ${message}`);
}

const head = row(columnHeader("Vad"), columnHeader("Hur"));
const good = table("Otrygghet", [40, 60], head, row(rowHeader(2, "Mål"), cell("a")), row(cell("b", list(false, "c"))));

test("a paper that keeps the rules has no problems", () => {
  const link: Inline = { type: "link", target: "#mal", children: [text("målen")] };
  const site: Inline = { type: "link", target: "https://exempelby.se/", children: [text("webbplatsen")] };
  const goals = { ...section("area", heading(2, "Mål"), heading(3, "Ett"), heading(2, "Till"), good), id: "mal" };
  const landscape: Block = { ...goals, orientation: "landscape" };
  expect(shown(paper(paragraph(link, site), landscape))).toEqual([]);
});

test("every problem is an error with a next step, at the data path where there is one", () => {
  const problems = checkDocument(paper({ ...list(false), path: "case.recipients" }, heading(4, "För djupt")));
  expect(problems.map(({ severity, path }) => [severity, path])).toEqual([
    ["error", undefined],
    ["error", "case.recipients"],
  ]);
  expect(problems.every(({ hint }) => hint?.endsWith("."))).toBe(true);
});

describe("headings", () => {
  test("that skip a level are reported with both levels", () => {
    expect(shown(paper(section("plain", heading(3, "Bakgrund"))))).toEqual([
      "heading-level-skipped: Rubriken ”Bakgrund” står på nivå 3, närmast efter en på nivå 1.",
    ]);
    expect(shown(document("Plan", part("plan", heading(2, "Mål"))))).toEqual([
      "heading-level-skipped: Delens första rubrik, ”Mål”, står på nivå 2 i stället för 1.",
    ]);
  });

  test("start anew in each part", () => {
    const letter = part("letter", heading(1, "Skrivelse"), heading(2, "Förslag"), heading(3, "Ett"));
    expect(shown(document("Plan", letter, part("plan", heading(1, "Plan"), heading(2, "Mål"))))).toEqual([]);
  });

  test("of level 1 are one to a part, and none is empty", () => {
    expect(shown(paper(heading(1, "Till"), heading(2, " ")))).toEqual([
      "part-title-repeated: Rubriken ”Till” är delens andra rubrik på nivå 1.",
      "heading-empty: En rubrik på nivå 2 är tom.",
    ]);
    expect(shown(document("Plan", part("letter", paragraph("a"))))).toEqual([
      "part-without-title: Delen ”letter” har ingen rubrik.",
    ]);
  });
});

describe("blocks", () => {
  test("a landscape section inside another block is reported", () => {
    const landscape: Block = { ...section("area", paragraph("a")), orientation: "landscape" };
    expect(shown(paper(section("plain", landscape)))).toEqual([
      "landscape-not-in-part: Ett avsnitt på liggande sida (area) står inne i ett annat block.",
    ]);
  });

  test("a picture without alternative text is reported by name", () => {
    const figure: Figure = {
      type: "figure",
      source: "vapen.png",
      alternative: " ",
      widthMm: 20,
      path: null,
      caption: [],
    };
    expect(shown(paper(figure))).toEqual(["figure-without-alternative: Bilden ”vapen.png” saknar alternativtext."]);
  });

  test("a list without items, or with an empty one, is reported", () => {
    expect(shown(paper(list(false), list(true, "a", [])))).toEqual([
      "list-without-items: En lista har inga punkter.",
      "list-without-items: En punkt i en lista är tom.",
    ]);
  });
});

describe("words", () => {
  test("a page number in running text is reported, in a running line it is not", () => {
    const number: Inline = { type: "strong", children: [{ type: "pageNumber" }] };
    const tree = paper(paragraph("Sida ", number), list(false, { type: "pageCount" }));
    expect(shown(tree)).toEqual(Array(2).fill("page-number-outside-running: Ett sidnummer står i löptexten."));
  });

  test("a gap is reported with its words where the paper is final, in text and running lines", () => {
    const gap: Inline = { type: "gap", path: "case.diaryNumber", children: [text("[Diarienummer saknas]")] };
    const tree = document("Plan", {
      ...part("letter", heading(1, "Plan"), paragraph(gap)),
      firstHeader: running([gap], []),
    });
    const message = "gap-in-final: ”[Diarienummer saknas]” står i ett papper som inte är ett utkast.";
    expect(shown(tree)).toEqual([message, message]);
    expect(shown({ ...tree, properties: { ...tree.properties, draft: true } })).toEqual([]);
  });
});

describe("links", () => {
  function linkTo(target: string): Link {
    return { type: "link", target, children: [text("bilagan")] };
  }

  test("to nowhere, or to what is no address, are reported", () => {
    expect(shown(paper(paragraph(linkTo("#bilaga"), linkTo("javascript:alert(1)"), linkTo("https://"))))).toEqual([
      "link-target-missing: Länken ”bilagan” leder till ”#bilaga”, som inte finns i papperet.",
      "link-target-not-address: Länken ”bilagan” leder till ”javascript:alert(1)”, som inte är en adress.",
      "link-target-not-address: Länken ”bilagan” leder till ”https://”, som inte är en adress.",
    ]);
  });

  test("to a part, a section, a heading or a table lead somewhere", () => {
    const blocks = [
      { ...heading(2, "a"), id: "r" },
      { ...good, id: "t" },
      { ...section("plain"), id: "s" },
    ];
    expect(shown(paper(...blocks, paragraph(...["#r", "#t", "#s", "#letter"].map(linkTo))))).toEqual([]);
  });

  test("an id that stands twice is reported once", () => {
    const blocks = [heading(2, "a"), heading(2, "b"), heading(2, "c")].map((block) => ({ ...block, id: "letter" }));
    expect(shown(paper(...blocks))).toEqual(["id-repeated: Märket ”letter” (id) finns på flera ställen."]);
  });
});

describe("a table", () => {
  function problems(...tables: readonly Table[]): readonly string[] {
    return shown(paper(...tables));
  }

  test("without a caption is reported", () => {
    expect(problems({ ...good, caption: [text(" ")] })).toEqual([
      "table-without-caption: En tabell saknar tabellrubrik.",
    ]);
  });

  test("without header cells is reported by its caption", () => {
    const bare = table("Otrygghet", [40, 60], row(cell("Vad"), cell("Hur")), row(cell("a"), cell("b")));
    expect(problems(bare)).toEqual(["table-without-header: Tabell ”Otrygghet” saknar rubrikceller."]);
  });

  test("whose widths do not fill it is reported with their sum; thirds do", () => {
    expect(problems(table("A", [40, 59.2], head, row(cell(), cell())))).toEqual([
      "table-widths: Kolumnerna i tabell ”A” är tillsammans 99,2 procent breda, inte 100.",
    ]);
    const thirds = row(columnHeader("a"), columnHeader("b"), columnHeader("c"));
    expect(problems(table("A", [33.3, 33.3, 33.3], thirds))).toEqual([]);
  });

  test.each([
    ["too few cells", [row(cell("a"))], "Rad 1 i tabell ”A” fyller 1 av 2 kolumner."],
    [
      "too many cells",
      [row(cell(), cell()), row(cell(), cell(), cell())],
      "Rad 2 i tabell ”A” har för många celler för 2 kolumner.",
    ],
    [
      "a cell below a spanning one too many",
      [row(rowHeader(2, "a"), cell()), row(cell(), cell())],
      "Rad 2 i tabell ”A” har för många celler för 2 kolumner.",
    ],
    [
      "a span that leaves the body",
      [row(rowHeader(3, "a"), cell()), row(cell())],
      "En cell i tabell ”A” sträcker sig 1 rad för långt ned.",
    ],
    [
      "a span over nothing",
      [row({ ...cell(), rowSpan: 0 }, cell())],
      "Rad 1 i tabell ”A” har en cell som spänner över noll rader eller kolumner.",
    ],
    [
      "spans that meet",
      [row(cell(), rowHeader(2, "a")), row({ ...cell(), columnSpan: 2 })],
      "Rad 2 i tabell ”A” har en cell som går in i en cell ovanifrån.",
    ],
  ])("with %s is reported", (_, body, message) => {
    expect(problems(table("A", [50, 50], head, ...body))).toEqual([`table-grid: ${message}`]);
  });

  test("with a wrong head is reported", () => {
    expect(problems(table("A", [50, 50], row(columnHeader("Vad")), row(cell(), cell())))).toEqual([
      "table-grid: Rad 1 i huvudet till tabell ”A” fyller 1 av 2 kolumner.",
    ]);
  });

  test("with spans in both directions that fit is whole", () => {
    const wide = { ...cell("b"), columnSpan: 2, rowSpan: 2 };
    const three = row(columnHeader("a"), columnHeader("b"), columnHeader("c"));
    expect(problems(table("A", [20, 30, 50], three, row(cell("a"), wide), row(cell("c"))))).toEqual([]);
    expect(problems(table("A", [20, 30, 50], three, row(wide, cell("a")), row(cell("c"))))).toEqual([]);
  });

  test("with other blocks than paragraphs and lists in a cell is reported", () => {
    const odd = cell("a", heading(2, "b"), list(false, [section("plain")]));
    expect(problems(table("A", [100], row(columnHeader("Vad")), row(odd)))).toContain(
      "cell-content: En cell i tabell ”A” innehåller annat än stycken och listor: rubrik, avsnitt.",
    );
  });
});
