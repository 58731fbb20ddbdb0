import { describe, expect, test } from "vitest";
import { text } from "../../../src/document/build.ts";
import type { Inline } from "../../../src/document/node.ts";
import { openFonts } from "../../../src/write/pdf/font/font-shelf.ts";
import { breakEvenly, breakLines, breakWithoutRunt } from "../../../src/write/pdf/text/break-lines.ts";
import { flatten } from "../../../src/write/pdf/text/flatten.ts";
import { hyphenPoints } from "../../../src/write/pdf/text/hyphenation.ts";
import type { Line } from "../../../src/write/pdf/text/line.ts";
import { MissingCharacters } from "../../../src/write/pdf/text/missing-characters.ts";
import { fonts, prose, theme } from "./laid-out.ts";

const shelf = openFonts(theme, fonts);

function runs(...inlines: readonly (string | Inline)[]) {
  if (!shelf.ok) throw new Error("The fonts cannot be opened.");
  const typeCase = { theme, fonts: shelf.value, missing: new MissingCharacters(), linked: new Set<string>() };
  return flatten(
    inlines.map((inline) => (typeof inline === "string" ? text(inline) : inline)),
    theme.text.tableCell,
    typeCase,
  );
}

function words(lines: readonly Line[]): readonly string[] {
  return lines.map(({ fragments }) => fragments.map(({ source }) => source).join(""));
}

/** The text's lines at every width from narrow to wide. */
function atEveryWidth(value: string): readonly (readonly string[])[] {
  return Array.from({ length: 60 }, (_, index) => words(breakLines(runs(value), { widthPt: 60 + 4 * index })));
}

describe("a line", () => {
  test.each(["2020-2023", "2020–2023", "5 000 kr", "15 år", "den 7 januari", "§ 12", "5\u00a0000", "e-post", "km/h"])(
    "never ends within %s",
    (kept) => {
      for (const lines of atEveryWidth(`Kommunen och polisen samverkar ${kept} i alla stadsdelar.`)) {
        expect(lines.filter((line) => line.includes(kept.replace("\u00a0", "\u00a0")))).toHaveLength(1);
      }
    },
  );

  test("never begins with a dash", () => {
    for (const lines of atEveryWidth("Stoppa våldet – stoppa brotten – nu")) {
      expect(lines.filter((line) => line.startsWith("–"))).toEqual([]);
    }
  });

  test("may end after the slash between two parties", () => {
    expect(words(breakLines(runs("KLK/Polismyndigheten"), { widthPt: 80 }))).toEqual(["KLK/", "Polismyndigheten"]);
  });

  test("ends where the text says so", () => {
    expect(words(breakLines(runs("Kim Ek", { type: "break" }, "kommundirektör"), { widthPt: 400 }))).toEqual([
      "Kim Ek ",
      "kommundirektör",
    ]);
  });

  test("that holds words together breaks between them before it cuts one of them", () => {
    expect(words(breakLines(runs("Exempelby\u00a0kommun"), { widthPt: 60 }))).toEqual(["Exempelby\u00a0", "kommun"]);
  });

  test("is no wider than its column, whatever stands in it", () => {
    const odd = `x${"a".repeat(300)} https://exempel.se/${"väg/".repeat(40)} ${prose(5)} ${"å\u030a".repeat(90)}`;
    for (const widthPt of [12, 30, 66.3, 120]) {
      for (const hyphenate of [false, true]) {
        for (const line of breakLines(runs(odd), { widthPt, hyphenate }))
          expect(line.widthPt).toBeLessThanOrEqual(widthPt + 0.011);
      }
    }
  });

  test.each([12, 66.3, 400])("loses and adds no character (%d pt)", (widthPt) => {
    const value = `Polismyndighetens ${"x".repeat(90)} a\u030a ö mjukt\u00adbindestreck  två blanka, \u2060slut`;
    for (const hyphenate of [false, true]) {
      expect(words(breakLines(runs(value), { widthPt, hyphenate })).join("")).toBe(value);
    }
  });

  test("joins emphasis to the letters after it", () => {
    const lines = breakLines(runs({ type: "emphasis", children: [text("sam")] }, "verkan på bred front"), {
      widthPt: 52,
    });
    expect(words(lines)[0]).toBe("samverkan ");
    expect(lines[0]?.fragments.map(({ mark }) => mark?.type ?? null)).toEqual(["Em", null]);
  });
});

