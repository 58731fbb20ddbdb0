import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("..", import.meta.url);
const architecture = readFileSync(new URL("ARCHITECTURE.md", root), "utf8");
const entries = readdirSync(new URL("src", root), { withFileTypes: true });

test("ARCHITECTURE.md lists the folders that there are, no more and no fewer", () => {
  const listed = [...architecture.matchAll(/^\| `src\/([\w-]+)` \|/gm)].map(([, name]) => name).sort();
  const there = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  expect(listed).toEqual(there);
});

test("ARCHITECTURE.md names every file that stands directly in src", () => {
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".ts")).map(({ name }) => name);
  for (const name of files) expect(architecture).toContain(`\`${name}\``);
});

test("the linter guards every folder's imports", () => {
  const biome = readFileSync(new URL("biome.json", root), "utf8");
  for (const { name } of entries.filter((entry) => entry.isDirectory() && entry.name !== "cli"))
    expect(biome).toContain(`src/${name}/`);
});
