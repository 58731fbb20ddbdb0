import { describe, expect, test } from "vitest";
import { readHtml } from "./html-text.ts";

const page = `<!doctype html><html lang="sv-SE"><head><title>Plan &amp; budget</title><style>p { }</style></head><body>
<p data-artifact>UTKAST</p>
<h1>Plan <em>2022</em></h1>
<dl><dt>Diarienummer</dt><dd>KSKF/2022:1</dd></dl>
<ul><li>Första<ul><li><p>Inre</p></li></ul></li></ul>
<table><caption>Otrygghet</caption>
<thead><tr><th scope="col">Vad</th><th scope="col" colspan="2">Hur</th></tr></thead>
<tbody><tr><th scope="rowgroup" rowspan="2"><p>Mål</p><p>ett</p></th><td>a<br>b</td><td></td></tr><tr><td>&lt;/td&gt;</td><td>d</td></tr></tbody></table>
<script>alert("Planen")</script></body></html>`;

describe("reading an HTML page", () => {
  const reading = readHtml(page);

  test("entries come in reading order, without style, script and draft mark", () => {
    const table = ["Otrygghet", "Vad", "Hur", "Mål", "ett", "a b", "</td>", "d"];
    expect(reading.entries).toEqual(["Plan 2022", "Diarienummer", "KSKF/2022:1", "Första", "Inre", ...table]);
  });

  test("language, title, headings and lists are told", () => {
    expect(reading.language).toBe("sv-SE");
    expect(reading.title).toBe("Plan & budget");
    expect(reading.headings).toEqual([{ level: 1, text: "Plan 2022" }]);
    expect(reading.lists).toEqual([
      { ordered: false, itemCount: 1 },
      { ordered: false, itemCount: 1 },
    ]);
  });

  test("a table's cells come with scope and spans", () => {
    const [table] = reading.tables;
    expect(table?.caption).toBe("Otrygghet");
    expect(table?.head).toEqual([
      [
        { header: true, scope: "col", rowSpan: 1, columnSpan: 1, text: "Vad" },
        { header: true, scope: "col", rowSpan: 1, columnSpan: 2, text: "Hur" },
      ],
    ]);
    expect(table?.body.map((row) => row.map((cell) => [cell.text, cell.rowSpan]))).toEqual([
      [
        ["Målett", 2],
        ["a b", 1],
        ["", 1],
      ],
      [
        ["</td>", 1],
        ["d", 1],
      ],
    ]);
  });
});
