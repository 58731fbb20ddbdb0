import { describe, expect, test } from "vitest";
import { loadCase } from "../../src/case/load-case.ts";
import { type Passage, passagesOf } from "../../src/checks/passage.ts";
import { compose, expectValue, inputOf } from "../papers/built-papers.ts";
import { readingOf } from "./reading-of.ts";

function passagesIn(folder: string): readonly Passage[] {
  const loaded = expectValue(loadCase(inputOf(folder).files));
  return passagesOf(loaded.register.value, loaded.case.value, loaded.plan.value);
}

const eskilstuna = passagesIn("data/eskilstuna/2022");
const exempelby = passagesIn("data/exempelby/2026");

/** Part, section and label of the passages, each stretch of equal ones once. */
function stretches(passages: readonly Passage[]): readonly string[] {
  const all = passages.map(({ part, section, label }) => `${part} ${section}: ${label}`);
  return all.filter((one, index) => one !== all[index - 1]);
}

/** The roles that passages at a path have; a number in the path is written `*`. */
function rolesByPath(passages: readonly Passage[]): Readonly<Record<string, string>> {
  return Object.fromEntries(passages.map(({ path, role }) => [path.replace(/\d+/g, "*"), role]));
}

function textAt(passages: readonly Passage[], path: string): string | undefined {
  return passages.find((passage) => passage.path === path)?.text;
}

describe("the texts of a case come in the order of its papers, under the headings that stand there", () => {
  test("Eskilstuna 2022", () => {
    expect(stretches(eskilstuna)).toEqual([
      "letter title: Ärendemening",
      "letter proposal: Förslag till beslut",
      "letter background: Ärendebeskrivning",
      "letter followUp: Uppföljning av planens aktiviteter 2021",
      "letter financing: Finansiering",
      "letter consequences: Konsekvenser för hållbar utveckling och en effektiv organisation",
      "letter recipients: Beslutet skickas till:",
      "plan title: Planens namn",
      "plan introduction: Planens inledning",
      "plan perspectives: Perspektiv",
      "plan areas: Narkotika och våld i offentlig miljö",
      "plan areas: Otrygghet i offentlig miljö",
      "plan areas: Stöd och utveckling",
    ]);
  });

  test("Exempelby 2026", () => {
    expect(stretches(exempelby)).toEqual([
      "letter title: Ärendemening",
      "letter proposal: Förslag till beslut i Kommunstyrelsen",
      "letter summary: Sammanfattning av ärendet",
      "letter enclosures: Beslutsunderlag",
      "letter background: Beskrivning av ärendet",
      "letter followUp: Uppföljning av åtgärdsplanen för 2025",
      "letter consequences: Konsekvenser av beslutet",
      "letter financing: Ekonomiska konsekvenser",
      "letter signatories: Undertecknare",
      "plan title: Planens namn",
      "plan introduction: Om åtgärdsplanen",
      "plan areas: Trygga offentliga platser",
      "plan areas: Barn och unga",
      "plan areas: Våld i nära relationer",
      "plan areas: Inbrott och stölder",
      "plan areas: Brott mot välfärden",
    ]);
  });

  test("a goal comes before its activities, with its own fields after it", () => {
    const paths = exempelby.map(({ path }) => path).filter((path) => path.startsWith("plan.areas.0.goals.0."));
    expect(paths.slice(0, 6).map((path) => path.replace("plan.areas.0.goals.0.", ""))).toEqual([
      "what",
      "values.cause",
      "activities.0.how",
      "activities.0.values.time",
      "activities.0.values.evaluation",
      "activities.1.how",
    ]);
  });
});

test("titles are headings, running text is prose, tables have cells, and things have names", () => {
  expect(rolesByPath([...eskilstuna, ...exempelby])).toEqual({
    "case.title": "heading",
    "case.shortTitle": "heading",
    "case.proposal.*": "prose",
    "case.summary": "prose",
    "case.background": "prose",
    "case.followUp.title": "heading",
    "case.followUp.introduction": "prose",
    "case.followUp.areas.*.title": "heading",
    "case.followUp.areas.*.goals.*.title": "heading",
    "case.followUp.areas.*.goals.*.text": "prose",
    "case.financing": "prose",
    "case.consequences": "prose",
    "case.enclosures.*.title": "name",
    "case.signatories.*.title": "name",
    "case.recipients.*.placeholder": "name",
    "plan.title": "heading",
    "plan.shortTitle": "heading",
    "plan.introduction": "prose",
    "register.perspectives.*.title": "heading",
    "register.perspectives.*.qualities.*": "cell",
    "plan.areas.*.title": "heading",
    "plan.areas.*.subtitle": "cell",
    "plan.areas.*.goals.*.what": "cell",
    "plan.areas.*.goals.*.values.cause": "cell",
    "plan.areas.*.goals.*.activities.*.how": "cell",
    "plan.areas.*.goals.*.activities.*.values.time": "cell",
    "plan.areas.*.goals.*.activities.*.values.evaluation": "cell",
  });
});

