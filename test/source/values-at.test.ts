import { expect, test } from "vitest";
import { textsAt, valuesAt } from "../../src/source/values-at.ts";

const data = { areas: [{ id: "a", goals: [{ id: "b" }, 5, null] }, "text", { goals: { x: { id: "c" } } }] };

test("a star goes through the items of a list and the fields of a map", () => {
  expect(textsAt(data, "areas.*.goals.*.id")).toEqual([
    { value: "b", path: ["areas", 0, "goals", 0, "id"] },
    { value: "c", path: ["areas", 2, "goals", "x", "id"] },
  ]);
});

test("what is not there, is no text or is empty is passed over", () => {
  expect(textsAt(data, "areas.*.title")).toEqual([]);
  expect(textsAt({ a: ["", 5, null, "x"] }, "a.*")).toEqual([{ value: "x", path: ["a", 3] }]);
  expect(valuesAt(null, "a.b")).toEqual([]);
  expect(valuesAt({}, "constructor")).toEqual([]);
});
