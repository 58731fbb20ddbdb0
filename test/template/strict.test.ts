import { describe, expect, test } from "vitest";
import { fill, rendered, words, wrong } from "./fill.ts";

const facts = {
  title: words("Planen"),
  officer: null,
  year: 2026,
  goals: [{ what: words("Lugn") }, { what: words("Ljus") }],
  names: [words("KLK"), words("SN")],
  date: words("2026-01-07"),
};

describe("a path that the facts lack is a problem with template, line, column and path", () => {
  const uses: readonly (readonly [where: string, source: string, column: number])[] = [
    ["in an output", "<p>{{titel}}</p>", 6],
    ["in an attribute", '<p id="{{titel}}">x</p>', 10],
    ["in #if", "{{#if titel}}x{{/if}}", 7],
    ["in #unless", "{{#unless titel}}x{{/unless}}", 11],
    ["in an else if", "{{#if officer}}x{{else if titel}}y{{/if}}", 27],
    ["in #each", "{{#each titel}}x{{/each}}", 9],
    ["in #with", "{{#with titel}}x{{/with}}", 9],
    ["in lookup", "{{lookup titel 0}}", 10],
    ["in a helper", "{{markdown titel}}", 12],
    ["in a helper within a helper", "{{#if (not (equal titel 1))}}x{{/if}}", 19],
    ["handed to a partial", "{{> part titel}}", 10],
    ["handed to a partial by name", "{{> part word=titel}}", 15],
    ["in the choice of a partial", '{{> (partial "x" titel)}}', 18],
    ["inside #each, from the root", "{{#each goals}}{{@root.titel}}{{/each}}", 18],
    ["inside #each, one step out", "{{#each goals}}{{../titel}}{{/each}}", 18],
  ];
  test.each(uses)("%s", (_where, source, column) => {
    expect(wrong(source, facts, { part: "" })).toEqual([
      `paper.hbs:1:${column} unknown-path: Sökvägen ”titel” finns inte.`,
    ]);
  });

  test("with the step that is missing", () => {
    expect(wrong("{{goals.0.hwat}}", facts)).toEqual([
      "paper.hbs:1:3 unknown-path: Sökvägen ”goals.0.hwat” finns inte: ”hwat” saknas.",
    ]);
  });

  test("through a fact that is null", () => {
    expect(wrong("{{officer.name}}", facts)[0]).toContain("paper.hbs:1:3 unknown-path: Sökvägen ”officer.name”");
  });

  test("once, though #each meets it for every item, and on the right line of the right file", () => {
    expect(wrong("{{#each goals}}{{> part}}{{/each}}", facts, { part: "<p>\n  {{waht}}\n</p>" })).toEqual([
      "part.hbs:2:5 unknown-path: Sökvägen ”waht” finns inte.",
    ]);
  });

  test("and what follows from it is not told", () => {
    expect(wrong("{{> part goal}}", facts, { part: "{{what}}{{#each rows}}{{cell}}{{/each}}" })).toEqual([
      "paper.hbs:1:10 unknown-path: Sökvägen ”goal” finns inte.",
    ]);
  });

  test("though every object in JavaScript has it", () => {
    expect(wrong("{{constructor}}{{title.toString}}{{goals.__proto__}}", facts)).toHaveLength(3);
  });

  test("for each of several", () => {
    expect(wrong("{{a}}\n{{b}}{{#if c}}{{/if}}", facts).map((one) => one.split(" ")[0])).toEqual([
      "paper.hbs:1:3",
      "paper.hbs:2:3",
      "paper.hbs:2:12",
    ]);
  });

  test("and @index outside #each is one too", () => {
    expect(wrong("{{@index}}", facts)).toEqual(["paper.hbs:1:3 unknown-path: Sökvägen ”@index” finns inte."]);
  });
});

