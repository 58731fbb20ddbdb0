import { expect, test } from "vitest";
import { document, heading, part, section } from "../../../src/document/build.ts";
import { bookmarkNames } from "../../../src/write/docx/bookmarks.ts";
import { activities } from "./every-node.ts";
import { bodyElements, docxOf } from "./written-file.ts";

const named = (...ids: readonly string[]) => [
  ...bookmarkNames(document("B", part("plan", ...ids.map((id) => ({ ...heading(1, "a"), id }))))).values(),
];

test("a bookmark's name is one that Word's own dialogue takes", () => {
  expect(named("område-1", "1 mål", "ÅÄÖ")).toEqual(["omrade_1", "_1_mal", "AAO"]);
});

test("a long id is cut at Word's forty characters", () => {
  expect(named("a".repeat(60))).toEqual(["a".repeat(40)]);
});

test("ids that come to the same name are told apart, as Word does not tell A from a", () => {
  expect(named("a-1", "a_1", "A 1", "b".repeat(41), "b".repeat(42))).toEqual([
    "a_1",
    "a_1_2",
    "A_1_3",
    "b".repeat(40),
    `${"b".repeat(38)}_2`,
  ]);
});

test("section, heading and table with ids bear bookmarks, each once", async () => {
  const area = {
    ...section("area", { ...heading(1, "a"), id: "rubrik" }, { ...activities("T"), id: "tabell" }),
    id: "del",
  };
  const starts = bodyElements(await docxOf(document("B", part("plan", area))), "w:bookmarkStart");
  expect(starts.map(({ attributes }) => attributes["w:name"])).toEqual(["del", "rubrik", "tabell"]);
});
