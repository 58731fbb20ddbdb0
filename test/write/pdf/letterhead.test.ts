import { describe, expect, test } from "vitest";
import { document, heading, list, paragraph, part, section } from "../../../src/document/build.ts";
import { facts } from "../docx/every-node.ts";
import { layOut, linesOf, prose } from "./laid-out.ts";

function placed(...blocks: Parameters<typeof part> extends [unknown, ...infer B] ? B : never) {
  const [page] = layOut(document("Brev", part("letter", ...blocks))).pages;
  return linesOf(page?.content ?? []);
}

describe("the letterhead's facts", () => {
  const lines = placed(
    section(
      "letterhead",
      facts(["Datum", "7 januari 2026"], ["Diarienummer", "KS 2026/1"], ["Handläggare", "Kim Ek"], ["Enhet", "Kansli"]),
    ),
  );
  const find = (words: string) => lines.find((line) => line.words === words);

  test("stand in a grid of three columns, each term above its description", () => {
    expect(find("Datum")?.baselinePt).toBe(find("Handläggare")?.baselinePt);
    expect(find("Enhet")?.leftPt).toBe(find("Datum")?.leftPt);
    expect(find("7 januari 2026")?.baselinePt).toBeGreaterThan(find("Datum")?.baselinePt ?? 0);
    expect(find("7 januari 2026")?.leftPt).toBe(find("Datum")?.leftPt);
  });

  test("stand in two columns where a description would take three lines", () => {
    const long = placed(
      section("letterhead", facts(["Datum", "7 januari"], ["Handläggare", prose(2)], ["Enhet", "Kansli"])),
    );
    const baselineOf = (words: string) => long.find((line) => line.words === words)?.baselinePt;
    expect(baselineOf("Enhet")).toBeGreaterThan(baselineOf("Datum") ?? 0);
  });
});

test("other facts have their terms in a column of their own, and the descriptions hang beside them", () => {
  const lines = placed(facts(["EST", "Effektiv samordning för trygghet"], ["ANDTS", prose(4)]));
  const first = lines.find(({ words }) => words.startsWith("Effektiv"));
  const second = lines.filter(({ words, leftPt }) => leftPt === first?.leftPt && !words.startsWith("Effektiv"));
  expect(first?.baselinePt).toBe(lines.find(({ words }) => words === "EST")?.baselinePt);
  expect(second.length).toBeGreaterThan(2);
});

test("a list's labels are no text of the document, and numbers begin where the list says", () => {
  const labels = placed({ ...list(true, "sjunde", "åttonde"), start: 7 }).filter(({ element }) => element === "Lbl");
  expect(labels.map(({ words }) => words)).toEqual(["", ""]);
  expect(
    labels.map(({ line }) =>
      line.fragments
        .flatMap((fragment) => fragment.words)
        .flatMap(({ codePoints }) => String.fromCodePoint(...codePoints)),
    ),
  ).toEqual([["7."], ["8."]]);
});

test("running text keeps to its measure, and a title may be wider", () => {
  const lines = placed(
    heading(1, "Plan för aktiviteter utifrån överenskommelse mellan Polismyndigheten och kommunen"),
    paragraph(prose(20)),
  );
  const measurePt = (128 / 25.4) * 72;
  const widthOf = (element: string) =>
    Math.max(...lines.filter((line) => line.element === element).map(({ line }) => line.widthPt));
  expect(widthOf("P")).toBeLessThanOrEqual(measurePt + 0.02);
  expect(lines.filter(({ element }) => element === "H1")).toHaveLength(2);
});