describe("what Handlebars would let through", () => {
  const refused: readonly (readonly [what: string, source: string, told: string])[] = [
    ["a null that is written out", "{{officer}}", "1:3 value-not-text: Här skrivs ett värde ut som kan saknas."],
    ["a list that is written out", "{{goals}}", "1:3 value-not-text: Här skrivs något ut som inte är en text."],
    [
      "a truth that is written out",
      "{{equal year 2026}}",
      "1:3 value-not-text: Här skrivs något ut som inte är en text.",
    ],
    ["output without escaping", "{{{title}}}", "1:1 template-unescaped: {{{…}}} skriver ut data oskyddat."],
    ["output without escaping, with &", "{{&title}}", "1:1 template-unescaped: {{{…}}} skriver ut data oskyddat."],
    ["an unknown helper", "{{markdwon title}}", "1:3 unknown-helper: Hjälparen ”markdwon” finns inte."],
    ["an unknown block helper", "{{#when title}}{{/when}}", "1:4 unknown-helper: Hjälparen ”when” finns inte."],
    ["a helper that is JavaScript's own", "{{toString title}}", "1:3 unknown-helper: Hjälparen ”toString” finns inte."],
    ["a helper of the engine's own", '{{need title "x"}}', "1:3 unknown-helper: Hjälparen ”need” finns inte."],
    ["Handlebars' log", "{{log title}}", "1:3 unknown-helper: Hjälparen ”log” finns inte."],
    ["an unknown partial", "{{> prat}}", "1:1 unknown-partial: Delmallen ”prat” finns inte."],
    [
      "a partial that the data chooses and nobody wrote",
      '{{> (partial "letter" title)}}',
      "1:6 unknown-partial: Delmallen ”partials/letter-Planen” finns inte.",
    ],
    ["a helper without its value", "{{longDate}}", "1:3 helper-argument: {{longDate}} vill ha ett värde."],
    ["a helper with too many", "{{markdown title title}}", "1:3 helper-argument: {{markdown}} vill ha ett värde."],
    ["#if with two", "{{#if title year}}{{/if}}", "1:4 helper-argument: {{#if}} vill ha ett värde."],
    ["Markdown of a null", "{{markdown officer}}", "1:3 helper-argument: {{markdown}} vill ha en text ur data."],
    ["a date that is none", "{{longDate title}}", "1:3 helper-argument: {{longDate}} vill ha ett datum ur data."],
    ["join of what is no list", '{{join title ", "}}', "1:3 helper-argument: {{join}} vill ha en lista med texter."],
    ["#each over a text", "{{#each title}}x{{/each}}", "1:4 helper-argument: {{#each}} vill ha en lista."],
    [
      "a value by name",
      '{{join names between=", "}}',
      "1:14 helper-argument: ”between=” används bara i {{> delmall}}.",
    ],
    [
      "block parameters",
      "{{#each goals as |goal|}}{{/each}}",
      "1:4 template-block-params: ”as |…|” används inte i mallarna.",
    ],
    [
      "an inline partial",
      '{{#*inline "x"}}{{/inline}}',
      "1:1 template-construct: Denna form av {{…}} används inte i mallarna.",
    ],
    [
      "a partial block",
      "{{#> part}}x{{/part}}",
      "1:1 template-construct: Denna form av {{…}} används inte i mallarna.",
    ],
    [
      "a partial inside a tag",
      '<p id="{{> part}}">x</p>',
      "1:8 template-construct: En delmall får inte stå inuti en tagg.",
    ],
    [
      "markup inside a tag",
      '<p id="{{markdown title}}">x</p>',
      "1:10 value-not-text: Här skrivs något ut som inte är en text.",
    ],
    [
      "a variable that Handlebars has and we have not",
      "{{#each goals}}{{@key}}{{/each}}",
      "1:18 unknown-path: ”@key” finns inte.",
    ],
    ["an index that lookup does not find", "{{lookup goals 7}}", "1:3 unknown-path: Sökvägen ”7” finns inte."],
  ];
  test.each(refused)("%s is refused with its place", (_what, source, told) => {
    expect(wrong(source, facts, { part: "x" })).toContain(`paper.hbs:${told}`);
  });

  test("partials that take in each other are refused", () => {
    expect(wrong("{{> a}}", {}, { a: "{{> b}}", b: "{{> a}}" })[0]).toContain("template-endless: Mallen ”paper.hbs”");
  });

  test("a template that is not there is told", () => {
    const result = rendered("", {});
    expect(result.ok).toBe(true);
    expect(wrong("x", {}, { paper: "{{> gone}}" })).toEqual([
      "paper.hbs:1:1 unknown-partial: Delmallen ”gone” finns inte.",
    ]);
  });
});

