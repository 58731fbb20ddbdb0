import { expect, test } from "vitest";
import { textOfHtml } from "../../src/read/html/text-of-html.ts";

function blocksOf(body: string) {
  return textOfHtml(`<!doctype html><body>${body}</body>`);
}

test("words are read as a browser shows them", () => {
  expect(blocksOf("<p>Barn &amp; unga\n  <em>och</em>&nbsp;vuxna<br>2026&shy;</p>")).toEqual([
    { kind: "paragraph", text: "Barn & unga och vuxna 2026" },
  ]);
});

test("the title, the draft mark and the parts are told apart from the text", () => {
  const page =
    "<title>Plan</title><p data-artifact>Utkast</p><main><article><h1>Plan</h1><p>Text.</p></article></main>";
  expect(textOfHtml(page)).toEqual([
    { kind: "property", text: "Plan" },
    { kind: "running", text: "Utkast" },
    { kind: "part" },
    { kind: "heading", level: 1, text: "Plan" },
    { kind: "paragraph", text: "Text." },
  ]);
});

test("style sheets and scripts are no words", () => {
  expect(blocksOf("<style>p{}</style><script>undefined</script><p>Text.</p>")).toEqual([
    { kind: "paragraph", text: "Text." },
  ]);
});

test("lists, terms and words without a block of their own are read item by item", () => {
  expect(blocksOf("Löst<ul><li>En</li><li>Två</li></ul><dl><div><dt>Datum</dt><dd>i dag</dd></div></dl>")).toEqual(
    ["Löst", "En", "Två", "Datum", "i dag"].map((text) => ({ kind: "paragraph", text })),
  );
});

test("cells bear the heading of their column, past those that span rows and columns", () => {
  const head = "<thead><tr><th>Vad</th><th>Hur</th><th>När</th></tr></thead>";
  const body = "<tr><th rowspan=2>Mål</th><td>Vandra</td><td></td></tr><tr><td colspan=2><p>A</p><p>B</p></td></tr>";
  expect(blocksOf(`<table><caption>Tabell</caption>${head}<tbody>${body}</tbody></table>`)).toEqual([
    ...["Tabell", "Vad", "Hur", "När"].map((text) => ({ kind: "paragraph", text })),
    { kind: "cell", text: "Mål", column: "Vad" },
    { kind: "cell", text: "Vandra", column: "Hur" },
    { kind: "cell", text: "", column: "När" },
    { kind: "cell", text: "A B", column: "Hur" },
  ]);
});

test("a picture stands for its words", () => {
  expect(blocksOf('<figure><img alt="Karta"><figcaption>Bild 1</figcaption></figure>')).toEqual([
    { kind: "picture", text: "Karta" },
    { kind: "paragraph", text: "Bild 1" },
  ]);
});
