import { expect, test } from "vitest";
import { areForms, withoutEnding } from "../../src/swedish/word-form.ts";

test.each([
  ["förvaltningen", "förvaltningar"],
  ["arbetat", "arbetar"],
  ["planering", "planerings"],
  ["kommunen", "kommuner"],
  ["socialtjänst", "socialtjänsten"],
  ["kameror", "kameran"],
  ["polisiära", "polisiär"],
  ["stad", "städer"],
  ["Insatser", "insatsen"],
  ["planera", "planering"],
])("%s and %s are forms of one word", (first, second) => {
  expect(areForms(first, second)).toBe(true);
});

test.each([
  ["avhopparverksamhet", "avhoppbarverksamhet"],
  ["social", "särskild"],
  ["inventering", "investering"],
  ["kommun", "region"],
  ["aktiviteterna", "aktivitetserna"],
])("%s and %s are two words", (first, second) => {
  expect(areForms(first, second)).toBe(false);
});

test("a noun comes apart into stem and ending", () => {
  expect(withoutEnding("avhopparverksamheten")).toEqual({ stem: "avhopparverksamhet", ending: "en" });
  expect(withoutEnding("nattvandringsgrupper")).toEqual({ stem: "nattvandringsgrupp", ending: "er" });
  expect(withoutEnding("samverkan")).toEqual({ stem: "samverka", ending: "n" });
});
