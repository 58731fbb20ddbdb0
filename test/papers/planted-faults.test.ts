import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Checked, checkCase } from "../../src/check-case.ts";
import { expectValue } from "./built-papers.ts";
import { checkSourcesOf } from "./check-sources.ts";

type File = "register" | "case" | "plan";
type Change = readonly [file: File, from: string, to: string];
type Fault = readonly [title: string, changes: readonly Change[], rule: string, words: string | null];

const names: Readonly<Record<File, string>> = {
  register: "data/exempelby/register.yaml",
  case: "data/exempelby/2026/case.yaml",
  plan: "data/exempelby/2026/plan.yaml",
};
const clean: Readonly<Record<File, string>> = {
  register: readFileSync(names.register, "utf8"),
  case: readFileSync(names.case, "utf8"),
  plan: readFileSync(names.plan, "utf8"),
};

/** What the check says of Exempelby's case with the changes made in its files. */
async function checkedWith(changes: readonly Change[]): Promise<Checked> {
  const texts = { ...clean };
  for (const [file, from, to] of changes) {
    if (!texts[file].includes(from)) throw new Error(`${names[file]} does not hold “${from}”.`);
    texts[file] = texts[file].replace(from, () => to);
  }
  const file = (name: File) => ({ name: names[name], text: texts[name] });
  const files = { register: file("register"), case: file("case"), plan: file("plan") };
  return expectValue(await checkCase(files, await checkSourcesOf("data/exempelby/2026")));
}

