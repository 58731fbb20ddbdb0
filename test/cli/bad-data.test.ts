import { describe, expect, test } from "vitest";
import { municipality } from "./municipality.ts";
import { refused, shown } from "./refused.ts";

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
