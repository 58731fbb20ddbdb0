import { describe, expect, test } from "vitest";
import { type CaseFiles, loadCase } from "../../src/case/load-case.ts";
import type { LoadedCase } from "../../src/case/loaded-case.ts";
import { Words } from "../../src/case/words.ts";
import { areaTable } from "../../src/papers/area-table.ts";
import { letterFacts } from "../../src/papers/letter-facts.ts";
import { letterGaps } from "../../src/papers/letter-gaps.ts";
import { planFacts } from "../../src/papers/plan-facts.ts";
import { planGaps } from "../../src/papers/plan-gaps.ts";
import { caseYaml, planYaml, registerYaml } from "../cli/municipality.ts";

interface Texts {
  readonly register?: string;
  readonly case?: string;
  readonly plan?: string;
}

function loaded({ register = registerYaml, case: kase = caseYaml, plan = planYaml }: Texts = {}): LoadedCase {
  const files: CaseFiles = {
    register: { name: "register.yaml", text: register },
    case: { name: "case.yaml", text: kase },
    plan: { name: "plan.yaml", text: plan },
  };
  const result = loadCase(files);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.value;
}

/** A table's cells as texts, row by row; a cell that heads or spans rows says so. */
function rows(data: LoadedCase): readonly (readonly string[])[] {
  return areaTable(data, 0).rows.map(({ cells }) =>
    cells.map(({ prose, names, isHeader, rowSpan }) => {
      const text = prose?.text ?? names.map((name) => name.text).join(", ");
      return `${isHeader ? "# " : ""}${text}${rowSpan > 1 ? ` ×${rowSpan}` : ""}`;
    }),
  );
}

const second = `          - id: lysa
            how: Nya lampor
            responsible: [KLK]
            perspectives: [social, ANDTS, trygg]
`;
const perspectives = `  - { id: ANDTS, name: ANDTS, title: ANDTS, qualities: [Nykterhet] }
  - { id: trygg, name: Trygg, title: Trygg, qualities: [Lugn] }
papers:`;
const several = { register: registerYaml.replace("papers:", perspectives), plan: planYaml + second };

describe("an area's table", () => {
  test("has a row an activity; the goal heads its rows", () => {
    expect(rows(loaded(several))).toEqual([
      ["# Ett lugnt torg ×2", "Vuxna vandrar", "Polismyndigheten, KLK", "Social"],
      ["Nya lampor", "KLK", "Social, ANDTS, trygg"],
    ]);
  });

  test("follows the plan's own columns, own fields too, in their order", () => {
    const plan = planYaml
      .replace(
        "columns:\n",
        "fields:\n  - { id: orsak, of: goal, title: Orsak }\n  - { id: tid, of: activity, title: Tid, required: false }\ncolumns:\n  - { heading: Tid, field: activity.tid, width: 1 }\n  - { heading: Orsak, field: goal.orsak, width: 1 }\n",
      )
      .replace("        activities:", "        values: { orsak: Mörker }\n        activities:");
    expect(rows(loaded({ ...several, plan: plan + second }))).toEqual([
      ["", "Mörker ×2", "# Ett lugnt torg ×2", "Vuxna vandrar", "Polismyndigheten, KLK", "Social"],
      ["", "Nya lampor", "KLK", "Social, ANDTS, trygg"],
    ]);
  });

  test("knows the field that each word comes from", () => {
    const [row] = areaTable(loaded(), 0).rows;
    expect(row?.cells[0]?.prose?.path).toBe("plan.areas.0.goals.0.what");
    expect(row?.cells[2]?.names[1]?.path).toBe("plan.areas.0.goals.0.activities.0.responsible.1");
  });
});

describe("the letter's gaps", () => {
  test("are the facts that the municipality requires and the case lacks, and recipients that are not filled in", () => {
    const text = caseYaml.replace("date: 2026-01-07\n", "").replace("- party: polisen", "- placeholder: /Adressat/");
    expect(letterGaps(loaded({ case: text }))).toEqual([
      { path: "case.date", title: "Datum", message: "Datum saknas." },
      { path: "case.recipients.0.placeholder", title: "Mottagare", message: "Mottagaren ”/Adressat/” är inte ifylld." },
    ]);
  });

  test("are handed to the fact and to the recipient that they are in", () => {
    const data = loaded({ case: caseYaml.replace("diaryNumber: KS 2026/1\n", "") });
    const facts = letterFacts(data, letterGaps(data));
    expect(facts["letterhead"]).toMatchObject([
      { fact: "date", words: { text: "2026-01-07" }, gap: null },
      { fact: "diaryNumber", words: null, gap: { path: "case.diaryNumber" } },
    ]);
  });
});