describe("a text is what its reader meets", () => {
  test("paragraphs and list items are lines, without Markdown's marks", () => {
    const lines = textAt(exempelby, "case.background")?.split("\n") ?? [];
    expect(lines.map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
      "Lagen om kommuners",
      "Kommunkansliet tog fram",
      "Förslaget skiljer sig",
      "Varje mål har",
      "Den aktör som",
      "Arbetet för barn",
      "Det lokala brottsförebyggande",
    ]);
    expect(textAt(exempelby, "case.consequences")).toMatch(/^Barn\. Åtgärdsplanen stärker barns rätt/);
    expect(textAt(eskilstuna, "plan.areas.1.subtitle")).toBe(
      "Basal trygghet - Konkreta insatser med starkt symbolvärde",
    );
  });

  test("a line break within a paragraph of the data is a space", () => {
    expect(
      textAt(readingOf({ case: { background: "Vi har\ntagit fram\n\nen plan." } }).passages, "case.background"),
    ).toBe("Vi har tagit fram\nen plan.");
  });

  test("a heading is one line, with its characters as they stand", () => {
    expect(textAt(readingOf({ case: { title: "Plan *2026*" } }).passages, "case.title")).toBe("Plan *2026*");
  });

  test("what is not there has no passage", () => {
    const { passages } = readingOf({ case: { summary: null, followUp: null, enclosures: [] } });
    expect(passages.filter(({ section }) => ["summary", "followUp", "enclosures"].includes(section))).toEqual([]);
  });
});

// Names, dates, numbers and choices, and what the register calls things: no texts of the case.
const noTexts = [
  /^case\.(board|department|unit|date|diaryNumber|officer(\..+)?|enclosures|signatories)$/,
  /^case\.(enclosures\.\d+\.date|signatories\.\d+\.name|recipients\.\d+\.party)$/,
  /^case\.followUp\.areas\.\d+\.goals\.\d+\.status$/,
  /^plan\.(columns\.\d+\.heading|areas\.\d+\.goals\.\d+\.activities\.\d+\.(responsible|perspectives)\.\d+)$/,
  /^register\.(papers|parties|abbreviations)\./,
];

test.each([
  ["data/eskilstuna/2022", eskilstuna],
  ["data/exempelby/2026", exempelby],
])("every text that stands in the paper of %s is a passage, and every passage stands in the paper", (folder, found) => {
  const shown = pathsIn(compose(folder, "beslutsunderlag"));
  const read = new Set(found.map(({ path }) => path));
  const texts = [...shown].filter((path) => !noTexts.some((pattern) => pattern.test(path)));
  expect(texts.filter((path) => !read.has(path))).toEqual([]);
  expect([...read].filter((path) => !shown.has(path))).toEqual([]);
});

/** The data paths anywhere in a tree. */
function pathsIn(tree: unknown): ReadonlySet<string> {
  if (typeof tree !== "object" || tree === null) return new Set();
  return new Set(
    Object.entries(tree).flatMap(([key, value]: readonly [string, unknown]) =>
      key === "path" && typeof value === "string" ? [value] : [...pathsIn(value)],
    ),
  );
}

describe("the municipality's own sections", () => {
  const letter = {
    ownSections: [
      { id: "barnets-basta", title: "Barnets bästa", required: true },
      { id: "yttrande", title: "Förvaltningens yttrande" },
      { id: "landsbygd", title: "Landsbygdssäkring" },
    ],
    sections: [
      { section: "proposal" },
      { section: "yttrande", heading: "Kommunkansliets yttrande" },
      { section: "background" },
      { section: "landsbygd" },
      { section: "barnets-basta" },
    ],
  };
  const papers = { letter, plan: { sections: [{ section: "areas" }] } };
  const sections = { "barnets-basta": "Planen är bra för **barn**.\n\n- Lek\n- Skola", yttrande: "Planen bör antas." };
  const { passages } = readingOf({ register: { papers }, case: { sections } });

  test("are prose where the register puts them, under their own heading or the register's", () => {
    expect(passages.filter(({ part }) => part === "letter").slice(2)).toMatchObject([
      { path: "case.proposal.0" },
      {
        path: "case.sections.yttrande",
        part: "letter",
        section: "yttrande",
        label: "Kommunkansliets yttrande",
        role: "prose",
        text: "Planen bör antas.",
      },
      { path: "case.background" },
      {
        path: "case.sections.barnets-basta",
        part: "letter",
        section: "barnets-basta",
        label: "Barnets bästa",
        role: "prose",
        text: "Planen är bra för barn.\nLek\nSkola",
      },
    ]);
  });

  test("that the case has no text for have no passage", () => {
    expect(passages.filter(({ section }) => section === "landsbygd")).toEqual([]);
  });

  test("may be called as something in JavaScript", () => {
    const own = { ownSections: [{ id: "constructor", title: "Bygge" }], sections: [{ section: "constructor" }] };
    const register = { papers: { ...papers, letter: own } };
    expect(readingOf({ register }).passages.filter(({ section }) => section === "constructor")).toEqual([]);
  });
});
