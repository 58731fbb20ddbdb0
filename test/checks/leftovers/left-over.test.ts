import { describe, expect, test } from "vitest";
import {
  cell,
  columnHeader,
  document,
  heading,
  list,
  paragraph,
  part,
  row,
  rowHeader,
  running,
  section,
  table,
} from "../../../src/document/build.ts";
import type { Block, Document } from "../../../src/document/node.ts";
import { finish, foundIn } from "../finished-papers.ts";

const everywhere = "Samma sak i plan.pdf och plan.html.";

/** A sound paper with some blocks added. */
function paperWith(...blocks: readonly Block[]): Document {
  return document(
    "Plan",
    part("plan", heading(1, "Plan"), paragraph("Planen gäller 2026."), ...blocks, paragraph("Slut på planen.")),
  );
}

const leftovers: readonly (readonly [rule: string, text: string, message: string])[] = [
  ["draft-mark", "[Datum saknas]", "Märket ”[Datum saknas]” står kvar i papperet."],
  ["leftover-placeholder", "Dnr [Ange dnr]", "Platshållaren ”[Ange dnr]” är inte ifylld: ”Dnr [Ange dnr]”."],
  ["leftover-placeholder", "Det kostar xx kr.", "Platshållaren ”xx” är inte ifylld: ”Det kostar xx kr.”."],
  ["leftover-template-mark", "Under {{year}}.", "Mallens tecken ”{{year}}” står kvar i papperet: ”Under {{year}}.”."],
  ["leftover-template-mark", "År {% year %}.", "Mallens tecken ”{% year %}” står kvar i papperet: ”År {% year %}.”."],
  ["leftover-value", "Ansvar: undefined.", "”undefined” står i stället för en uppgift: ”Ansvar: undefined.”."],
  ["leftover-value", "Det kostar NaN kr.", "”NaN” står i stället för en uppgift: ”Det kostar NaN kr.”."],
  ["leftover-value", "Datum: null", "”null” står i stället för en uppgift: ”Datum: null”."],
  ["leftover-value", "Se [object Object]", "”[object Object]” står i stället för en uppgift: ”Se [object Object]”."],
  ["leftover-markup", "Barn &amp; unga", "HTML-koden ”&amp;” syns i texten: ”Barn &amp; unga”."],
  ["leftover-markup", "Den <strong>antas.", "HTML-koden ”<strong>” syns i texten: ”Den <strong>antas.”."],
  ["leftover-markdown", "Den **antas** nu.", "Tecknen för formatering syns i ”**antas**”: ”Den **antas** nu.”."],
  ["broken-characters", "FÃ¶rebyggande", "Tecknen ”Ã¶” är trasiga: ”FÃ¶rebyggande”."],
];