describe("the letter", () => {
  test.each([
    ["always", "[A.]", true],
    ["whenSeveral", "[A.]", false],
    ["whenSeveral", "[A., B.]", true],
    ["never", "[A., B.]", false],
  ])("numbers its points %s: %s", (numbered, points, isNumbered) => {
    const register = registerYaml.replace(
      "    letterhead:",
      `    proposal: { numbered: ${numbered} }\n    letterhead:`,
    );
    const data = loaded({ register, case: caseYaml.replace("proposal:\n  - Planen antas.", `proposal: ${points}`) });
    expect(letterFacts(data, [])["proposal"]).toMatchObject({ numbered: isNumbered });
  });

  test("leaves out a section that the case has nothing for, where it is not required", () => {
    const register = registerYaml.replace(
      "    sections:\n",
      "    sections:\n      - { section: financing, heading: Finansiering }\n",
    );
    const sections = letterFacts(loaded({ register }), [])["sections"];
    expect(sections).toMatchObject([{ section: "financing", isEmpty: true }, { isEmpty: false }, {}, {}]);
  });

  test("calls a recipient by its full name", () => {
    const data = loaded({ case: caseYaml.replace("party: polisen", "party: KLK") });
    expect(letterFacts(data, [])["recipients"]).toEqual([
      { words: new Words("Kommunledningskontoret", "case.recipients.0.party"), gap: null },
    ]);
  });
});

describe("the plan's abbreviations", () => {
  const explains = {
    register: registerYaml.replace(
      "      - section: areas\n",
      "      - section: areas\n      - section: abbreviations\n",
    ),
  };

  test("are those of the parties that have a part in it, and the terms in its texts", () => {
    const register = explains.register.replace(
      "perspectives:",
      "abbreviations:\n  - { short: EST, long: effektiv samordning }\n  - { short: SSPF, long: samverkan }\nperspectives:",
    );
    const data = loaded({ register, plan: planYaml.replace("Vuxna vandrar", "Vuxna vandrar enligt EST") });
    const facts = planFacts(data, planGaps(data))["abbreviations"];
    expect(facts).toMatchObject([
      { short: { text: "EST" } },
      { short: { text: "KLK" }, long: { text: "Kommunledningskontoret" } },
    ]);
  });

  test("stand there once, and a party's also where only a text names it", () => {
    const register = explains.register
      .replace("perspectives:", "abbreviations:\n  - { short: KLK, long: kansliet }\nperspectives:")
      .replace("parties:", "parties:\n  - { id: skn, name: Skolnämnden, abbreviation: SKN, kind: board }");
    const data = loaded({ register, plan: planYaml.replace("Vuxna vandrar", "Vuxna vandrar med SKN") });
    expect(planFacts(data, planGaps(data))["abbreviations"]).toMatchObject([
      { short: { text: "KLK" }, long: { text: "Kommunledningskontoret" } },
      { short: { text: "SKN" }, long: { text: "Skolnämnden" } },
    ]);
    const silent = loaded({ register });
    expect(planFacts(silent, planGaps(silent))["abbreviations"]).toMatchObject([{ short: { text: "KLK" } }]);
  });

  test("that the register does not spell out are gaps", () => {
    const register = explains.register.replace("    name: Kommunledningskontoret\n", "");
    const data = loaded({ register });
    expect(planGaps(data).map(({ path, message }) => `${path}: ${message}`)).toEqual([
      "register.parties.1.name: KLK har ansvar i planen men är inte utskriven i registret.",
    ]);
    expect(planFacts(data, planGaps(data))["abbreviations"]).toMatchObject([
      { short: { text: "KLK" }, long: null, gap: {} },
    ]);
  });

  test("are no gaps where the plan does not explain them", () => {
    expect(planGaps(loaded({ register: registerYaml.replace("    name: Kommunledningskontoret\n", "") }))).toEqual([]);
  });
});
