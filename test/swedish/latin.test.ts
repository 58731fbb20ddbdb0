import { expect, test } from "vitest";
import { latin } from "../../src/swedish/latin.ts";

test("letters and digits in a pattern are those of Swedish and its neighbours, in and outside of classes", () => {
  expect(latin(/^\p{Lu}[\p{Ll}\p{N}-]*\p{L}$/u).test("Älvsbyn-2é")).toBe(true);
  expect(latin(/^\p{Lu}/u).test("é")).toBe(false);
  expect(latin(/\p{L}/u).test("×÷ 2 –")).toBe(false);
});

test("everything else in a pattern stays as it is", () => {
  const pattern = latin(/(?<!\p{L})\[([\]a-z])\](?=\s)/giu);
  expect(pattern.flags).toBe("giu");
  expect("x [a] [b]c [C] ".match(pattern)).toEqual(["[a]", "[C]"]);
});