describe("what the templates may use", () => {
  const uses: readonly (readonly [what: string, source: string, markup: string])[] = [
    ["words of the data", "<p>{{title}}</p>", "<p>Planen</p>"],
    ["a number", "{{year}}", "2026"],
    ["words in an attribute", '<p id="{{title}}">x</p>', '<p id="Planen">x</p>'],
    ["a long date", "{{longDate date}}", "7\u00a0januari 2026"],
    ["a long date in an attribute", '<p id="{{longDate date}}"/>', '<p id="7\u00a0januari 2026"/>'],
    ["join", '{{join names " & "}}', "KLK &amp; SN"],
    ["lookup", "{{lookup names 1}}", "SN"],
    ["lookup in #with", "{{#with (lookup goals 0)}}{{what}}{{/with}}", "Lugn"],
    ["else of a null", "{{#if officer}}x{{else}}–{{/if}}", "–"],
    ["#with of a null", "{{#with officer}}x{{else}}–{{/with}}", "–"],
    ["#each of a null", "{{#each officer}}x{{else}}–{{/each}}", "–"],
    [
      "@index, @first and @last",
      "{{#each goals}}{{add @index 1}}{{#if @first}}a{{/if}}{{#if @last}}z{{/if}}{{/each}}",
      "1a2z",
    ],
    ["all and not", "{{#if (all title year (not officer))}}ja{{/if}}", "ja"],
    ["equal of words and a text", '{{#if (equal title "Planen")}}ja{{/if}}', "ja"],
    ["a partial with facts by name", "{{> part word=title}}", "<b>Planen</b>"],
    ["a comment", "a{{!-- {{title}} --}}b", "ab"],
  ];
  test.each(uses)("%s", (_what, source, markup) => {
    expect(fill(source, facts, { part: "<b>{{word}}</b>" })).toBe(markup);
  });
});

describe("data is escaped", () => {
  test.each(["<script>alert(1)</script>", "</td></tr>", "{{x}}", "&amp; &lt;", `"'=\``])(
    "%s comes out as that text",
    (text) => {
      const shown = fill('<p>{{x}}</p>|<p>{{markdown x}}</p>|<p id="{{x}}"/>', { x: words(text) });
      const read = shown
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&#x27;/g, "'")
        .replace(/&#x60;/g, "`")
        .replace(/&#x3D;/g, "=")
        .replace(/&amp;/g, "&");
      expect(read).toBe(`<p>${text}</p>|<p><p>${text}</p></p>|<p id="${text}"/>`);
      expect(shown.match(/<script|<\/td/)).toBeNull();
    },
  );
});

describe("an element knows the place in the template that wrote it", () => {
  test("also after blocks, comments, quotation marks and > in attributes", () => {
    const source = '<p id="a > b">{{title}}</p>\n{{#if title}}\n  <h1>x</h1> <!-- <br/> don\'t -->\n{{/if}}\n<dl/>';
    const result = rendered(source, facts);
    if (!result.ok) throw new Error("not rendered");
    const places = [...result.value.markup.matchAll(/<([a-z0-9]+) at="(\d+)"/g)].map(([, name, at]) => {
      const place = result.value.places[Number(at)];
      return `${name} ${place?.line}:${place?.column}`;
    });
    expect(places).toEqual(["p 1:1", "h1 3:3", "dl 5:1"]);
  });
});
