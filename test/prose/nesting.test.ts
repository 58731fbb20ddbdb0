import { expect, test } from "vitest";
import { isTooNested } from "../../src/prose/nesting.ts";
import { paragraphsOf } from "../../src/prose/read-prose.ts";

const deep = (open: string, close = ""): string => `${open.repeat(3000)}slut${close.repeat(3000)}`;

test.each([
  ["lists on a line", deep("* ")],
  ["numbered lists on a line", deep("1. ")],
  ["lists, each further in", Array.from({ length: 600 }, (_, level) => `${"  ".repeat(level)}- led`).join("\n")],
  ["marks at words", deep("*a ", " a*")],
  ["marks in brackets", deep("(*a ", " a*)")],
  ["two kinds of marks", deep("*a __b ", " b__ a*")],
  ["marks without words between them", deep("*", "*")],
  ["marks between marks", deep("_a*", "*a_")],
])("is too nested: %s", (_what, text) => {
  expect(isTooNested(text)).toBe(true);
});

test.each([
  ["as many emphasized words as a long text may have", "Ett *viktigt* ord och ett **viktigare**. ".repeat(1000)],
  ["lists within lists", "- ett\n  - två\n    - tre\n      - fyra"],
  ["a list of many items", "- led\n".repeat(5000)],
  ["a line to fill in", `Namn: ${"_".repeat(400)}. Datum: ${"_".repeat(400)}.`],
  ["a row of stars", `${"*".repeat(400)}\n\nText\n\n${"*".repeat(400)}`],
  ["marks that nothing closes", "5 *6 och ".repeat(500)],
])("is not: %s", (_what, text) => {
  expect(isTooNested(text)).toBe(false);
  expect(paragraphsOf(text)).not.toEqual([]);
});
