import { describe, expect, test } from "vitest";
import { keepTogether } from "../../src/swedish/keep-together.ts";

/** Shows where the no-break spaces went, as `~`. */
function shown(text: string): string {
  return keepTogether(text).replaceAll("\u00a0", "~");
}

describe("a line does not break", () => {
  test.each([
    [
      "between number and unit",
      "upp till 15 år, 20 procent, 21,33 % och 3 mkr",
      "upp till 15~år, 20~procent, 21,33~% och 3~mkr",
    ],
    ["between day and month, or den and the day", "den 18 januari 2022 och den 7:e", "den~18~januari 2022 och den~7:e"],
    ["within a number", "34 175 invånare, 1 234 567 kr", "34~175 invånare, 1~234~567~kr"],
    ["at a section sign", "§ 12, §§ 3–5, 5 §, 5 a § och 18 kap. 8 §", "§~12, §§~3–5, 5~§, 5~a~§ och 18~kap.~8~§"],
    ["before a number that belongs to the word", "kl. 13, kl 9, s. 4, nr 3", "kl.~13, kl~9, s.~4, nr~3"],
    ["between dnr and the number", "Dnr KSKF/2022:1, dnr 2022/34", "Dnr~KSKF/2022:1, dnr~2022/34"],
    ["in a span of years written with spaces", "kommun 2020 - 2023, 2020 – 2023", "kommun 2020~-~2023, 2020~–~2023"],
    ["between page and pages", "sida 1 (3)", "sida 1~(3)"],
    [
      "in an abbreviation with spaces",
      "t. ex. a, bl. a. b, fr. o. m. c, m. fl. och o. s. v. d",
      "t.~ex. a, bl.~a. b, fr.~o.~m. c, m.~fl. och o.~s.~v. d",
    ],
  ])("%s", (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("a line may break", () => {
  test.each([
    "under 2021 jobbade 110 skolor med nya metoder",
    "Inför 2022 har 300 elever anmälts",
    "016-710 10 10 och 08-123 456 78",
    "Huden 18 Gånger, den 2022 års plan",
    "i fem grupper (3) och plan B. En till",
    "se dnr i registret",
    "vid kl. och s.",
  ])("in: %s", (text) => {
    expect(shown(text)).toBe(text);
  });
});

test("nothing but spaces changes, and a second time nothing does", () => {
  const text = "  Den 18 januari 2022\u00a0– kl. 13\n5 § \u{1f600} 34 175 kr ";
  const kept = keepTogether(text);
  expect(kept).not.toBe(text);
  expect(kept.replaceAll("\u00a0", " ")).toBe(text.replaceAll("\u00a0", " "));
  expect(keepTogether(kept)).toBe(kept);
});

test("a space that is no ordinary one stays", () => {
  expect(keepTogether("15\tår 15\u2009år")).toBe("15\tår 15\u2009år");
});

test.each([
  [
    "Förslaget har 5 områden, 10 mål och 24 åtgärder.",
    "Förslaget har 5\u00a0områden, 10\u00a0mål och 24\u00a0åtgärder.",
  ],
  ["från 31 till dess", "från 31 till dess"],
  ["på 11 skolområden", "på 11\u00a0skolområden"],
])("a short count stays with its noun: %s", (text, kept) => {
  expect(keepTogether(text)).toBe(kept);
});
