import { describe, expect, test } from "vitest";
import { type Annotation, annotate } from "../../../src/document/annotate.ts";
import {
  cell,
  columnHeader,
  document,
  heading,
  paragraph,
  part,
  row,
  table,
  text,
} from "../../../src/document/build.ts";
import type { Block, Document } from "../../../src/document/node.ts";
import { textOfDocument } from "../../../src/document/text.ts";
import { writeHtml } from "../../../src/write/html/write-html.ts";
import { caseFolders } from "../../papers/built-papers.ts";
import { reviewCopy } from "../../papers/review-copies.ts";
import { measureInChromium } from "../../tool/chromium.ts";
import { exampleTheme } from "../../tool/example-theme.ts";
import { type HtmlElement, type HtmlReading, readHtml } from "../../tool/html-text.ts";
import { describeWith } from "../../tool/system-tools.ts";

const theme = exampleTheme();

const note: Annotation["note"] = {
  severity: "error",
  title: "Årtal från fel år",
  text: "Årtalet 2021 hör inte till <planen>.",
  hint: "Skriv planens år.",
  replacement: "2022",
};

function on(words: string, severity: Annotation["note"]["severity"] = "error", path = "case.a"): Annotation {
  return { path, words, occurrence: 0, note: { ...note, severity } };
}

function paper(...blocks: readonly Block[]): Document {
  return document("Plan", part("letter", heading(1, "Plan"), ...blocks));
}

function htmlOf(tree: Document): string {
  return new TextDecoder().decode(writeHtml(tree, { theme }).bytes);
}

function read(tree: Document): HtmlReading {
  return readHtml(htmlOf(tree));
}

function withClass(reading: HtmlReading, name: string): readonly HtmlElement[] {
  return reading.elements.filter(({ attributes }) => attributes["class"]?.split(" ").includes(name));
}

const idOf = ({ attributes }: HtmlElement) => attributes["id"];
const targetOf = ({ attributes }: HtmlElement) => attributes["href"]?.slice(1);

describe("a note", () => {
  const reading = read(annotate(paper(paragraph(text("Planen för 2021 antas.", "case.a"))), [on("2021")]));

  test("says in words how grave it is, what is wrong, what to do and what could stand there", () => {
    const [aside] = withClass(reading, "note");
    expect(aside?.name).toBe("aside");
    expect(aside?.text.split("\n").join(" ")).toBe(
      "1 Fel · Årtal från fel år Årtalet 2021 hör inte till <planen>. Skriv planens år. Förslag: ”2022” Till orden",
    );
  });

  test("leads to its words, and the words to it", () => {
    const [mark] = withClass(reading, "noted");
    const [reference] = withClass(reading, "reference");
    const [aside] = withClass(reading, "note");
    const [back] = reading.elements.filter((element) => targetOf(element) === "words:1");
    expect([mark?.name, mark?.text, mark && idOf(mark)]).toEqual(["mark", "2021", "words:1"]);
    expect([reference?.name, reference && targetOf(reference)]).toEqual(["a", aside && idOf(aside)]);
    expect(reference?.attributes["aria-label"]).toBe("Anmärkning 1, fel");
    expect(back?.text).toBe("1 Fel · Årtal från fel år");
  });

  test("stands under a heading with the counts", () => {
    const three = [on("2021"), on("antas", "tip"), on("för", "tip")];
    const counted = read(annotate(paper(paragraph(text("Planen för 2021 antas.", "case.a"))), three));
    expect(withClass(counted, "notes-head")[0]?.text).toBe(
      "Anmärkningar 3\u00a0anmärkningar: 1\u00a0fel och 2\u00a0tips.",
    );
    expect(withClass(reading, "notes-head")[0]?.text).toBe("Anmärkningar 1\u00a0anmärkning: 1\u00a0fel.");
  });
});

describe("marked words", () => {
  test("of several notes are marked as the gravest, and are led to by each", () => {
    const reading = read(
      annotate(paper(paragraph(text("ett två tre", "case.a"))), [
        on("ett två", "tip"),
        on("två tre", "warning"),
        on("ett"),
      ]),
    );
    const marks = withClass(reading, "noted").map(({ text: words, attributes }) => [words, attributes["class"]]);
    expect(marks).toEqual([
      ["ett", "noted error"],
      ["", "noted tip"],
      ["två", "noted warning"],
      ["tre", "noted warning"],
    ]);
    const ids = reading.elements.flatMap((element) => idOf(element) ?? []).filter((id) => id.startsWith("words:"));
    expect(ids).toEqual(["words:1", "words:2", "words:3"]);
    expect(withClass(reading, "reference").map(({ text: words }) => words)).toEqual(["2", "1", "3"]);
  });

  test("within a link refer to their note after it: a link cannot hold a link", () => {
    const words = { type: "link", target: "https://example.se", children: [text("på sidan", "case.a")] } as const;
    const html = htmlOf(annotate(paper(paragraph("Se ", words, ".")), [on("på"), on("sidan", "tip")]));
    expect(html).toMatch(
      /<a href="https:\/\/example.se">(?:(?!<a).)*<\/a><a class="reference error".*?<\/a><a class="ref/,
    );
  });
});

