import { beforeAll, describe, expect, test } from "vitest";
import { checkCase } from "../../src/check-case.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { expectValue, inputOf } from "./built-papers.ts";
import { checkSourcesOf } from "./check-sources.ts";

/**
 * The faults of the paper from 2022 that are certain, row by row as they were listed when the paper was read by hand, and
 * what has become of each: a rule finds it at its place, structured data has made it impossible, or it is missed.
 */
type Row =
  | readonly [row: number, what: string, rule: string, path: string, words: string | null]
  | readonly [row: number, what: string, outcome: "impossible" | "missed", why: string];

const folder = "data/eskilstuna/2022";
const followUp = "case.followUp.areas";

const rows: readonly Row[] = [
  // ── Head and structure ──
  [1, "no department", "missing-fact", "case.department", null],
  [1, "no officer", "missing-fact", "case.officer", null],
  [1, "no date", "missing-fact", "case.date", null],
  [1, "no diary number", "missing-fact", "case.diaryNumber", null],
  [1, "no page numbers", "impossible", "Every page says sida x (y): the template and the writers see to it."],
  [3, "no enclosures are listed", "missing-fact", "case.enclosures", null],
  [4, "nobody signs", "missing-fact", "case.signatories", null],
  [5, "/Adressat/ is not filled in", "unfilled-placeholder", "case.recipients.1.placeholder", "/Adressat/"],
  [11, "raw asterisks", "impossible", "Asterisks are Markdown in the data and come out as emphasis."],
  [
    12,
    "raw HTML in the cells",
    "impossible",
    "Paragraphs are paragraphs in the data; tags in a text are shown as text.",
  ],
  // ── Decision, name, years ──
  [13, "the span breaks the name", "split-name", "case.proposal.0", "Eskilstuna 2020-2023 kommun"],
  [14, "the decision does not say which year", "decision-without-year", "case.proposal.0", null],
  [
    16,
    "the case's title is another name for the plan",
    "plan-title-differs",
    "case.title",
    "Plan för aktiviteter 2022 utifrån samverkansöverenskommelse mellan Polismyndigheten och Eskilstuna kommun 2020 - 2023",
  ],
  [
    16,
    "so is the decision's",
    "plan-title-differs",
    "case.proposal.0",
    "Plan kopplad till samverkansöverenskommelsen mellan Polismyndigheten och Eskilstuna 2020-2023 kommun",
  ],
  [17, "a fourth name", "plan-named-differently", "plan.introduction", "handlingsplanen"],
  [
    19,
    "this year in last year's follow-up",
    "year-of-other-section",
    `${followUp}.1.goals.1.title`,
    "aktivitetsplan 2022",
  ],
  [20, "a hyphen with spaces in a span", "hyphen-in-span", "case.title", "2020 - 2023"],
  [21, "a hyphen in the decision's span", "hyphen-in-span", "case.proposal.0", "2020-2023"],
  [21, "a hyphen in the title's span", "hyphen-in-span", "plan.title", "2020-2023"],
  [25, "an authority's former name", "authority-renamed", `${followUp}.0.goals.1.text`, "Datainspektionen"],
  // ── Spelling ──
  [26, "Aktivitetserna", "near-identical-word", "case.followUp.introduction", "Aktivitetserna"],
  [27, "avhoppbarverksamhet", "near-identical-word", `${followUp}.0.goals.0.text`, "avhoppbarverksamhet"],
  [28, "avhoppbarverksamheten", "near-identical-word", `${followUp}.0.goals.0.text`, "avhoppbarverksamheten"],
  [29, "nattvandningsgrupper", "misspelt-word", `${followUp}.0.goals.1.text`, "nattvandningsgrupper"],
  [30, "samverkanforum", "misspelt-word", `${followUp}.2.goals.1.text`, "samverkanforum"],
  [31, "tex", "abbreviation-form", "register.perspectives.2.qualities.2", "tex"],
  [32, "Myndighets-samverkan", "hard-hyphen", "plan.areas.2.goals.2.what", "Myndighets-samverkan"],
  // ── Grammar and choice of words: the certain ones that a safe pattern reaches ──
  [33, "och som beskriver", "och-som", "case.background", "och som"],
  [35, "a comma before a list", "comma-before-list", "case.background", "var,"],
  [38, "ska återerövrats", "modal-with-supine", "case.followUp.introduction", "ska det offentliga rummet återerövrats"],
  [
    39,
    "a bracket splits a compound",
    "bracket-splits-compound",
    "case.followUp.introduction",
    "ANDTS (alkohol narkotika dopning tobak spel) perspektiv",
  ],
  [
    40,
    "a list without commas",
    "list-without-commas",
    "case.followUp.introduction",
    "ANDTS (alkohol narkotika dopning tobak spel)",
  ],
  [
    42,
    "commas round a bracket",
    "comma-round-bracket",
    `${followUp}.0.goals.0.text`,
    "EST, (Effektiv samordning för trygghet), och",
  ],
  [48, "a run-on sentence", "missed", "Two main clauses with a comma between them: that needs a parser."],
  [49, "med civilsamhälle, follow-up", "definite-form", `${followUp}.0.goals.1.text`, "med civilsamhälle"],
  [49, "med civilsamhälle, plan", "definite-form", "plan.areas.0.goals.1.activities.1.how", "med civilsamhälle"],
  [51, "no full stop", "full-stop-missing", `${followUp}.0.goals.1.text`, "händelser"],
  [
    52,
    "the same words in two sentences",
    "repeated-phrase",
    `${followUp}.0.goals.1.text`,
    "kring hur det på bästa sätt ska samordnas",
  ],
  [53, "a run-on sentence", "missed", "As row 48."],
  [54, "figures and letters mixed", "mixed-numerals", `${followUp}.0.goals.2.text`, "7 skolor"],
  [59, "a noun is missing", "missing-noun", `${followUp}.0.goals.3.text`, "Ett ANDTS-förebyggande"],
  [60, "a compound written apart", "split-compound", `${followUp}.0.goals.3.text`, "ANDTS-coach utbildningarna"],
  [61, "rutiner hur", "before-hur", `${followUp}.0.goals.3.text`, "rutiner hur"],
  [
    63,
    "platsen … otrygga, follow-up",
    "number-of-relative",
    `${followUp}.1.goals.0.title`,
    "platsen som upplevs vara otrygga",
  ],
  [
    63,
    "platsen … otrygga, plan",
    "number-of-relative",
    "plan.areas.1.goals.0.what",
    "platsen som upplevs vara otrygga",
  ],
  [64, "a heading with a full stop", "full-stop-in-heading", `${followUp}.1.goals.0.title`, "kriminalitet."],
  [64, "a heading of two sentences", "full-stop-in-heading", `${followUp}.1.goals.1.title`, "stadsdelarna."],
  [65, "och som återrapporteras", "och-som", `${followUp}.1.goals.2.text`, "och som"],
  [67, "no space before a bracket", "space-round-bracket", `${followUp}.2.goals.2.text`, "FUT(felaktiga"],
  [68, "inte … någon … och en", "missed", "Which words the negation reaches: that needs a parser."],
  [70, "a semicolon before a list", "semicolon-before-list", "plan.introduction", "kan bland annat skapa;"],
  [
    72,
    "ordningsvakter och på förordnade platser",
    "missed",
    "A word has fallen out, or one too many is there: nobody can tell.",
  ],
  [
    73,
    "a full stop before a bracket",
    "stop-before-bracket",
    "plan.areas.0.goals.1.activities.1.how",
    "civilsamhälle. (Trygga Unga)",
  ],
  [73, "another one", "stop-before-bracket", "plan.areas.0.goals.2.activities.0.how", "skolområden. (Trygga Unga)"],
  [74, "a hyphen for a dash", "hyphen-as-dash", "plan.areas.1.subtitle", "trygghet - Konkreta"],
  [75, "Syfte att", "syfte-att", "plan.areas.2.goals.0.activities.0.how", "Syfte att"],
  // ── Names, abbreviations, capitals ──
  [
    79,
    "a heading with another capital",
    "follow-up-heading-differs",
    `${followUp}.0.title`,
    "Narkotika och Våld i offentlig miljö",
  ],
  [80, "Trygga unga, Trygga Unga", "varying-capitals", `${followUp}.0.goals.1.text`, "Trygga unga"],
  [81, "three names for a team", "team-names", `${followUp}.0.goals.0.text`, "mobila teamet"],
  [83, "social oro, särskild oro", "phrase-differs", `${followUp}.0.goals.1.text`, "social oro"],
  [84, "a heading in another form", "follow-up-heading-differs", `${followUp}.2.goals.1.title`, "Kvinnofridsarbetet"],
  [
    85,
    "a heading without the hyphen",
    "follow-up-heading-differs",
    `${followUp}.2.goals.2.title`,
    "Myndighetssamverkan",
  ],
  [86, "plan mot, Plan mot", "varying-capitals", `${followUp}.2.goals.1.text`, "plan mot Mäns våld"],
  [91, "SOG is never spelled out", "missing-fact", "register.parties.2.name", null],
  [92, "KLK is never spelled out", "missing-fact", "register.parties.3.name", null],
  [93, "SN is never spelled out", "missing-fact", "register.parties.5.name", null],
  [93, "KFN is never spelled out", "missing-fact", "register.parties.6.name", null],
  [94, "AVF is never spelled out", "impossible", "The plan lists the abbreviations of the register, AVF among them."],
  [95, "SSPF is not spelled out in the letter", "abbreviation-unexplained", `${followUp}.0.goals.2.text`, "SSPF"],
  [95, "nor in the plan", "abbreviation-unexplained", "plan.areas.0.goals.2.activities.0.how", "SSPF"],
  [96, "BRÅ is never spelled out", "abbreviation-unexplained", `${followUp}.1.goals.2.text`, "BRÅ"],
  [101, "t.ex. and tex", "abbreviation-form", "register.perspectives.2.qualities.2", "tex"],
  // ── The tables ──
  [
    102,
    "a perspective among the responsible",
    "impossible",
    "Who is responsible is a reference to a party of the register.",
  ],
  [
    103,
    "SN/KFN Polismyndigheten",
    "impossible",
    "The responsible are a list; the template sets what stands between them.",
  ],
  [104, "KLK Polismyndigheten", "impossible", "As row 103."],
  [105, "AVF/KLK Polismyndigheten", "impossible", "As row 103."],
  [107, "a space after a slash", "impossible", "As row 103."],
  [108, "a capital within a cell", "impossible", "A perspective is called as the register calls it."],
];

