import { describe, expect, test } from "vitest";
import { caseYaml, municipality, planYaml } from "./municipality.ts";
import { refused, shown } from "./refused.ts";
import { kanslist } from "./run.ts";

/** What is changed in a file, and the one problem that is told of it. */
type Fault = readonly [title: string, file: string, from: string, to: string, told: string];

const faults: readonly Fault[] = [
  [
    "a quotation mark that is not closed",
    "case.yaml",
    "title: Plan",
    'title: "Plan',
    "1:8 yaml-syntax: Här saknas ett tecken som avslutar det som påbörjats, till exempel ett citattecken, ] eller }.",
  ],
  [
    "a list in brackets that is not closed",
    "plan.yaml",
    "[polisen, KLK]",
    "[polisen, KLK",
    "20:13 yaml-syntax: Här saknas ett tecken som avslutar det som påbörjats, till exempel ett citattecken, ] eller }.",
  ],
  [
    "a tab as indent",
    "case.yaml",
    "  - Planen",
    "\t- Planen",
    "7:1 yaml-syntax: Raden börjar med en tabb; YAML vill ha mellanslag.",
  ],
  [
    "a colon in a text",
    "case.yaml",
    "Plan för trygghet 2026",
    "Plan: trygghet",
    "1:8 yaml-syntax: Här står ett kolon för mycket, eller så är raden fel indragen.",
  ],
  [
    "a line without a colon",
    "case.yaml",
    "board: styrelsen",
    "board styrelsen",
    "3:1 yaml-syntax: Raden är inget fält: det saknas ett kolon efter fältets namn.",
  ],
  [
    "a field that stands twice",
    "case.yaml",
    "date: 2026-01-07",
    "title: En till",
    "4:1 yaml-syntax: Samma fält står två gånger.",
  ],
  [
    "a text that begins with @",
    "case.yaml",
    "title: Plan",
    "title: @Plan",
    "1:8 yaml-syntax: Texten börjar med ett tecken som betyder något särskilt i YAML.",
  ],
  [
    "a text that begins with *",
    "case.yaml",
    "background: Polisen",
    "background: *Polisen*",
    "8:13 yaml-syntax: Texten börjar med *, och YAML letar då efter ett stycke i filen som heter ”Polisen*”.",
  ],
  [
    "a star that names nothing",
    "case.yaml",
    "title: Plan för trygghet 2026",
    "title: *plan",
    "1:8 yaml-syntax: Texten börjar med *, och YAML letar då efter ett stycke i filen som heter ”plan”.",
  ],
  [
    "a backslash in quotation marks",
    "case.yaml",
    "title: Plan",
    'title: "C:\\Users" #',
    "1:11 yaml-syntax: Ett omvänt snedstreck (\\) inom citattecken följs av ett tecken som inte går att läsa.",
  ],
  [
    "a tag with !",
    "case.yaml",
    "title: Plan",
    "title: !viktigt Plan",
    "1:8 yaml-syntax: Märkningen med ! känns inte igen.",
  ],
  [
    "two documents",
    "case.yaml",
    "board:",
    "---\nboard:",
    "3:1 yaml-syntax: Filen innehåller flera dokument, åtskilda av en rad med ---.",
  ],
  [
    "a control character",
    "case.yaml",
    "Polisen och",
    "Polisen\u0007 och",
    "8:20 control-character: Texten innehåller ett osynligt styrtecken (U+0007) som inte kan skrivas i ett dokument.",
  ],
  [
    "a control character on the second line of a text",
    "case.yaml",
    "background: Polisen",
    "background: |\n  Polisen\n  och\u0000",
    "10:6 control-character: Texten innehåller ett osynligt styrtecken (U+0000) som inte kan skrivas i ett dokument.",
  ],
  [
    "a control character as an escape",
    "case.yaml",
    "title: Plan för trygghet 2026",
    'title: "Plan\\e"',
    "1:8 control-character: Texten innehåller ett osynligt styrtecken (U+001B) som inte kan skrivas i ett dokument.",
  ],
  [
    "the key __proto__",
    "case.yaml",
    "board:",
    "__proto__: x\nboard:",
    "3:1 unknown-key: Fältet ”__proto__” finns inte.",
  ],
  [
    "the key __proto__ among own values",
    "plan.yaml",
    "        what:",
    "        values: { __proto__: x }\n        what:",
    "15:19 unknown-key: Fältet ”__proto__” finns inte.",
  ],
];