describe.each(caseFolders)("the review copy of %s", (folder) => {
  const reviewed = reviewCopy(folder);
  const reading = read(reviewed);

  test("has all the words of the paper and none of the notes' among them", () => {
    expect(writeHtml(reviewed, { theme }).text.map(squeeze)).toEqual(textOfDocument(reviewed).map(squeeze));
    expect(reading.entries.map(squeeze)).toEqual(textOfDocument(reviewed).map(squeeze));
  });

  test("links every note with its words, both ways, and no id stands twice", () => {
    const ids = reading.elements.flatMap((element) => idOf(element) ?? []);
    expect(ids).toHaveLength(new Set(ids).size);
    const numbers = (reviewed.notes ?? []).map(({ id }) => String(id));
    const asides = withClass(reading, "note").map(idOf);
    expect(asides).toEqual(numbers.map((id) => `note:${id}`));
    expect(withClass(reading, "reference").map(targetOf).sort()).toEqual([...asides].sort());
    for (const id of numbers) expect(ids).toContain(`words:${id}`);
    const targets = reading.elements.flatMap((element) => targetOf(element) ?? []).filter((one) => /^\w+:\d/.test(one));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test("runs no script and asks for no other file", () => {
    const loading = ["script", "link", "iframe", "img"];
    expect(reading.elements.filter((element) => loading.includes(element.name))).toEqual([]);
  });
});

test("a paper without notes has nothing of a review copy", () => {
  expect(htmlOf(paper(paragraph("Planen antas.")))).not.toMatch(/note|anchor|reference/);
});

describeWith(["chromium"], "the notes on a screen", () => {
  const words = "Planen för 2021 antas och gäller till och med 2022. ";
  const grid = table(
    "T",
    [50, 50],
    row(columnHeader("Vad"), columnHeader("Hur")),
    row(cell(), cell(paragraph(text("Åtgärd", "plan.b")))),
  );
  const reviewed = annotate(
    paper(paragraph(text(words.repeat(3), "case.a")), ...Array.from({ length: 20 }, () => paragraph(words)), grid),
    [on("2021"), on("2022", "tip"), on("antas", "warning"), on("Åtgärd", "warning", "plan.b")],
  );
  const html = htmlOf(reviewed);
  const boxes = `(() => {
    const box = (element) => { const { left, right, top, bottom } = element.getBoundingClientRect(); return { left, right, top, bottom }; };
    return {
      paper: box(page.querySelector(".part")),
      notes: [...page.querySelectorAll(".note")].map(box),
      words: [...page.querySelectorAll("[id^='words:']")].map(box),
      overflow: page.documentElement.scrollWidth - page.documentElement.clientWidth,
    };
  })()`;

  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  interface Boxes {
    readonly paper: Box;
    readonly notes: readonly Box[];
    readonly words: readonly Box[];
    readonly overflow: number;
  }

  test("stand beside their words where there is room, one under another where there is not", () => {
    const { paper: sheet, notes, words: marked, overflow } = measureInChromium(html, 1400, boxes) as Boxes;
    expect(overflow).toBe(0);
    expect(notes.every(({ left, right }) => left > sheet.right && right < 1400)).toBe(true);
    expect(notes.slice(1).every(({ top }, index) => top >= (notes[index]?.bottom ?? 0))).toBe(true);
    const [first, , , last] = notes.map(({ top }, index) => Math.abs(top - (marked[index]?.top ?? 0)));
    expect(first).toBeLessThan(2);
    expect(last).toBeLessThan(2);
  });

  test("come after the paper on a phone, and nothing is wider than the phone", () => {
    const { paper: sheet, notes, overflow } = measureInChromium(html, 390, boxes) as Boxes;
    expect(overflow).toBe(0);
    expect(notes.every(({ top }) => top > sheet.bottom)).toBe(true);
  });

  test("come up from the foot of the phone when they are asked for, and the paper stays where it is", () => {
    const asked = `(() => {
      page.defaultView.location.hash = "note:1";
      const { bottom } = page.querySelector(".note").getBoundingClientRect();
      return [getComputedStyle(page.querySelector(".note")).position, bottom === 800, page.scrollingElement.scrollTop];
    })()`;
    expect(measureInChromium(html, 390, asked)).toEqual(["fixed", true, 0]);
  });

  test("have words that stand out from what is behind them (WCAG 1.4.3)", () => {
    const colours = `[...page.querySelectorAll(".reference, .number, .noted, .note")].map((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor];
    })`;
    const pairs = measureInChromium(html, 1400, colours) as readonly (readonly [string, string])[];
    expect(pairs.length).toBeGreaterThan(12);
    for (const [front, back] of pairs) expect(contrast(front, back), `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
  });

  test("are reached with the keyboard, as are the ways back", () => {
    const links = `[...page.querySelectorAll(".reference, .note-title a")].map((link) => link.tabIndex)`;
    expect(measureInChromium(html, 1400, links)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

/** WCAG 2.2, relative luminance and contrast ratio, of colours as a browser computes them. */
function contrast(front: string, back: string): number {
  const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((first, second) => second - first);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** White space does not count: a cell's words stand apart in the page. */
function squeeze(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
