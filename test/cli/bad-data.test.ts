import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { municipality } from "./municipality.ts";
import { refused, shown } from "./refused.ts";
import { kanslist } from "./run.ts";

type Fault = readonly [title: string, file: string, from: string, to: string, told: string, hint?: string];

const faults: readonly Fault[] = [
  [
    "an unknown key",
    "2026/case.yaml",
    "shortTitle:",
    "shortTitel:",
    "2:1 unknown-key: Fältet ”shortTitel” finns inte.",
    "Menade du ”shortTitle”?",
  ],
  [
    "a misspelt key deep down",
    "2026/plan.yaml",
    "            how:",
    "            hwo:",
    "18:13 unknown-key: Fältet ”hwo” finns inte.",
    "Menade du ”how”?",
  ],
  [
    "a key that is like no other",
    "2026/case.yaml",
    "board:",
    "zzzzzzzz: 1\nboard:",
    "3:1 unknown-key: Fältet ”zzzzzzzz” finns inte.",
    "Fält som finns här: title, shortTitle, board,",
  ],
  [
    "a missing field, at the parent's line",
    "2026/plan.yaml",
    "        what: Ett lugnt torg\n",
    "",
    "14:9 missing: Mål saknas.",
    "Fyll i fältet.",
  ],
  [
    "a field with nothing in it",
    "2026/case.yaml",
    "title: Plan för trygghet 2026",
    "title:",
    "1:7 missing: Ärendemening saknas.",
  ],
  [
    "an empty text",
    "2026/case.yaml",
    "title: Plan för trygghet 2026",
    'title: ""',
    "1:8 missing: Ärendemening är tom.",
    "Skriv en text, eller ta bort fältet om det får saknas.",
  ],
  [
    "a text of spaces",
    "2026/case.yaml",
    "diaryNumber: KS 2026/1",
    'diaryNumber: "  "',
    "5:14 missing: Diarienummer är tom.",
  ],
  [
    "lists within lists without end",
    "2026/case.yaml",
    "title: Plan för trygghet 2026",
    `title: Plan för trygghet 2026\nconsequences: "${"* ".repeat(20_000)}slut"`,
    "2:15 prose-too-nested: Texten har listor eller markeringar (* och _) i för många led inuti varandra.",
    "Använd högst två led av listor, och avsluta varje markering med samma tecken.",
  ],
  [
    "a diary number that reads as a number",
    "2026/case.yaml",
    "KS 2026/1",
    "20260001",
    "5:14 wrong-type: Diarienummer ska vara en text.",
    "Sätt värdet inom citattecken.",
  ],
  [
    "braces without quotation marks",
    "2026/case.yaml",
    "title: Plan för trygghet 2026",
    "title: {{titel}}",
    "1:8 wrong-type: Ärendemening ska vara en text.",
    "Sätt värdet inom citattecken.",
  ],
  [
    "a list where a text should be",
    "2026/case.yaml",
    "board: styrelsen",
    "board: [styrelsen]",
    "3:8 wrong-type: Mottagande organ ska vara en text.",
    "Skriv en enda text, utan lista.",
  ],
  [
    "a text where a list should be",
    "2026/plan.yaml",
    "[polisen, KLK]",
    "polisen",
    "19:26 wrong-type: Ansvar ska vara en lista.",
    "Skriv en punkt på varje rad, med ”- ” framför.",
  ],
  [
    "a text where fields should be",
    "2026/case.yaml",
    "board:",
    "officer: Maja\nboard:",
    "3:10 wrong-type: Handläggare ska vara fält med värden.",
    "Skriv ”fält: värde”, ett på varje rad.",
  ],
  [
    "a year in quotation marks",
    "2026/plan.yaml",
    "year: 2026",
    'year: "2026"',
    "3:7 wrong-type: Planår ska vara ett tal.",
    "Ta bort citattecknen.",
  ],
  [
    "a year that is no whole number",
    "2026/plan.yaml",
    "year: 2026",
    "year: 2026.5",
    "3:7 wrong-type: Planår ska vara ett heltal.",
  ],
  ["a year of two digits", "2026/plan.yaml", "year: 2026", "year: 26", "3:7 too-small: Planår: minst 1900."],
  ["a width of zero", "2026/plan.yaml", "width: 30", "width: 0", "6:46 too-small: Bredd: större än 0."],
  [
    "a yes that is no boolean",
    "2026/case.yaml",
    "board:",
    "enclosures: [{ title: Plan, isPlan: ja }]\nboard:",
    "3:37 wrong-type: Är planen ska vara true eller false.",
    "Skriv true för ja eller false för nej, utan citattecken.",
  ],
  [
    "a day that is not in the calendar",
    "2026/case.yaml",
    "2026-01-07",
    "2026-13-45",
    "4:7 invalid-date: Datum: ”2026-13-45” är inget datum.",
    "Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-01-07.",
  ],
  [
    "a date written in words",
    "2026/case.yaml",
    "2026-01-07",
    "7 januari 2026",
    "4:7 invalid-date: Datum: ”7 januari 2026” är inget datum.",
  ],
  [
    "the 30th of February",
    "2026/case.yaml",
    "2026-01-07",
    "2026-02-30",
    "4:7 invalid-date: Datum: ”2026-02-30” är inget datum.",
  ],
  [
    "an unknown choice",
    "register.yaml",
    "kind: authority",
    "kind: autority",
    "13:11 invalid-value: Slag: ”autority” går inte att välja.",
    "Menade du ”authority”? Välj något av: board, department,",
  ],
  [
    "a choice that is missing",
    "register.yaml",
    "    name: Polismyndigheten\n    kind: authority",
    "    name: Polismyndigheten",
    "11:5 missing: Slag saknas.",
    "Välj något av: board, department,",
  ],
  [
    "a recipient in two ways",
    "2026/case.yaml",
    "- party: polisen",
    "- party: polisen\n    name: Polisen",
    "10:5 invalid-recipient: Mottagaren ska ha ett av fälten party, name och placeholder.",
    "Fyll i ett av dem, och bara ett.",
  ],
  [
    "a recipient in no way",
    "2026/case.yaml",
    "- party: polisen",
    "- {}",
    "10:5 invalid-recipient: Mottagaren ska ha ett av fälten party, name och placeholder.",
  ],
  [
    "an id with a space",
    "2026/plan.yaml",
    "id: torget",
    "id: stora torget",
    "11:9 invalid-format: Id: ”stora torget” är inte rätt skrivet.",
    "Skriv bokstäver, siffror, - eller _, utan mellanslag, högst 60 tecken.",
  ],
  [
    "a plan without areas",
    "2026/plan.yaml",
    "areas:\n",
    "areas: []\nx:\n",
    "10:8 missing: Insatsområden: minst 1 behövs.",
  ],
  [
    "a goal without activities",
    "2026/plan.yaml",
    "        activities:\n",
    "        activities: []\n        x:\n",
    "16:21 missing: Aktiviteter: minst 1 behövs.",
  ],
  [
    "an area that is an empty point",
    "2026/plan.yaml",
    "areas:\n",
    "areas:\n  -\n",
    "11:4 missing: Insatsområde saknas.",
  ],
  [
    "an unknown party",
    "2026/plan.yaml",
    "[polisen, KLK]",
    "[polisen, KKL]",
    "19:36 unknown-reference: Parten ”KKL” finns inte i …/register.yaml.",
    "Menade du ”KLK”?",
  ],
  [
    "an unknown board",
    "2026/case.yaml",
    "board: styrelsen",
    "board: x",
    "3:8 unknown-reference: Parten ”x” finns inte i …/register.yaml.",
    "Det som finns: styrelsen, KLK, polisen.",
  ],
  [
    "an unknown recipient",
    "2026/case.yaml",
    "party: polisen",
    "party: polis",
    "10:12 unknown-reference: Parten ”polis” finns inte i …/register.yaml.",
    "Menade du ”polisen”?",
  ],
  [
    "an unknown perspective",
    "2026/plan.yaml",
    "[social]",
    "[socialt]",
    "20:28 unknown-reference: Perspektivet ”socialt” finns inte i …/register.yaml.",
    "Menade du ”social”?",
  ],
  [
    "an id that stands twice",
    "register.yaml",
    "id: KLK",
    "id: styrelsen",
    "7:9 id-repeated: Id ”styrelsen” finns redan på rad 4.",
    "Ge den ena ett annat id.",
  ],
  [
    "two columns of one field",
    "2026/plan.yaml",
    "field: activity.how",
    "field: goal.what",
    "7:28 column-repeated: Kolumnen visar samma fält, ”goal.what”, som kolumnen på rad 6.",
    "Ta bort den ena kolumnen",
  ],
  [
    "a column of an unknown field",
    "2026/plan.yaml",
    "field: activity.how",
    "field: activity.hur",
    "7:28 unknown-field: Kolumnen visar fältet ”activity.hur”, som inte finns.",
    "Menade du ”activity.how”?",
  ],
  [
    "a value in a field that the plan lacks",
    "2026/plan.yaml",
    "        what:",
    "        values: { orsak: Mörker }\n        what:",
    "15:19 unknown-key: Planen har inget eget fält som heter ”orsak”.",
  ],
  [
    "a required fact that the letter does not show",
    "register.yaml",
    "required: [date,",
    "required: [unit, date,",
    "24:16 required-not-shown: ”unit” krävs men visas inte i skrivelsen.",
    "Lägg till uppgiften under letterhead.",
  ],
  [
    "a section that the letter has twice",
    "register.yaml",
    "section: background",
    "section: proposal",
    "27:20 id-repeated: Avsnittet ”proposal” finns redan på rad 26.",
  ],
  [
    "a misspelt section",
    "register.yaml",
    "section: background",
    "section: backgrund",
    "27:20 unknown-section: Avsnittet ”backgrund” finns inte.",
    "Menade du ”background”?",
  ],
  [
    "a section that there is none of",
    "register.yaml",
    "section: background",
    "section: yttrande",
    "27:20 unknown-section: Avsnittet ”yttrande” finns inte.",
    "Avsnitt som finns: proposal, summary,",
  ],
  ["a section without a name", "register.yaml", "section: background", 'section: ""', "27:20 missing: Avsnitt är tom."],
  [
    "a subject to mention in a section that there is none of",
    "register.yaml",
    "papers:\n",
    "checks:\n  mentions:\n    - { section: barn, subject: barnets bästa, words: [barn] }\npapers:\n",
    "21:18 unknown-section: Avsnittet ”barn” finns inte.",
  ],
  [
    "a text in a section that the municipality has not declared",
    "2026/case.yaml",
    "board:",
    "sections:\n  yttrande: Planen bör antas.\nboard:",
    "4:3 unknown-key: Kommunen har inget eget avsnitt som heter ”yttrande”.",
    "Lägg till det under ownSections i ",
  ],
  [
    "a built-in section among the municipality's own",
    "2026/case.yaml",
    "board:",
    "sections: { summary: Kort. }\nboard:",
    "3:13 unknown-key: Kommunen har inget eget avsnitt som heter ”summary”.",
    "”summary” är inbyggt och skrivs direkt i ärendet, inte under sections.",
  ],
];

