import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

function read(path: string): string {
  return readFileSync(new URL(`../../src/document/${path}`, import.meta.url), "utf8");
}

const description = read("document.md");

const types = [...read("node.ts").matchAll(/readonly type: "(\w+)"/g)].map(([, type]) => type);
const rows = [...description.matchAll(/^\| `(\w+)` +\|/gm)].map(([, type]) => type);

test("every type of node has its row in document.md", () => {
  expect(types.length).toBeGreaterThan(20);
  expect(types.filter((type) => !rows.includes(type))).toEqual([]);
});

test("every row of document.md is a type of node, or one of the fields that many have", () => {
  expect(rows.filter((type) => !types.includes(type))).toEqual(["path", "id", "children"]);
});

test("every rule that is checked is explained in document.md by its code, and no other", () => {
  const checks = ["headings", "blocks", "inlines", "links", "table"].map((name) => read(`check-${name}.ts`));
  const code = /(?:treeProblem|report)\(\s*"([a-z-]+)"/g;
  const checked = new Set(
    [...checks, ...[read("compare-text.ts").replace('code: "', 'report("')]].flatMap((source) =>
      [...source.matchAll(code)].map(([, name]) => name),
    ),
  );
  const explained = new Set([...description.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, name]) => name));
  expect([...checked].sort()).toEqual([...explained].sort());
});
