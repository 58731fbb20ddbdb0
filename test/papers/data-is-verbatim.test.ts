import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadCase } from "../../src/case/load-case.ts";
import type { LoadedCase } from "../../src/case/loaded-case.ts";
import { letterBlocks, paragraphsOf, planBlocks, row } from "./data-blocks.ts";
import { type SeedBlock, type SeedRow, seedBlocks, seedText } from "./seed-text.ts";

const data = new URL("../../data/eskilstuna/", import.meta.url);
const seed = readFileSync(new URL("eskilstuna-2022/seed.txt", import.meta.url), "utf8");
const loaded = load();
const register = loaded.register.value;

function load(): LoadedCase {
  const file = (name: string) => ({ name, text: readFileSync(new URL(name, data), "utf8") });
  const result = loadCase({
    register: file("register.yaml"),
    case: file("2022/case.yaml"),
    plan: file("2022/plan.yaml"),
  });
  if (!result.ok) throw new Error(`The data of Eskilstuna cannot be read: ${JSON.stringify(result.problems)}`);
  return result.value;
}

// ── The seed's cells of names, as references into the register ──

const partyIds = new Map(
  register.parties.map(({ id, name, abbreviation }) => [(abbreviation ?? name ?? id).toLowerCase(), id]),
);
const perspectiveIds = new Map(register.perspectives.map(({ id, name }) => [name.toLowerCase(), id]));

interface Resolved {
  readonly cell: string;
  /** Names that belong in another column. */
  readonly stray: readonly string[];
}

/** “SN/KFN Polismyndigheten” as “SN KFN polismyndigheten”; a word that names nothing stays as it is. */
function resolve(cell: string, ids: ReadonlyMap<string, string>, otherIds: ReadonlyMap<string, string>): Resolved {
  const names = cell.split(/[/\s]+/);
  const stray = names.filter((name) => !ids.has(name.toLowerCase()) && otherIds.has(name.toLowerCase()));
  const kept = names.filter((name) => !stray.includes(name)).map((name) => ids.get(name.toLowerCase()) ?? name);
  return { cell: kept.join(" "), stray };
}

function resolveCell(field: string | undefined, cell: string): Resolved {
  switch (field) {
    case "activity.responsible":
      return resolve(cell, partyIds, perspectiveIds);
    case "activity.perspectives":
      return resolve(cell, perspectiveIds, partyIds);
    default:
      return { cell, stray: [] };
  }
}

const { columns } = loaded.plan.value;
const isPlanRow = (block: SeedBlock): block is SeedRow => block.type === "row" && block.cells.length === columns.length;

function withReferences(block: SeedBlock): SeedBlock {
  if (!isPlanRow(block)) return block;
  return row(...block.cells.map((cell, index) => cell.map((text) => resolveCell(columns[index]?.field, text).cell)));
}

// ── Every string of the data files ──

interface Entry {
  readonly path: string;
  readonly text: string;
}

function strings(value: unknown, path: string): readonly Entry[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => strings(item, `${path}.${key}`));
}

// Names within the data and choices among fixed words: none is shown as it stands.
const notProse =
  /\.(id|kind|fact|section|required\.\d+|numbered|board|area|goal|party|field|orientation|responsible\.\d+|perspectives\.\d+)$/;
// Words that the tool needs and that the paper of 2022 lacks.
const added: readonly string[] = [
  "register.papers.letter.letterhead.0.label",
  "register.papers.letter.letterhead.1.label",
  "register.papers.letter.letterhead.2.label",
  "register.papers.letter.letterhead.3.label",
  "register.papers.letter.sections.5.heading",
  "register.papers.plan.sections.2.heading",
  "plan.agreement.title",
];

describe("the data of Eskilstuna 2022", () => {
  const blocks = seedBlocks(seed);
  const planStart = blocks.findIndex((block) => block.type === "paragraph" && block.text === loaded.plan.value.title);

  test("the letter has the seed's text verbatim, in its order, and nothing else", () => {
    expect(letterBlocks(register, loaded.case.value)).toEqual(blocks.slice(0, planStart));
  });

  test("the plan has the seed's text verbatim, in its order, with parties and perspectives as references", () => {
    expect(planBlocks(register, loaded.plan.value)).toEqual(blocks.slice(planStart).map(withReferences));
  });

  test("the only word of the seed that is left out is the perspective that stands among the responsible", () => {
    const stray = blocks
      .filter(isPlanRow)
      .flatMap(({ cells }) =>
        cells.flatMap((cell, index) => cell.flatMap((text) => resolveCell(columns[index]?.field, text).stray)),
      );
    expect(stray).toEqual(["Kriminologisk"]);
  });

  test("no field holds words that the seed lacks", () => {
    const seedWords = seedText(seed).join("\n");
    const entries = [
      ...strings(register, "register"),
      ...strings(loaded.case.value, "case"),
      ...strings(loaded.plan.value, "plan"),
    ].filter(({ path }) => !notProse.test(path) && !added.includes(path));
    const invented = entries.filter(
      ({ text }) => !paragraphsOf(text).every((paragraph) => seedWords.includes(paragraph)),
    );
    expect(invented).toEqual([]);
  });

  test("facts that the paper of 2022 lacks are not filled in", () => {
    const { department, unit, officer, date, diaryNumber, summary, enclosures, signatories } = loaded.case.value;
    expect([department, unit, officer, date, diaryNumber, summary]).toEqual([null, null, null, null, null, null]);
    expect([...enclosures, ...signatories]).toEqual([]);
    const unnamed = register.parties.filter(({ name }) => name === null).map(({ id }) => id);
    expect(unnamed).toEqual(["SOG", "KLK", "SN", "KFN"]);
  });
});