describe("data that is wrong is refused with one problem at its line and column", () => {
  test.each(faults.map(([title, file, from, to, told, hint = ""]) => ({ title, file, from, to, told, hint })))(
    "$title",
    async ({ file, from, to, told, hint }) => {
      const made = municipality();
      made.change(file, from, to);
      const problems = await refused(made, 1);
      expect(problems.map(shown)).toContain(`${file}:${told}`);
      expect(problems.find((problem) => shown(problem) === `${file}:${told}`)?.hint).toContain(hint);
    },
  );

  test("40 columns", async () => {
    const made = municipality();
    const columns = Array.from({ length: 36 }, () => "\n  - { heading: Hur, field: activity.how, width: 1 }").join("");
    made.change("2026/plan.yaml", "width: 15 }\nareas", `width: 15 }${columns}\nareas`);
    expect((await refused(made, 1)).map(shown)).toContain("2026/plan.yaml:6:3 too-large: Kolumner: högst 10 stycken.");
  });
});

describe("all that is wrong is told at once", () => {
  test("in one file: what the schema sees and what only the whole shows", async () => {
    const made = municipality();
    made.change("2026/plan.yaml", "year: 2026", "yaer: 2026");
    made.change("2026/plan.yaml", "[polisen, KLK]", "[polis]");
    made.change("2026/plan.yaml", "field: activity.how", "field: goal.what");
    expect((await refused(made, 1)).map(({ place, code }) => `${place} ${code}`)).toEqual([
      "2026/plan.yaml:1:1 missing",
      "2026/plan.yaml:3:1 unknown-key",
      "2026/plan.yaml:7:28 column-repeated",
      "2026/plan.yaml:19:27 unknown-reference",
    ]);
  });

  test("in all three files and the theme", async () => {
    const made = municipality();
    made.change("register.yaml", "kind: board", "kind: x");
    made.change("2026/case.yaml", "2026-01-07", "igår");
    made.change("2026/plan.yaml", "social]", "sozial]");
    made.put("templates/theme.yaml", "page: 1\n");
    const files = (await refused(made, 1)).map(({ place }) => place.split(":")[0]);
    expect([...new Set(files)]).toEqual(["register.yaml", "2026/case.yaml", "2026/plan.yaml", "templates/theme.yaml"]);
  });

  test("references are checked although another file cannot be read as YAML", async () => {
    const made = municipality();
    made.change("2026/case.yaml", "title: ", "title: @");
    made.change("2026/plan.yaml", "social]", "sozial]");
    expect((await refused(made, 1)).map(({ code }) => code)).toEqual(["yaml-syntax", "unknown-reference"]);
  });
});