const faults: readonly Fault[] = [
  // ── Förslag till beslut ──
  [
    "a decision leans on a proposal that the minutes do not hold",
    [["case", "kommun 2026, daterad 2026-01-07.\n  - >-", "kommun 2026, daterad 2026-01-07, enligt förslag.\n  - >-"]],
    "decision-leans",
    "enligt förslag",
  ],
  [
    "no point says which year's plan is adopted",
    [
      ["case", "Exempelby kommun 2026, daterad 2026-01-07.\n  - >-", "Exempelby kommun.\n  - >-"],
      ["case", "Exempelby kommun 2026 senast den 31 mars 2027.", "Exempelby kommun."],
    ],
    "decision-without-year",
    null,
  ],
  [
    "two measures stand in one point",
    [
      [
        "case",
        "2026, daterad 2026-01-07.\n  - >-",
        "2026, daterad 2026-01-07, och uppdrar åt Kommunkansliet att sprida den.\n  - >-",
      ],
    ],
    "decision-several-measures",
    "uppdrar",
  ],
  [
    "a point ends without a full stop",
    [["case", "2026, daterad 2026-01-07.\n  - >-", "2026, daterad 2026-01-07\n  - >-"]],
    "decision-full-stop",
    "2026-01-07",
  ],
  [
    "one point is a sentence and the other an att-clause",
    [
      [
        "case",
        "    Kommunstyrelsen ger Kommunkansliet i uppdrag att redovisa",
        "    att ge Kommunkansliet i uppdrag att redovisa",
      ],
    ],
    "decision-form",
    "att ge",
  ],
  [
    "a year breaks the municipality's name",
    [
      [
        "case",
        "för Exempelby kommun 2026, daterad 2026-01-07.\n  - >-",
        "för Exempelby 2026 kommun, daterad 2026-01-07.\n  - >-",
      ],
    ],
    "split-name",
    "Exempelby 2026 kommun",
  ],
  // ── Uppgifter och avsnitt ──
  ["the diary number is missing", [["case", 'diaryNumber: "KS 2025/0412"\n', ""]], "missing-fact", null],
  [
    "a placeholder of the template is left in the text",
    [["case", "igenom förslaget den 27 november 2025", "igenom förslaget den [datum]"]],
    "unfilled-placeholder",
    "[datum]",
  ],
  [
    "a recipient is not filled in",
    [["case", "  - party: kopmannaforeningen\n", "  - party: kopmannaforeningen\n  - placeholder: /Adressat/\n"]],
    "unfilled-placeholder",
    "/Adressat/",
  ],
  [
    "a section with text is left out of the letter",
    [["register", "      - section: followUp\n", ""]],
    "text-not-shown",
    null,
  ],
  // ── Årtal ──
  [
    "an impossible year",
    [["case", "Åtgärderna kostar 5 900 000 kronor under 2026", "Åtgärderna kostar 5 900 000 kronor under 2926"]],
    "impossible-year",
    "2926",
  ],
  [
    "the follow-up is headed with this year's plan",
    [["case", "title: Uppföljning av åtgärdsplanen för 2025", "title: Uppföljning av åtgärdsplanen för 2026"]],
    "year-of-other-section",
    "2026",
  ],
  [
    "the agreement runs to another year than it does",
    [["case", "i Samverkansöverenskommelsen 2024–2027", "i Samverkansöverenskommelsen 2024–2028"]],
    "agreement-period",
    "2024–2028",
  ],
  // ── Beslutsunderlag ──
  ["an enclosure has no date", [["case", "    date: 2025-11-20\n", ""]], "enclosure-undated", null],
  [
    "an enclosure is dated after the letter",
    [["case", "date: 2025-11-20", "date: 2026-02-20"]],
    "enclosure-after-letter",
    null,
  ],
  [
    "the plan itself is not listed",
    [
      [
        "case",
        "  - title: Brottsförebyggande åtgärdsplan för Exempelby kommun 2026\n    date: 2026-01-07\n    isPlan: true\n",
        "",
      ],
    ],
    "plan-not-listed",
    null,
  ],
  [
    "the agreement is named but not listed",
    [["case", "  - title: Samverkansöverenskommelsen 2024–2027\n    date: 2024-02-12\n", ""]],
    "agreement-not-listed",
    "Samverkansöverenskommelsen",
  ],
  [
    "the text points to an enclosure that there is none of",
    [
      [
        "case",
        "Det lokala brottsförebyggande rådet gick igenom",
        "Se bilaga 7. Det lokala brottsförebyggande rådet gick igenom",
      ],
    ],
    "enclosure-number",
    "bilaga 7",
  ],
  // ── Parter och uppföljning ──
  [
    "a responsible authority does not get the decision",
    [["case", "  - party: raddningstjansten\n", ""]],
    "responsible-not-recipient",
    null,
  ],
  [
    "something is followed up that the plan does not hold",
    [
      [
        "case",
        "    - area: inbrott-och-stolder\n",
        "    - title: Trygga parker\n      goals:\n        - title: Fler lampor i parkerna\n          status: pågår\n          text: Kommunen satte upp 20 lampor i parkerna.\n    - area: inbrott-och-stolder\n",
      ],
    ],
    "followed-not-in-plan",
    "Fler lampor i parkerna",
  ],
  [
    "a heading of the follow-up has a capital that the plan's has not",
    [["case", "title: Färre cykelstölder", "title: Färre Cykelstölder"]],
    "follow-up-heading-differs",
    "Färre Cykelstölder",
  ],
  [
    "a goal of the plan is not followed up",
    [
      [
        "case",
        "        - goal: battre-kontroll\n          title: Bättre kontroll av utbetalningar\n          status: klar\n          text: >-\n            Kommunen stoppade felaktiga utbetalningar för 1,2 miljoner kronor. Målet var minst 1 miljon kronor.\n            Kommunkansliet granskade 35 leverantörer och föreningar. Granskningen ledde till att kommunen avslutade\n            två avtal och krävde tillbaka ett bidrag.\n",
        "",
      ],
    ],
    "new-goal",
    null,
  ],
  // ── Förkortningar och namn ──
  [
    "an abbreviation is not spelled out in the letter",
    [["case", "polis och fritid (SSPF) fanns", "polis och fritid fanns"]],
    "abbreviation-unexplained",
    "SSPF-grupp",
  ],
  [
    "an abbreviation stands for something else than in the register",
    [["plan", "metoden effektiv samordning för trygghet (EST)", "metoden effektiv samverkan för trygghet (EST)"]],
    "expansion-differs",
    "effektiv samverkan för trygghet",
  ],
  [
    "an abbreviation without its points",
    [["plan", "till exempel trasiga lampor", "tex trasiga lampor"]],
    "abbreviation-form",
    "tex",
  ],
  [
    "an authority goes under its former name",
    [
      [
        "case",
        "Alla aktörer i åtgärdsplanen har lämnat",
        "Datainspektionen har inget att invända. Alla aktörer i åtgärdsplanen har lämnat",
      ],
    ],
    "authority-renamed",
    "Datainspektionen",
  ],
  [
    "the plan goes under another name",
    [["case", "Alla aktörer i åtgärdsplanen har", "Alla aktörer i handlingsplanen har"]],
    "plan-named-differently",
    "handlingsplanen",
  ],
  [
    "a name has a capital in one place and none in another",
    [
      [
        "case",
        "Kommunkansliet ordnade sex trygghetsvandringar,",
        "I satsningen Trygga kvällar ordnade Kommunkansliet sex trygghetsvandringar,",
      ],
      [
        "plan",
        "Kommunkansliet ordnar åtta trygghetsvandringar i centrum,",
        "I satsningen Trygga Kvällar ordnar Kommunkansliet åtta trygghetsvandringar i centrum,",
      ],
    ],
    "varying-capitals",
    "Trygga kvällar",
  ],
  [
    "a word that differs by one letter from the right one",
    [["plan", "Kommunkansliet räknar vandringar, deltagare", "Kommunkansliet räknar trygghetsvanderingar, deltagare"]],
    "near-identical-word",
    "trygghetsvanderingar",
  ],
  // ── Skrivtecken ──
  [
    "a hyphen in a span",
    [["case", "elever i årskurs 7–9 med hög frånvaro", "elever i årskurs 7-9 med hög frånvaro"]],
    "hyphen-in-span",
    "7-9",
  ],
  [
    "a hyphen for a dash",
    [["case", "blev försenad, eftersom leverantören", "blev försenad - leverantören"]],
    "hyphen-as-dash",
    "försenad - leverantören",
  ],
  [
    "a space after a slash",
    [["plan", "i skolor och på fritidsgårdar i samtal", "i skolor/ fritidsgårdar i samtal"]],
    "space-round-slash",
    "skolor/ fritidsgårdar",
  ],
  [
    "no space before a bracket",
    [["case", "polis och fritid (SSPF) fanns", "polis och fritid(SSPF) fanns"]],
    "space-round-bracket",
    "fritid(SSPF)",
  ],
  [
    "a paragraph without a full stop",
    [["case", "och den andelen behöver\n            öka.", "och den andelen behöver\n            öka"]],
    "full-stop-missing",
    "öka",
  ],
  ["two spaces", [["plan", "Kurserna är på svenska", "Kurserna är  på svenska"]], "double-space", "är  på"],
  [
    "quotation marks that are not Swedish",
    [["plan", "”Trygg granne”", '"Trygg granne"']],
    "quotation-marks",
    '"Trygg granne"',
  ],
  [
    "a raw asterisk in a heading",
    [["case", "title: Uppföljning av åtgärdsplanen för 2025", "title: Uppföljning av *åtgärdsplanen* för 2025"]],
    "raw-asterisk",
    "*åtgärdsplanen*",
  ],
  [
    "an amount without spaces",
    [["case", "Åtgärderna kostar 5 900 000 kronor", "Åtgärderna kostar 5900000 kronor"]],
    "thousands-space",
    "5900000",
  ],
  [
    "a heading with a full stop",
    [["case", "title: Uppföljning av åtgärdsplanen för 2025", "title: Uppföljning av åtgärdsplanen för 2025."]],
    "full-stop-in-heading",
    "2025.",
  ],
  [
    "a percent sign without a space",
    [["case", "sjönk från 31 till 28 procent", "sjönk från 31 till 28%"]],
    "percent-sign",
    "28%",
  ],
  // ── Språk ──
  ["a word stands twice", [["plan", "granska reklam och\n", "granska reklam och och\n"]], "repeated-word", "och och"],
  ["a misspelt word", [["case", "blockerade nödutgångar", "blockerade nödutgongar"]], "misspelt-word", "nödutgongar"],
  [
    "a sentence of more than 25 words",
    [
      [
        "case",
        "Därför tar Skolförvaltningen nu fram ett gemensamt undervisningspaket.",
        "Därför tar Skolförvaltningen nu fram ett gemensamt undervisningspaket som alla skolor ska kunna använda från och med nästa läsår, så att eleverna får samma kunskap om alkohol och tobak.",
      ],
    ],
    "long-sentence",
    "Därför tar Skolförvaltningen nu fram",
  ],
  [
    "a count that the tables do not bear out",
    [["case", "10 mål och 24 åtgärder", "10 mål och 22 åtgärder"]],
    "plan-count-differs",
    "22 åtgärder",
  ],
  [
    "a passive that does not say who",
    [
      [
        "plan",
        "Tekniska kontoret och Exempelbyhem tar bort klotter på sina byggnader",
        "Klotter på byggnader avlägsnas",
      ],
    ],
    "passive-without-agent",
    "avlägsnas",
  ],
  ["a stiff word", [["case", "Varje kommun ska enligt lag", "Varje kommun skall enligt lag"]], "stiff-word", "skall"],
  // ── Lag och sekretess ──
  [
    "a personal identity number",
    [["case", "Elevråden på alla sju skolor", "Eleven 19121212-1212 och elevråden på alla sju skolor"]],
    "personal-identity-number",
    "19121212-1212",
  ],
  [
    "a mobile number",
    [["case", "Elevråden på alla sju skolor har", "Ring 070-123 45 67. Elevråden på alla sju skolor har"]],
    "mobile-number",
    "070-123 45 67",
  ],
  [
    "a camera's place is named",
    [
      [
        "plan",
        "Hotfullt eller kränkande klotter går alltid först.",
        "Hotfullt eller kränkande klotter går alltid först. Kameran vid Stortorget går hela natten.",
      ],
    ],
    "guarding-named",
    "Kameran",
  ],
  [
    "the plan has no column for time",
    [
      ["plan", "    title: Tid\n", "    title: Läge\n"],
      ["plan", "heading: Tid\n", "heading: Läge\n"],
    ],
    "plan-lacks-time",
    null,
  ],
];

test("nothing is said of the case as it stands", async () => {
  const { findings } = await checkedWith([]);
  expect(findings.map(({ code, path, words }) => [code, path, words])).toEqual([]);
});

describe("one fault is planted, and that one is found, alone", () => {
  test.each(faults)("%s", async (_title, changes, rule, words) => {
    const { findings } = await checkedWith(changes);
    const found = findings.map((finding) => [finding.code, finding.words]);
    expect(found).toEqual([[rule, words]]);
    expect(findings[0]?.place?.line).toBeGreaterThan(0);
  });
});

test("at least forty faults are planted, by as many different rules as can be", () => {
  expect(faults.length).toBeGreaterThanOrEqual(40);
});
