import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { elements } from "../../src/markup/elements.ts";

const specification = readFileSync(new URL("../../src/markup/markup.md", import.meta.url), "utf8");

test.each([...elements])("the specification names <%s> and its attributes", (name, rule) => {
  expect(specification).toContain(`\`${name}\``);
  for (const attribute of Object.keys(rule.attributes))
    expect(specification).toMatch(new RegExp(`\`${attribute}[\`=]`));
});
