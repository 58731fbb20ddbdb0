import { expect, test } from "vitest";
import { isNamedIn, isSameWord, tellingWords } from "../../src/checks/named.ts";

test("what tells a title from others is neither its years, nor the municipality, nor the word plan", () => {
  expect(tellingWords("Brottsförebyggande åtgärdsplan för Exempelby kommun 2026", "Exempelby kommun")).toEqual([
    "brottsförebyggande",
    "åtgärdsplan",
  ]);
  expect(tellingWords("Plan 2026 för Exempelby kommun", "Exempelby kommun")).toEqual([]);
});

test("a thing is named where half of its words stand, in any ending", () => {
  const telling = ["brottsförebyggande", "åtgärdsplan"];
  expect(isNamedIn("Kommunstyrelsen antar åtgärdsplanen.", telling)).toBe(true);
  expect(isNamedIn("Kommunstyrelsen godkänner ärendet.", telling)).toBe(false);
});

test("two words are the same but for a short ending", () => {
  expect(isSameWord("överenskommelse", "överenskommelsens")).toBe(true);
  expect(isSameWord("plan", "planer")).toBe(true);
  expect(isSameWord("plan", "planering")).toBe(false);
  expect(isSameWord("på", "påse")).toBe(false);
});
