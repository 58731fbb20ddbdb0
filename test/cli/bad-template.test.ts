import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { municipality } from "./municipality.ts";
import { refused, shown } from "./refused.ts";

const ownTheme = readFileSync(new URL("../../templates/theme.yaml", import.meta.url), "utf8");

describe("a municipality's own template that is wrong is told with its file, line and column, and nothing is written", () => {
  const faults: readonly (readonly [what: string, source: string, told: string])[] = [
    [
      "an unknown path",
      "<footer>\n  <p>{{municipality.nmae}}</p>\n</footer>",
      "2:8 unknown-path: Sökvägen ”municipality.nmae” finns inte: ”nmae” saknas.",
    ],
    [
      "an unknown helper",
      "<footer><p>{{upper municipality.name}}</p></footer>",
      "1:14 unknown-helper: Hjälparen ”upper” finns inte.",
    ],
    [
      "a block that is not closed",
      "<footer>\n {{#if draft}}<p>x</p>\n</footer>",
      "2:2 template-syntax: {{#if}} är inte avslutad: här saknas {{/if}}.",
    ],
    [
      "an element that is not closed",
      "<footer>\n  <p>x\n</footer>",
      "2:3 markup-not-well-formed: Elementet <p> är inte avslutat.",
    ],
    [
      "an unknown element",
      "<footer>\n  <p><blink>x</blink></p>\n</footer>",
      "2:6 unknown-element: Elementet <blink> finns inte i märkningen.",
    ],
    [
      "an unknown attribute",
      '<footer>\n  <p style="x">x</p>\n</footer>',
      "2:3 unknown-attribute: Attributet ”style” finns inte på <p>.",
    ],
    [
      "a value that may be missing",
      "<footer><p>{{@root.letter.financing}}</p></footer>",
      "1:14 value-not-text: Här skrivs ett värde ut som kan saknas.",
    ],
  ];
  test.each(faults)("%s", async (_what, source, told) => {
    const made = municipality();
    made.put("templates/partials/footer.hbs", source);
    const problems = await refused(made, 1, "--paper", "tjansteskrivelse");
    expect(problems.map(shown)).toEqual([`templates/partials/footer.hbs:${told}`]);
  });

  test("a fault that three papers share is told once", async () => {
    const made = municipality();
    made.put("templates/partials/footer.hbs", "<footer><p>{{x}}</p></footer>");
    expect(await refused(made, 1)).toHaveLength(1);
  });
});

describe("a theme that is wrong is told with its line and column", () => {
  const faults: readonly (readonly [what: string, from: RegExp, to: string, told: RegExp])[] = [
    [
      "an unknown font",
      /body: \{ font: text/,
      "body: { font: tekst",
      /:30:17 unknown-name: Typsnittet ”tekst” finns inte i temat\.$/,
    ],
    [
      "an unknown colour",
      /colour: muted, spaceAfterMm: 1.5/,
      "colour: mutad",
      /unknown-name: Färgen ”mutad” finns inte i temat\.$/,
    ],
    ["a negative margin", /marginTopMm: 27/, "marginTopMm: -5", /:6:16 too-small: Marginal upptill: minst 0\.$/],
    [
      "margins that leave no room",
      /marginLeftMm: 30/,
      "marginLeftMm: 170",
      /page-too-small: Marginalerna lämnar 20 × 246 mm till texten\.$/,
    ],
    [
      "a font file that is not there",
      /SourceSans3-It\.ttf/,
      "Arial.ttf",
      /font-missing: Typsnittsfilen ”Arial\.ttf” finns inte\.$/,
    ],
    ["a font file outside the folder", /SourceSans3-It\.ttf/, "../../../etc/passwd", /font-missing: /],
    ["a colour that is no colour", /"#0b4f8a"/, "blue", /invalid-format: Länkar: ”blue” är inte rätt skrivet\.$/],
    ["an unknown key", /bullet:/, "bulet:", /unknown-key: Fältet ”bulet” finns inte\.$/],
  ];
  test.each(faults)("%s", async (_what, from, to, told) => {
    const made = municipality();
    const theme = ownTheme.replace(from, to);
    expect(theme).not.toBe(ownTheme);
    made.put("templates/theme.yaml", theme);
    const problems = (await refused(made, 1)).map(shown);
    expect(problems.filter((one) => told.test(one))).toHaveLength(1);
    expect(problems.every((one) => one.startsWith("templates/theme.yaml:"))).toBe(true);
  });

  test("an unknown font and a negative margin at once", async () => {
    const made = municipality();
    made.put("templates/theme.yaml", ownTheme.replace("font: text", "font: tekst").replace("Mm: 27", "Mm: -1"));
    expect((await refused(made, 1)).map(({ code }) => code)).toEqual(["too-small", "unknown-name"]);
  });
});