describe("hyphenation", () => {
  test("breaks a compound between its parts", () => {
    expect(words(breakLines(runs("Socialförvaltningen"), { widthPt: 67, hyphenate: true }))).toEqual([
      "Social",
      "förvaltningen",
    ]);
    expect(words(breakLines(runs("Polismyndigheten"), { widthPt: 67, hyphenate: true }))).toEqual([
      "Polis",
      "myndigheten",
    ]);
  });

  test("sets a hyphen that is read as a soft one, at the line's end only", () => {
    const [first, second] = breakLines(runs("Polismyndigheten"), { widthPt: 67, hyphenate: true });
    expect(first?.fragments.at(-1)?.words.at(-1)?.codePoints.at(-1)).toBe(0xad);
    expect(
      second?.fragments.flatMap((fragment) => fragment.words).flatMap(({ codePoints }) => codePoints),
    ).not.toContain(0xad);
  });

  test("shows a soft hyphen of the text only where a line breaks at it", () => {
    const value = "samverkans\u00adöverenskommelse";
    const wide = breakLines(runs(value), { widthPt: 400 });
    const narrow = breakLines(runs(value), { widthPt: 90 });
    expect(wide[0]?.fragments[0]?.words.flatMap(({ codePoints }) => codePoints)).not.toContain(0xad);
    expect(narrow[0]?.fragments[0]?.words.at(-1)?.codePoints.at(-1)).toBe(0xad);
  });

  test("leaves a word alone that fits on a line of its own, where the line before is well filled", () => {
    expect(words(breakLines(runs("gemensamma aktiviteter"), { widthPt: 90, hyphenate: true }))).toEqual([
      "gemensamma ",
      "aktiviteter",
    ]);
  });

  test("leaves three letters at least on either side, and no part of one letter", () => {
    for (const word of ["samverkansöverenskommelsen", "kommunikationsinsatser", "Polismyndigheten", "oroas", "öka"]) {
      for (const point of hyphenPoints(word)) {
        expect(point).toBeGreaterThanOrEqual(3);
        expect(word.length - point).toBeGreaterThanOrEqual(3);
      }
    }
    expect(hyphenPoints("samverkansöverenskommelsen")).not.toContain(9);
  });

  test("is not tried on addresses and slips", () => {
    expect(hyphenPoints("a".repeat(5000))).toEqual([]);
  });
});

test("a heading's lines are about as long as one another, and no more than they have to be", () => {
  const title = runs(
    "Plan för aktiviteter 2022 utifrån samverkansöverenskommelse mellan Polismyndigheten och kommunen",
  );
  const plain = breakLines(title, { widthPt: 380 });
  const even = breakEvenly(title, { widthPt: 380 });
  expect(even).toHaveLength(plain.length);
  const shortest = (lines: readonly Line[]) => Math.min(...lines.map(({ widthPt }) => widthPt));
  expect(shortest(even)).toBeGreaterThan(shortest(plain));
});

test("a paragraph does not end with a few letters on a line of their own, where that can be helped", () => {
  const widthPt = 200;
  const runts = (lines: readonly Line[]) => (lines.at(-1)?.widthPt ?? 0) < widthPt * 0.12;
  const texts = Array.from({ length: 30 }, (_, index) => `${"samverkan ".repeat(8 + index)}om fred`);
  const plain = texts.filter((value) => runts(breakLines(runs(value), { widthPt })));
  const kinder = texts.filter((value) => runts(breakWithoutRunt(runs(value), { widthPt })));
  expect(kinder.length).toBeLessThanOrEqual(plain.length);
  for (const value of texts) {
    expect(breakWithoutRunt(runs(value), { widthPt })).toHaveLength(breakLines(runs(value), { widthPt }).length);
  }
});
