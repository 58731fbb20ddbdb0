import { describe, expect, test } from "vitest";
import { fill, words, wrong } from "./fill.ts";

const prose = (text: string): string => fill("{{markdown x}}", { x: words(text) });

describe("Markdown in prose", () => {
  const uses: readonly (readonly [what: string, text: string, markup: string])[] = [
    ["a plain text", "Hej hopp", "<p>Hej hopp</p>"],
    ["paragraphs", "Ett\nstycke\n\nEtt till", "<p>Ett stycke</p><p>Ett till</p>"],
    ["emphasis", "ett *ord* och _ett_", "<p>ett <em>ord</em> och <em>ett</em></p>"],
    ["strong", "**fet** text", "<p><strong>fet</strong> text</p>"],
    ["a list", "- a\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"],
    ["a numbered list, from its number", "3. c\n4. d", '<ol start="3"><li><p>c</p></li><li><p>d</p></li></ol>'],
    ["a list in a list", "- a\n  - b", "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>"],
    ["a link", "[sida](https://a.se/?x=1&y=2)", '<p><a href="https://a.se/?x=1&amp;y=2">sida</a></p>'],
    ["an address for mail", "[Maja](mailto:m@a.se)", '<p><a href="mailto:m@a.se">Maja</a></p>'],
    ["a line break", "a\\\nb", "<p>a<br/>b</p>"],
    ["a star that is escaped", "2 \\* 3", "<p>2 * 3</p>"],
    ["an underscore in a word", "fil_namn_x", "<p>fil_namn_x</p>"],
  ];
  test.each(uses)("knows %s", (_what, text, markup) => {
    expect(prose(text)).toBe(markup);
  });

  const asText: readonly (readonly [what: string, text: string])[] = [
    ["HTML", "<b>fet</b> och <!-- x -->"],
    ["a block of HTML", "<div>"],
    ["an entity", "&amp; &copy; &#65;"],
    ["code", "`kod` och ```"],
    ["a heading", "# Rubrik"],
    ["a quotation", "> citat"],
    ["a rule", "---"],
    ["an address in angle brackets", "<https://a.se>"],
    ["Handlebars", "{{title}} {{{x}}}"],
    ["a table", "| a | b |"],
    ["a reference", "[a]: https://a.se"],
  ];
  test.each(asText)("leaves %s as the text that it is", (_what, text) => {
    const escaped = text.trim().replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    expect(prose(text)).toBe(`<p>${escaped}</p>`);
  });
});

describe("Markdown that cannot be written is told with the field that it stands in", () => {
  const faults: readonly (readonly [what: string, text: string, told: string])[] = [
    ["a link to a script", "[x](javascript:alert(1))", "link-target: Länken leder till ”javascript:alert(1)”."],
    ["a link to a file", "[x](bilaga.pdf)", "link-target: Länken leder till ”bilaga.pdf”."],
    ["a link within the paper", "[x](#plan)", "link-target: Länken leder till ”#plan”."],
    ["a link without words", "[](https://a.se)", "link-empty: Länken till ”https://a.se” har ingen text."],
    [
      "a link's title",
      '[x](https://a.se "y")',
      "link-title: Länken till ”https://a.se” har en titel, ”y”, som inte kan visas.",
    ],
  ];
  test.each(faults)("%s", (_what, text, told) => {
    expect(wrong("{{markdown x}}", { x: words(text, "case.background") })).toEqual([`case.background ${told}`]);
  });

  test.each(["a\n\nb", "- a", "1. a"])("more than a paragraph where there is room for one: %j", (text) => {
    expect(wrong("{{markdownLine x}}", { x: words(text, "case.proposal.0") })).toEqual([
      "case.proposal.0 several-paragraphs: Här får det bara stå ett stycke.",
    ]);
  });
});
