import { describe, expect, test } from "vitest";
import { wrong } from "./fill.ts";

describe("a template that does not parse is told at the place that is to be mended", () => {
  const faults: readonly (readonly [what: string, source: string, told: string])[] = [
    [
      "a block that is not closed",
      "<p>\n  {{#if a}}\n  x\n</p>\n",
      "2:3 template-syntax: {{#if}} är inte avslutad: här saknas {{/if}}.",
    ],
    ["a block closed by another", "a\n {{#if a}}x{{/each}}", "2:12 template-syntax: {{#if}} avslutas med {{/each}}."],
    [
      "a block closed that never began",
      "x\n{{/if}}",
      "2:1 template-syntax: {{/if}} avslutar något som inte har börjat.",
    ],
    [
      "braces that are not closed",
      "a\n  {{foo\n</p>\n{{b}}",
      "2:3 template-syntax: {{ är inte avslutad: här saknas }}.",
    ],
    ["braces that are not closed at the end", "a {{foo", "1:3 template-syntax: {{ är inte avslutad: här saknas }}."],
    [
      "braces with nothing in them",
      "a\nbb {{}}",
      "2:6 template-syntax: Mallen går inte att läsa här: en {{…}} är inte rätt skriven.",
    ],
    [
      "a name without its value",
      "åäö\n{{a b=}}",
      "2:7 template-syntax: Mallen går inte att läsa här: en {{…}} är inte rätt skriven.",
    ],
    [
      "a second else",
      "{{#if a}}{{else}}{{else}}{{/if}}",
      "1:18 template-syntax: Mallen går inte att läsa här: en {{…}} är inte rätt skriven.",
    ],
    [
      "a path with this in it",
      "x\n{{a.this}}",
      "2:3 template-syntax: Mallen går inte att läsa här: en {{…}} är inte rätt skriven.",
    ],
  ];
  test.each(faults)("%s", (_what, source, told) => {
    expect(wrong(source)).toEqual([`paper.hbs:${told}`]);
  });

  test("a comment may hold anything", () => {
    expect(wrong("{{!-- {{#if --}}x")).toEqual([]);
  });

  test("each of several templates that do not parse is told", () => {
    expect(wrong("{{#if a}}", {}, { other: "{{/if}}" }).map((one) => one.split(":")[0])).toEqual([
      "paper.hbs",
      "other.hbs",
    ]);
  });
});