describe("a file that is no good YAML is refused with one problem at its line and column", () => {
  test.each(faults)("%s", async (_title, file, from, to, told) => {
    const made = municipality();
    made.change(`2026/${file}`, from, to);
    const problems = await refused(made, 1);
    expect(problems.map(shown)).toEqual([expect.stringContaining(`2026/${file}:${told}`)]);
    expect(problems[0]?.hint).not.toBeNull();
  });

  test("nothing of the library's English reaches the clerk", async () => {
    const made = municipality();
    made.put("2026/case.yaml", "title: [a\nboard: {b\n- c: : d\n\te: 'f\n");
    const words = (await refused(made, 1)).map(({ message, hint }) => `${message} ${hint}`).join(" ");
    expect(words).not.toMatch(/\b(?:must|flow|map|missing|indent|unexpected|block|expected|tabs)\b/i);
  });

  test("two faults on two lines are both told", async () => {
    const made = municipality();
    made.change("2026/case.yaml", "title: Plan", "title: @Plan");
    made.change("2026/case.yaml", "board: ", "board: @");
    expect((await refused(made, 1)).map(({ place }) => place)).toEqual(["2026/case.yaml:1:8", "2026/case.yaml:3:8"]);
  });
});

describe("a file that holds nothing to read", () => {
  test.each([
    ["nothing at all", ""],
    ["only a comment", "# kommer snart\n"],
    ["only ---", "---\n"],
  ])("%s", async (_title, text) => {
    const made = municipality();
    made.put("2026/plan.yaml", text);
    expect((await refused(made, 1)).map(shown)).toContain("2026/plan.yaml:1:1 file-empty: Filen är tom.");
  });

  test("a list where fields should be", async () => {
    const made = municipality();
    made.put("2026/case.yaml", "- title: Plan\n");
    expect((await refused(made, 1)).map(shown)).toEqual([
      "2026/case.yaml:1:1 wrong-type: Ärende ska vara fält med värden.",
    ]);
  });

  test("a single text", async () => {
    const made = municipality();
    made.put("2026/case.yaml", "hej hopp\n");
    expect((await refused(made, 1)).map(shown)).toEqual([
      "2026/case.yaml:1:1 wrong-type: Ärende ska vara fält med värden.",
    ]);
  });
});

describe("references within a file that grow without end", () => {
  test("a bomb of aliases is refused at once", async () => {
    const made = municipality();
    const levels = Array.from({ length: 9 }, (_, level) => {
      const names = Array.from({ length: 9 }, () => `*a${level}`).join(", ");
      return `x${level + 1}: &a${level + 1} [${names}]`;
    });
    made.put("2026/plan.yaml", ["x0: &a0 [lol]", ...levels, planYaml].join("\n"));
    expect((await refused(made, 1)).map(({ code }) => code)).toEqual(["yaml-aliases"]);
  });

  test("a list that holds itself is refused", async () => {
    const made = municipality();
    made.change("2026/case.yaml", "  - Planen antas.", "  - &a [*a]");
    expect((await refused(made, 1)).map(shown)).toEqual([
      "2026/case.yaml:7:8 wrong-type: Beslutspunkt ska vara en text.",
    ]);
  });
});

describe("files as editors save them", () => {
  const asSaved: readonly (readonly [string, string | Uint8Array])[] = [
    ["with Windows line ends", caseYaml.replaceAll("\n", "\r\n")],
    ["with a byte order mark", `\uFEFF${caseYaml}`],
    ["without a last line end", caseYaml.trimEnd()],
    ["with tabs after values and in comments", caseYaml.replace("date: 2026-01-07", "date: 2026-01-07\t# datum\t")],
  ];
  test.each(asSaved)("are read %s", async (_title, content) => {
    const made = municipality();
    made.put("2026/case.yaml", content);
    const run = await kanslist("build", made.caseFolder, "--out", made.out, "--format", "html", "--final");
    expect(run.err).toBe("");
    expect(run.code).toBe(0);
  });

  test("line and column are right with Windows line ends", async () => {
    const made = municipality();
    made.put("2026/case.yaml", caseYaml.replaceAll("\n", "\r\n").replace("board: styrelsen", "board: styrelse"));
    expect((await refused(made, 1)).map(({ place }) => place)).toEqual(["2026/case.yaml:3:8"]);
  });

  test("Latin-1 is told with the first line that is wrong", async () => {
    const made = municipality();
    made.put("2026/case.yaml", Buffer.from(caseYaml.replace("title: Plan för", "title: Plan for"), "latin1"));
    made.put("2026/plan.yaml", Buffer.from(`${planYaml}# åäö\n`, "latin1"));
    expect((await refused(made, 3)).map(shown)).toEqual([
      "2026/plan.yaml:4 file-not-text: Filen är inte sparad som text i UTF-8.",
    ]);
  });

  test("UTF-16 is told as no UTF-8", async () => {
    const made = municipality();
    made.put("2026/case.yaml", Buffer.from(`\uFEFF${caseYaml}`, "utf16le"));
    expect((await refused(made, 3)).map(({ code }) => code)).toEqual(["file-not-text"]);
  });
});
