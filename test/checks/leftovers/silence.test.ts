import { describe, expect, test } from "vitest";
import type { FinishedBlock } from "../../../src/checks/finished-paper.ts";
import { requiredColumns } from "../../../src/checks/leftovers/required-columns.ts";
import { paperRules } from "../../../src/checks/paper-rules.ts";
import { runPaperRules } from "../../../src/checks/run-paper-rules.ts";
import { foundIn, paperOf } from "../finished-papers.ts";

function foundInBlocks(...blocks: readonly FinishedBlock[]) {
  return foundIn(paperOf({ texts: [{ file: "plan.docx", blocks }] }));
}

/** Text that other municipalities write, and that is right. */
const right: readonly string[] = [
  "Andelen otrygga är < 5 % och p < 0,05 i gruppen 16–24 år > 10 svar.",
  "Ett utkast till plan har remitterats; förslaget var ett UTKAST 2025.",
  "Förklara upphandlingen null och intet.",
  "Nollvision: 0 undefinierade platser, annullerade beslut och Nanna Nandorff.",
  "Läs mer på https://exempelby.example/null/undefined eller skriv till null@exempelby.example.",
  "Barn & unga, R&D, Kommunal & Co.",
  "Enligt lagen [1] och [sic] är […] tillåtet [se bilaga 2].",
  "Uppgifter om våld saknas. [Källa: Brå 2025]",
  "Antal* och andel** redovisas.",
  "2 * 3 * 4 och 10 ** 2",
  "Punkt #1 och # 2, ärende nr #33.",
  "Diarienummer KS 2025/0412, kap. XX i planen, storlek XL, XII.",
  "Klicka här: exempelby.example, eller ange namn och datum vid anmälan.",
  "Mängden {1, 2} och {namn} i klamrar; 50 %.",
  "Ort och datum ____________________",
  "Kostnaden är 100 $ (dollar) per {styck}.",
  "Ã är ett portugisiskt tecken, São Paulo, â i franska château.",
  "Namn Namnsson, titel: rektor, rubrik enligt nedan.",
  "Personnumret 800101-XXXX och namnet [Namn borttaget] är maskade.",
  "I mallen står ”[Ange diarienummer]” och ”xx”, som ska bytas ut.",
  "Söder-, väster- och norrort; och/eller; A/B.",
  "Projektet Todo och företaget Undefined AB.",
];

describe("right text", () => {
  test.each(right)("is left alone: %s", (text) => {
    expect(foundInBlocks({ kind: "paragraph", text })).toEqual([]);
  });

  test("is a draft's name in a cell", () => {
    expect(foundInBlocks({ kind: "cell", text: "UTKAST", column: "Vad" })).toEqual([]);
  });

  test("is a title set as two headings", () => {
    const blocks = [1, 1].map((level): FinishedBlock => ({ kind: "heading", level, text: `Titel ${level}` }));
    expect(foundInBlocks(...blocks, { kind: "paragraph", text: "Text." })).toEqual([]);
  });
});

describe("columns in which no cell may be empty", () => {
  const fields = [
    { id: "when", of: "activity", title: "När", required: true, holds: null },
    { id: "note", of: "goal", title: "Not", required: false, holds: null },
  ] as const;
  const columns = (...of: readonly (readonly [string, string])[]) =>
    of.map(([heading, field]) => ({ heading, field, width: 1 }));

  test("are those of fields that a plan must have, and of its own that it requires", () => {
    const given = columns(
      ["Vad", "goal.what"],
      ["Perspektiv", "activity.perspectives"],
      ["När", "activity.when"],
      ["Not", "goal.note"],
    );
    expect(requiredColumns({ fields: [...fields], columns: given })).toEqual(["Vad", "När"]);
  });

  test("are none that share their heading with a field that may be empty", () => {
    const given = columns(["Vad", "goal.what"], ["Mer", "activity.how"], ["Mer", "goal.note"]);
    expect(requiredColumns({ fields: [...fields], columns: given })).toEqual(["Vad"]);
  });
});

describe("a municipality", () => {
  const paper = paperOf({ texts: [{ file: "plan.docx", blocks: [{ kind: "paragraph", text: "{{x}} och **y**" }] }] });
  const severities = (settings: Parameters<typeof runPaperRules>[2]) =>
    runPaperRules(paperRules, paper, settings).map(({ code, severity }) => [code, severity]);

  test("hears of a leftover as the rule says", () => {
    expect(severities({})).toEqual([
      ["leftover-template-mark", "error"],
      ["leftover-markdown", "warning"],
    ]);
  });

  test("may turn a rule off or make it graver", () => {
    expect(severities({ "leftover-template-mark": "av", "leftover-markdown": "fel" })).toEqual([
      ["leftover-markdown", "error"],
    ]);
  });
});

test("every rule on finished papers has an id of its own and an example", () => {
  expect(new Set(paperRules.map(({ id }) => id)).size).toBe(paperRules.length);
  for (const { reason, example } of paperRules) {
    expect(reason).toMatch(/^\p{Lu}.*\.$/u);
    expect(example.wrong).not.toBe(example.right);
  }
});
