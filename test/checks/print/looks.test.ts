import { describe, expect, test } from "vitest";
import { contrast } from "../../../src/checks/print/contrast.ts";
import { document, heading, paragraph, part } from "../../../src/document/build.ts";
import type { Theme } from "../../../src/theme/theme.ts";
import { theme } from "../../write/pdf/laid-out.ts";
import { finish, foundIn } from "../finished-papers.ts";
import { foundOnPages } from "./printed-papers.ts";

const letter = document("Brev", part("letter", heading(1, "Brev"), paragraph("Kommunen ansvarar.")));

function foundWith(change: Partial<Theme>) {
  return finish(letter, {}, { theme: { ...theme, ...change } }).then(foundIn);
}

describe("a theme", () => {
  test("that is sound gives no remark", async () => {
    expect(await foundWith({})).toEqual([]);
  });

  test("with text in 8 points is found, at the first words that are so small", async () => {
    const body = { ...theme.text.body, sizePt: 8.5 };
    expect(await foundWith({ text: { ...theme.text, body } })).toEqual([
      ["small-text", "Sida 1: ”Kommunen ansvarar.” är satt i 8,5 punkter; minst 9 behövs."],
    ]);
  });

  test("with small headers is found too", async () => {
    const header = { ...theme.text.header, sizePt: 7 };
    expect(await foundWith({ text: { ...theme.text, header } })).toEqual([
      ["small-text", "Sida 1: ”1 (1)” är satt i 7 punkter; minst 9 behövs."],
    ]);
  });

  test("with light grey text is found; a title may be somewhat lighter, since it is large", async () => {
    const colours = { ...theme.colours, text: "#808080" };
    expect(await foundWith({ colours })).toEqual([
      ["low-contrast", "Sida 1: ”Kommunen ansvarar.” har kontrasten 3,94:1 (#808080 på #ffffff); minst 4,5:1 behövs."],
    ]);
  });
});

describe("text on a coloured ground", () => {
  const look = { sizePt: 10, colour: "#4d4d4d", background: "#808080", text: "Vad" };

  test("is judged by that ground", () => {
    expect(foundOnPages([{ looks: [look] }, { looks: [look] }]).map(([, message]) => message)).toEqual([
      "Sida 1: ”Vad” har kontrasten 2,14:1 (#4d4d4d på #808080); minst 4,5:1 behövs.",
    ]);
  });

  test("is right where the ground is light", () => {
    expect(foundOnPages([{ looks: [{ ...look, background: "#e9e9e9" }] }])).toEqual([]);
  });
});

test("contrast is reckoned as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