/** Names and abbreviations that are right, though a dictionary does not know them. */
const rightWords =
  /^(?:KLK|SOG|SN|KFN|AVF|SSPF|FUT|ANDTS\S*|Embrace|EST|BRÅ|HR|Årby|Fröslunda|Skiftinge|Rekarnegymnasiet|[Ss]ituationell|[Ll]ägesbildsarbetet)$/;

let findings: readonly Finding[] = [];

beforeAll(async () => {
  findings = expectValue(await checkCase(inputOf(folder).files, await checkSourcesOf(folder))).findings;
});

describe("each certain fault of the paper from 2022 that can still be there is found at its place", () => {
  test.each(rows.flatMap((row) => (row.length === 5 ? [row] : [])))("row %i: %s", (_row, _what, rule, path, words) => {
    const found = findings.filter(({ code }) => code === rule).map((finding) => [finding.path, finding.words]);
    expect(found).toContainEqual([path, words]);
  });
});

test("what is missed is told, with the reason", () => {
  const missed = rows.flatMap((row) => (row.length === 4 && row[2] === "missed" ? [row[0]] : []));
  expect(missed).toEqual([48, 53, 68, 72]);
});

test("what stands at a place in the file is what the finding quotes", () => {
  const { files } = inputOf(folder);
  const lines = new Map(Object.values(files).map(({ name, text }) => [name, text.split("\n")]));
  const quoted = findings.filter(({ words }) => words !== null);
  const atPlace = quoted.filter(({ place, words }) => {
    const line = lines.get(place?.file ?? "")?.[(place?.line ?? 0) - 1] ?? "";
    const [first = ""] = (words ?? "").split(/\s+/);
    return line.startsWith(first, (place?.column ?? 0) - 1);
  });
  expect(atPlace).toEqual(quoted);
});

test("no word that is right is called misspelt", () => {
  const spelling = findings.filter(({ code }) => code === "misspelt-word" || code === "near-identical-word");
  expect(spelling.filter(({ words }) => rightWords.test(words ?? ""))).toEqual([]);
});
