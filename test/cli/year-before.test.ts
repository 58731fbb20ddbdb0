import { expect, test } from "vitest";
import { readCheckSources } from "../../src/cli/read-check.ts";
import { type Municipality, municipality } from "./municipality.ts";

/** The case folder that a check of 2026 compares with, told by its diary number. */
async function comparedWith(folders: readonly string[], checked = "2026"): Promise<string | null> {
  const made: Municipality = municipality();
  for (const folder of folders) {
    for (const file of ["case.yaml", "plan.yaml"]) made.put(`${folder}/${file}`, made.read(`2026/${file}`));
    made.change(`${folder}/case.yaml`, "KS 2026/1", `KS ${folder}`);
  }
  const sources = await readCheckSources(made.caseFolder.replace(/2026$/, checked));
  if (!sources.ok) throw new Error(JSON.stringify(sources.problems));
  return /diaryNumber: KS (.*)/.exec(sources.value.lastYear?.case.text ?? "")?.[1] ?? null;
}

test.each([
  ["none, where there is no other", [], null],
  ["the year before", ["2024", "2025", "2027"], "2025"],
  ["the year before that, where one is missing", ["2023", "2024"], "2024"],
  ["no copy of the same year", ["2026-kopia", "2026b", "2025 gammal"], null],
])("a case is compared with %s", async (_what, folders, expected) => {
  expect(await comparedWith(folders)).toBe(expected);
});

test("a plan is compared with its own kind", async () => {
  const folders = ["klimat-2025", "trygghet-2024", "trygghet-2026", "ungdom-2025"];
  expect(await comparedWith(folders, "trygghet-2026")).toBe("trygghet-2024");
});