describe("what is left over in a finished paper", () => {
  test("is nothing in a sound one", async () => {
    expect(foundIn(await finish(paperWith(list(false, "En", "Två"))))).toEqual([]);
  });

  test("is found in all three files, each fault by its own rule and once", async () => {
    const found = foundIn(await finish(paperWith(...leftovers.map(([, text]) => paragraph(text)))));
    expect(found).toEqual(leftovers.map(([rule, , message]) => [rule, `${message} ${everywhere}`]));
  });

  test("is found in a heading, a list, a caption and a table's cells", async () => {
    const head = row(columnHeader("Vad"), columnHeader("{{2}}"));
    const grid = table("Mål {{1}}", [50, 50], head, row(cell("{{3}}"), cell("Ja")));
    const found = foundIn(await finish(paperWith(heading(2, "Om {{4}}"), list(true, "{{5}}"), grid)));
    for (const number of [1, 2, 3, 4, 5]) {
      const message = `Mallens tecken ”{{${number}}}” står kvar i papperet: `;
      expect(found.some(([, said]) => said.startsWith(message) && said.endsWith(everywhere))).toBe(true);
    }
  });

  test("is found in the header and the footer of the pages", async () => {
    const sound = part("plan", heading(1, "Plan"), paragraph("Planen gäller 2026."));
    const header = running(["{{shortTitle}}"], ["undefined"]);
    const footer = running(["Exempelby"], ["Sida NaN"]);
    const found = foundIn(await finish(document("Plan", { ...sound, header, footer })));
    expect(found).toEqual([
      [
        "leftover-template-mark",
        "Mallens tecken ”{{shortTitle}}” står kvar i papperet: ”{{shortTitle}}”. Samma sak i plan.pdf.",
      ],
      ["leftover-value", "”undefined” står i stället för en uppgift: ”undefined”. Samma sak i plan.pdf."],
      ["leftover-value", "”NaN” står i stället för en uppgift: ”Sida NaN”. Samma sak i plan.pdf."],
    ]);
  });

  test("is found in the title that the file carries", async () => {
    const found = foundIn(await finish({ ...paperWith(), title: "Plan för undefined" }));
    expect(found).toEqual([
      ["leftover-value", `”undefined” står i stället för en uppgift: ”Plan för undefined”. ${everywhere}`],
    ]);
  });

  test("is a placeholder of the municipality's own", async () => {
    const given = { placeholders: ["Ta inte bort denna rad"] };
    const found = foundIn(await finish(paperWith(paragraph("Ta inte bort denna rad!")), given));
    expect(found).toEqual([
      [
        "leftover-placeholder",
        `Platshållaren ”Ta inte bort denna rad” är inte ifylld: ”Ta inte bort denna rad!”. ${everywhere}`,
      ],
    ]);
  });
});

describe("an empty section", () => {
  test("is found in every format", async () => {
    const found = foundIn(await finish(paperWith(heading(2, "Finansiering"), heading(2, "Konsekvenser"))));
    expect(found).toEqual([["empty-section", `Avsnittet ”Finansiering” är tomt. ${everywhere}`]]);
  });

  test("is found where the paper ends with its heading", async () => {
    const letter = document(
      "Brev",
      part("letter", heading(1, "Brev"), paragraph("Text."), heading(2, "Beslutet skickas till")),
    );
    expect(foundIn(await finish(letter))).toEqual([
      ["empty-section", `Avsnittet ”Beslutet skickas till” är tomt. ${everywhere}`],
    ]);
  });

  test("is none where a table, a list or a lower heading stands under the heading", async () => {
    const grid = table("Mål", [100], row(columnHeader("Vad")), row(cell("Trygghet")));
    const blocks = [heading(2, "Mål"), grid, heading(2, "Punkter"), list(false, "En"), heading(2, "Uppföljning")];
    const found = await finish(paperWith(...blocks, heading(3, "Område"), paragraph("Det gick bra.")));
    expect(foundIn(found)).toEqual([]);
  });

  test("is the last of a letter, though an appendix follows", async () => {
    const both = document(
      "Allt",
      part("letter", heading(1, "Brev"), paragraph("Text."), heading(2, "Finansiering")),
      part("plan", heading(1, "Plan"), paragraph("Text.")),
    );
    expect(foundIn(await finish(both)).map(([code]) => code)).toEqual(["empty-section"]);
  });
});

describe("an empty cell", () => {
  const head = row(columnHeader("Vad"), columnHeader("Hur"), columnHeader("Perspektiv"));
  const grid = table(
    "Aktiviteter",
    [30, 40, 30],
    head,
    row(rowHeader(2, "Trygga torg"), cell("Vandra"), cell()),
    row(cell(), cell("Social")),
  );
  const plan = paperWith(section("area", heading(2, "Centrum"), grid));

  test("is found by the heading of its column, past cells that span rows", async () => {
    expect(foundIn(await finish(plan, { requiredColumns: ["Vad", "Hur"] }))).toEqual([
      [
        "empty-required-cell",
        "En cell i kolumnen ”Hur” är tom under ”Centrum”, efter cellen ”Vandra”. Samma sak i plan.html.",
      ],
    ]);
  });

  test("is nothing where the column need not be filled in", async () => {
    expect(foundIn(await finish(plan, { requiredColumns: ["Vad"] }))).toEqual([]);
  });
});