describe("a plan's own fields", () => {
  const declared = "fields:\n  - { id: orsak, of: goal, title: Orsak }\ncolumns:";

  test("a required one that is not filled in is named by its title", async () => {
    const made = municipality();
    made.change("2026/plan.yaml", "columns:", declared);
    expect((await refused(made, 1)).map(shown)).toEqual(["2026/plan.yaml:16:9 missing: Orsak saknas."]);
  });

  test("one of the wrong type is named", async () => {
    const made = municipality();
    made.change("2026/plan.yaml", "columns:", declared);
    made.change("2026/plan.yaml", "        what:", "        values: { orsak: 5 }\n        what:");
    expect((await refused(made, 1)).map(shown)).toEqual([
      "2026/plan.yaml:17:26 wrong-type: Eget fält ”orsak” ska vara en text.",
    ]);
  });

  test("one with the name of something in JavaScript is just a name", async () => {
    const made = municipality();
    made.change("2026/plan.yaml", "columns:", declared.replace("orsak", "constructor"));
    expect((await refused(made, 1)).map(shown)).toEqual(["2026/plan.yaml:16:9 missing: Orsak saknas."]);
  });
});

describe("a letter's own sections", () => {
  /** A municipality with two sections of its own, on lines 22 and 23 of the register, shown on lines 31 and 32. */
  function withSections() {
    const made = municipality();
    const declared = `    ownSections:
      - { id: barnets-basta, title: Barnets bästa, required: true }
      - { id: yttrande, title: Förvaltningens yttrande }
`;
    made.change("register.yaml", "    letterhead:", `${declared}    letterhead:`);
    made.change(
      "register.yaml",
      "      - { section: recipients",
      "      - { section: barnets-basta }\n      - { section: yttrande }\n      - { section: recipients",
    );
    made.change("2026/case.yaml", "board:", "sections:\n  barnets-basta: Planen är bra för barn.\nboard:");
    return made;
  }

  const own: readonly Fault[] = [
    [
      "a misspelt one where it should stand is told there, once",
      "register.yaml",
      "section: barnets-basta",
      "section: barnets-bästa",
      "31:20 unknown-section: Avsnittet ”barnets-bästa” finns inte.",
      "Menade du ”barnets-basta”?",
    ],
    [
      "one that stands twice",
      "register.yaml",
      "section: yttrande",
      "section: barnets-basta",
      "32:20 id-repeated: Avsnittet ”barnets-basta” finns redan på rad 31.",
      "Ta bort den ena.",
    ],
    [
      "one that the letter leaves out",
      "register.yaml",
      "      - { section: yttrande }\n",
      "",
      "23:15 section-not-shown: Det egna avsnittet ”yttrande” visas inte i skrivelsen.",
      "Lägg till det under sections, där det ska stå,",
    ],
    [
      "two with one id",
      "register.yaml",
      "id: yttrande",
      "id: barnets-basta",
      "23:15 id-repeated: Id ”barnets-basta” finns redan på rad 22.",
      "Ge den ena ett annat id.",
    ],
    [
      "one with the id of a built-in section",
      "register.yaml",
      "id: yttrande",
      "id: background",
      "23:15 id-taken: ”background” är namnet på något som varje skrivelse redan har.",
      "Använd det inbyggda avsnittet, eller välj ett annat id.",
    ],
    [
      "one called title",
      "register.yaml",
      "id: yttrande",
      "id: title",
      "23:15 id-taken: ”title” är namnet på något som varje skrivelse redan har.",
      "Välj ett annat id.",
    ],
    [
      "an id with a space",
      "register.yaml",
      "id: yttrande",
      "id: vårt yttrande",
      "23:15 invalid-format: Id: ”vårt yttrande” är inte rätt skrivet.",
    ],
    [
      "one without a title",
      "register.yaml",
      "id: yttrande, title: Förvaltningens yttrande",
      "id: yttrande",
      "23:9 missing: Rubrik saknas.",
    ],
    [
      "a misspelt one in the case",
      "2026/case.yaml",
      "  barnets-basta:",
      "  barnets-bsta:",
      "4:3 unknown-key: Kommunen har inget eget avsnitt som heter ”barnets-bsta”.",
      "Menade du ”barnets-basta”?",
    ],
    [
      "a text of the wrong type",
      "2026/case.yaml",
      "Planen är bra för barn.",
      "[Planen är bra för barn.]",
      "4:18 wrong-type: Eget avsnitt ”barnets-basta” ska vara en text.",
      "Skriv en enda text, utan lista.",
    ],
    [
      "an empty text",
      "2026/case.yaml",
      "Planen är bra för barn.",
      '""',
      "4:18 missing: Eget avsnitt ”barnets-basta” är tom.",
    ],
  ];

  test.each(own.map(([title, file, from, to, told, hint = ""]) => ({ title, file, from, to, told, hint })))(
    "$title",
    async ({ file, from, to, told, hint }) => {
      const made = withSections();
      made.change(file, from, to);
      const problems = await refused(made, 1);
      expect(problems.map(shown)).toContain(`${file}:${told}`);
      expect(problems.find((problem) => shown(problem) === `${file}:${told}`)?.hint).toContain(hint);
    },
  );

  test("that are right are built in every format, and may be what a check asks for", async () => {
    const made = withSections();
    const mentions = "checks:\n  mentions:\n    - { section: barnets-basta, subject: barn, words: [barn] }\npapers:\n";
    made.change("register.yaml", "papers:\n", mentions);
    const run = await kanslist("build", made.caseFolder, "--out", made.out);
    expect([run.code, run.err]).toEqual([0, ""]);
    const page = readFileSync(join(made.out, "provby-2026/tjansteskrivelse.html"), "utf8");
    expect(page).toContain('data-path="case.sections.barnets-basta">Planen är bra för barn.');
  });

  test("a misspelt section is one problem, not two", async () => {
    const made = withSections();
    made.change("register.yaml", "section: yttrande", "section: yttranden");
    expect((await refused(made, 1)).map(({ code }) => code)).toEqual(["unknown-section"]);
  });

  test("a required one that is not filled in stops a final paper at its place", async () => {
    const made = withSections();
    made.change("2026/case.yaml", "  barnets-basta: Planen är bra för barn.", "  barnets-basta:");
    expect((await refused(made, 1, "--final")).map(shown)).toContain("2026/case.yaml:4:17 gap: Barnets bästa saknas.");
  });
});
