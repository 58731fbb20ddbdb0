import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readWordList } from "../../src/lists/word-list.ts";
import { openSwedishDictionary } from "../../src/spell/swedish-dictionary.ts";

const read = (text: string) => readWordList({ name: "ordlista.txt", text });
const told = (text: string) => read(text).problems.map(({ place, message }) => [place?.line, place?.column, message]);

test("a word list is one word a line, with comments and empty lines", () => {
  expect(read("\ufeff# Våra ord\r\n\r\nlägesbildsarbete\r\n  npf-anpassad\nFröslunda\nt.ex.\nBRÅ:s\n")).toMatchObject({
    ok: true,
    value: ["lägesbildsarbete", "npf-anpassad", "Fröslunda", "t.ex.", "BRÅ:s"],
  });
});

test("letters that are put together of two signs are as good as whole ones", () => {
  expect(read("la\u0308gesbild")).toMatchObject({ ok: true, value: ["lägesbild"] });
});

test("every line that is not one word is told, with its place", () => {
  expect(told("årshjul\ntrygga unga\n  ett, två\n-\nord|kolumn")).toEqual([
    [2, 1, "”trygga unga” är flera ord."],
    [3, 3, "”ett, två” är flera ord."],
    [4, 1, "”-” är inget ord."],
    [5, 1, "”ord|kolumn” är inget ord."],
  ]);
});

test("a sign that nobody sees is told, with its place", () => {
  expect(told("års\u0007hjul\nlägesbild\u200b\nl\ufffdgesbild")).toEqual([
    [1, 4, "Raden innehåller ett tecken som inte syns."],
    [2, 10, "Raden innehåller ett tecken som inte syns."],
    [3, 2, "Raden innehåller ett tecken som inte syns."],
  ]);
});

test("the product's own list has each word once, and none that the dictionary knows", async () => {
  const text = readFileSync(new URL("../../data/lists/ordlista.txt", import.meta.url), "utf8");
  const list = read(text);
  const words = list.ok ? list.value : [];
  const dictionary = await openSwedishDictionary();
  expect(list.problems).toEqual([]);
  expect(words.length).toBeGreaterThan(100);
  expect(words).toEqual([...new Set(words)]);
  expect(words.filter((word) => dictionary.knows(word))).toEqual([]);
});
