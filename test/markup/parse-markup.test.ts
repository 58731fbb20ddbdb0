import { describe, expect, test } from "vitest";
import type { Block } from "../../src/document/node.ts";
import { tree } from "./parse.ts";

function blocks(markup: string): readonly Block[] {
  return tree(`<article>${markup}</article>`).parts[0]?.children ?? [];
}

const text = (value: string, path: string | null = null) => ({ type: "text", value, path });

describe("a part", () => {
  test("has its role, its id, and the running lines of first and later pages", () => {
    const [part] = tree(`
      <article class="plan" id="bilaga">
        <header class="first"><p/><p>Sida <page-number/></p></header>
        <header><p>Plan</p><p>Sida <page-number/> (<page-count/>)</p></header>
        <footer><p>Provby</p></footer>
        <h1>Plan</h1>
      </article>`).parts;
    expect(part).toMatchObject({
      role: "plan",
      id: "bilaga",
      firstHeader: { start: [], end: [text("Sida "), { type: "pageNumber" }] },
      header: {
        start: [text("Plan")],
        end: [text("Sida "), { type: "pageNumber" }, text(" ("), { type: "pageCount" }, text(")")],
      },
      footer: { start: [text("Provby")], end: [] },
      children: [{ type: "heading", level: 1 }],
    });
  });

  test("is a letter called letter where nothing else is said", () => {
    expect(tree("<article/>").parts[0]).toMatchObject({ role: "letter", id: "letter", firstHeader: null });
  });
});

describe("blocks", () => {
  test("a section has role, id and orientation", () => {
    expect(blocks('<section class="area" id="a" data-orientation="landscape"><p>x</p></section>')[0]).toMatchObject({
      type: "section",
      role: "area",
      id: "a",
      orientation: "landscape",
    });
  });

  test("a paragraph without words is left out", () => {
    expect(blocks("<p> \n </p><p>x</p>")).toHaveLength(1);
  });

  test("a list has its kind and its first number; words of an item become a paragraph", () => {
    expect(blocks('<ol start="3"><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ol>')[0]).toMatchObject({
      type: "list",
      ordered: true,
      start: 3,
      items: [
        { children: [{ type: "paragraph", children: [text("a")] }] },
        {
          children: [
            { type: "paragraph", children: [text("b")] },
            { type: "list", ordered: false },
          ],
        },
      ],
    });
  });

  test("facts join a term with what follows it, on lines of their own", () => {
    expect(blocks("<dl><dt>Datum</dt><dd>i dag</dd><dd>i morgon</dd></dl>")[0]).toMatchObject({
      type: "facts",
      items: [{ term: [text("Datum")], description: [text("i dag"), { type: "break" }, text("i morgon")] }],
    });
  });

  test("a figure has source, alternative text, width and caption", () => {
    expect(
      blocks('<figure><img src="a.png" alt="Torget" width="60"/><figcaption>Bild 1</figcaption></figure>')[0],
    ).toEqual({
      type: "figure",
      source: "a.png",
      alternative: "Torget",
      widthMm: 60,
      path: null,
      caption: [text("Bild 1")],
    });
  });

  test("a table shares out its widths to a hundred, and has caption, head, body and spans", () => {
    const [table] = blocks(`
      <table id="t" data-summary="Så här">
        <caption>Mål</caption>
        <colgroup><col width="1"/><col width="3"/></colgroup>
        <thead><tr><th scope="col">Vad</th><th scope="col">Hur</th></tr></thead>
        <tbody>
          <tr><th scope="row" rowspan="2">a</th><td>b</td></tr>
          <tr><td>c</td></tr>
          <tr><td colspan="2"/></tr>
        </tbody>
      </table>`);
    expect(table).toMatchObject({
      id: "t",
      summary: "Så här",
      caption: [text("Mål")],
      columns: [{ widthPercent: 25 }, { widthPercent: 75 }],
      head: [{ cells: [{ header: "column" }, { header: "column" }] }],
      body: [
        {
          cells: [
            { header: "row", rowSpan: 2 },
            { header: null, children: [{ type: "paragraph" }] },
          ],
        },
        { cells: [{ header: null }] },
        { cells: [{ columnSpan: 2, children: [] }] },
      ],
    });
  });
});

describe("words", () => {
  test("fold their white space as in HTML, over elements too, but keep no-break spaces", () => {
    expect(blocks("<p>\n  a \n <em> b </em> c&nbsp; d \n</p>")[0]).toMatchObject({
      children: [text("a "), { type: "emphasis", children: [text("b ")] }, text("c\u00a0 d")],
    });
  });

  test("know the field that they come from, and their block with them where it is one field", () => {
    const [one, two] = blocks(
      '<p><span data-path="case.title">x</span></p><p>y <span data-path="case.title">x</span></p>',
    );
    expect(one).toMatchObject({ path: "case.title", children: [text("x", "case.title")] });
    expect(two).toMatchObject({ path: null, children: [text("y "), text("x", "case.title")] });
  });

  test("come in every kind", () => {
    expect(
      blocks(
        '<p><strong>a</strong><a href="#b">b</a><abbr title="Cc">c</abbr><mark data-path="case.date">d</mark><br/>e</p>',
      )[0],
    ).toMatchObject({
      children: [
        { type: "strong" },
        { type: "link", target: "#b" },
        { type: "abbreviation", expansion: "Cc" },
        { type: "gap", path: "case.date" },
        { type: "break" },
        text("e"),
      ],
    });
  });

  test("are what the entities stand for", () => {
    expect(blocks("<p>&lt;b&gt; &amp;amp; {{x}}</p>")[0]).toMatchObject({ children: [text("<b> &amp; {{x}}")] });
  });
});
