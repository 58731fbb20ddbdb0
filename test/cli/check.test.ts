import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { allRules } from "../../src/checks/all-rules.ts";
import { runProgram } from "../tool/run-program.ts";
import { type Municipality, municipality } from "./municipality.ts";
import { kanslist } from "./run.ts";

const noSpelling = "--no-spelling";

/** A case of which the check says just what a test makes it say: every rule but the named ones is off. */
function checkedBy(...rules: readonly string[]): Municipality {
  const made = municipality();
  const off = allRules.filter(({ id }) => !rules.includes(id)).map(({ id }) => `    ${id}: av\n`);
  made.put("register.yaml", `${made.read("register.yaml")}checks:\n  rules:\n${off.join("")}`);
  return made;
}

function withSpan(...rules: readonly string[]): Municipality {
  const made = checkedBy("hyphen-in-span", ...rules);
  made.change("2026/case.yaml", "Polisen och kommunen ska samverka.", "Polisen och kommunen samverkar 2024-2027.");
  return made;
}

describe("kanslist check", () => {
  test("shows each finding under its file and section, with carets under the words and what to write instead", async () => {
    const made = withSpan();
    const run = await kanslist("check", made.caseFolder, noSpelling);
    expect([run.code, run.err]).toEqual([0, ""]);
    expect(run.out).toBe(
      `${join(made.caseFolder, "case.yaml")} · Ärendebeskrivning
  rad 8:44 Varning: Spannet ”2024-2027” är skrivet med bindestreck. [hyphen-in-span]
    | background: Polisen och kommunen samverkar 2024-2027.
    |                                            ^^^^^^^^^
    Skriv ”2024–2027”, med tankstreck utan mellanrum.

${made.caseFolder}: 0 fel, 1 varning, 0 tips.
Läsbarhet: LIX 40, 3,7 ord per mening.
`,
    );
  });

  test("says tips first and errors last, so that the worst stands where the eye ends up", async () => {
    const made = withSpan("unfilled-placeholder", "summary-missing", "appendix-unlabelled");
    made.change("2026/case.yaml", "  - party: polisen", "  - party: polisen\n  - placeholder: /Adressat/");
    const { out, code } = await kanslist("check", made.caseFolder, noSpelling);
    expect(code).toBe(1);
    expect(out.match(/Tips:|Varning:|Fel:/g)).toEqual(["Tips:", "Varning:", "Fel:"]);
    expect(out).toContain(": 1 fel, 1 varning, 1 tips.");
  });

  test("says so when there is nothing to say", async () => {
    const { out, code } = await kanslist("check", checkedBy().caseFolder, noSpelling);
    expect(code).toBe(0);
    expect(out).toContain(": inget att anmärka på.\n");
  });

  test("a long line is cut to the words and some of what stands around them", async () => {
    const made = withSpan();
    const words = "ord ".repeat(100);
    made.change("2026/case.yaml", "background: Polisen", `background: ${words}Polisen`);
    const { out } = await kanslist("check", made.caseFolder, noSpelling);
    const [text = "", carets = ""] = out.split("\n").filter((line) => line.startsWith("    |"));
    expect(text.length).toBeLessThan(105);
    expect(text).toMatch(/^ {4}\| … ord .* 2024-2027\.$/);
    expect(carets.indexOf("^")).toBe(text.indexOf("2024-2027"));
  });

  test("--strict lets a warning end with 1", async () => {
    expect((await kanslist("check", withSpan().caseFolder, noSpelling, "--strict")).code).toBe(1);
    expect((await kanslist("check", checkedBy().caseFolder, noSpelling, "--strict")).code).toBe(0);
  });

  test("a register may make a warning an error, or a tip, or turn the rule off", async () => {
    const counts = {
      fel: "1 fel, 0 varningar, 0 tips",
      varning: "0 fel, 1 varning, 0 tips",
      tips: "0 fel, 0 varningar, 1 tips",
    };
    for (const [setting, counted] of Object.entries(counts)) {
      const made = withSpan();
      made.put("register.yaml", `${made.read("register.yaml")}    hyphen-in-span: ${setting}\n`);
      const { out, code } = await kanslist("check", made.caseFolder, noSpelling);
      expect(out).toContain(`: ${counted}.`);
      expect(code).toBe(setting === "fel" ? 1 : 0);
    }
  });

  test("the municipality's own words are right, from its register and from its word list", () => {
    const made = municipality();
    made.change("2026/case.yaml", "ska samverka.", "ska samvärka i trygghetzrådet.");
    // The bundled program: the dictionary's thread is a file of the bundle.
    const found = () => {
      const program = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
      const out = runProgram(process.execPath, [program, "check", made.caseFolder, "--json"]);
      return findingsIn(out).flatMap(({ id, words }) => (id === "misspelt-word" ? [words] : []));
    };
    expect(found()).toEqual(["samvärka", "trygghetzrådet"]);
    made.put("register.yaml", `${made.read("register.yaml")}checks:\n  words: [samvärka]\n`);
    made.put("ordlista.txt", "# Egna ord\ntrygghetzrådet\n");
    expect(found()).toEqual([]);
  });

  test("several cases are told one after another, each once", async () => {
    const [one, other] = [withSpan(), checkedBy()];
    const { out } = await kanslist("check", one.caseFolder, other.caseFolder, one.caseFolder, noSpelling);
    expect(out.match(/^.*\d fel, .*$|^.*inget att anmärka på\.$/gm)).toEqual([
      `${one.caseFolder}: 0 fel, 1 varning, 0 tips.`,
      `${other.caseFolder}: inget att anmärka på.`,
    ]);
  });

  test("data that cannot be read is told as by build, on standard error", async () => {
    const made = municipality();
    made.change("2026/case.yaml", "board: styrelsen", "bord: styrelsen");
    const run = await kanslist("check", made.caseFolder, noSpelling);
    expect(run.code).toBe(1);
    expect(run.out).toBe("");
    expect(run.err).toContain("Fältet ”bord” finns inte.");
    expect(run.err).toContain("Ärendet kunde inte granskas.");
  });

  test("a folder that is not there ends with 3", async () => {
    const run = await kanslist("check", "finns/inte", noSpelling);
    expect([run.code, run.out]).toEqual([3, ""]);
    expect(run.err).toContain("Mappen finns inte.");
  });
});

describe("a setting of the check that cannot be used", () => {
  const settings: readonly (readonly [string, string, string, string])[] = [
    [
      "an unknown rule",
      "checks:\n  rules:\n    hyphen-in-spann: av\n",
      "unknown-rule",
      "Regeln ”hyphen-in-spann” finns inte.",
    ],
    [
      "an unknown severity",
      "checks:\n  rules:\n    hyphen-in-span: kanske\n",
      "invalid-value",
      "Regel ”hyphen-in-span”: ”kanske” går inte att välja.",
    ],
    ["an unknown setting", "checks:\n  regler: {}\n", "unknown-key", "Fältet ”regler” finns inte."],
    ["words that are no list", "checks:\n  words: Årby\n", "wrong-type", "Egna ord ska vara en lista."],
  ];
  test.each(settings)("%s", async (_title, yaml, id, message) => {
    const made = municipality();
    const lines = made.read("register.yaml").split("\n").length;
    made.put("register.yaml", `${made.read("register.yaml")}${yaml}`);
    const { out, code } = await kanslist("check", made.caseFolder, noSpelling, "--json");
    expect(code).toBe(1);
    const told = findingsIn(out);
    expect(told.map((one) => [one.id, one.message])).toEqual([[id, message]]);
    expect(told[0]?.line).toBeGreaterThanOrEqual(lines);
  });

  test("an unknown rule is answered with the one that was meant", async () => {
    const made = municipality();
    made.put("register.yaml", `${made.read("register.yaml")}checks:\n  rules:\n    hyphen-in-spann: av\n`);
    expect((await kanslist("check", made.caseFolder, noSpelling)).err).toContain("Menade du ”hyphen-in-span”?");
  });

  test("a word list with two words on a line", async () => {
    const made = municipality();
    made.put("ordlista.txt", "trygghetsrådet\nstora torget\n");
    const { out, code } = await kanslist("check", made.caseFolder, "--json");
    expect(code).toBe(1);
    const [told] = findingsIn(out);
    expect([told?.id, told?.line]).toEqual(["invalid-word-list", 2]);
  });

  test("a register without parties", async () => {
    const made = municipality();
    made.put("register.yaml", made.read("register.yaml").replace(/parties:\n( {2}.*\n)+/, "parties: []\n"));
    const { out, code } = await kanslist("check", made.caseFolder, noSpelling, "--json");
    expect(code).toBe(1);
    expect(findingsIn(out).map(({ message }) => message)).toContain("Parter: minst 1 behövs.");
  });
});

describe("findings for programs", () => {
  test("--json tells each with its rule, place, words and replacement", async () => {
    const made = withSpan();
    const { out } = await kanslist("check", made.caseFolder, noSpelling, "--json");
    expect(JSON.parse(out)).toEqual({
      schemaVersion: 1,
      ok: true,
      cases: [
        {
          folder: made.caseFolder,
          checked: true,
          findings: [
            {
              id: "hyphen-in-span",
              severity: "varning",
              file: join(made.caseFolder, "case.yaml"),
              line: 8,
              column: 44,
              path: "case.background",
              section: "Ärendebeskrivning",
              words: "2024-2027",
              message: "Spannet ”2024-2027” är skrivet med bindestreck.",
              hint: "Skriv ”2024–2027”, med tankstreck utan mellanrum.",
              replacement: "2024–2027",
            },
          ],
          readability: { words: 11, sentences: 3, longWords: 4, lix: expect.closeTo(40.03, 2) },
        },
      ],
    });
  });

  test("--format github writes one workflow command a finding, with marks that would end it escaped", async () => {
    const made = withSpan();
    const { out } = await kanslist("check", made.caseFolder, noSpelling, "--format", "github");
    const file = join(made.caseFolder, "case.yaml");
    expect(out).toBe(
      `::warning file=${file},line=8,col=44,endColumn=53,title=hyphen-in-span::Spannet ”2024-2027” är skrivet med bindestreck.%0ASkriv ”2024–2027”, med tankstreck utan mellanrum.\n`,
    );
  });

  test("--format sarif writes a log with every rule, and the finding with its place and fix", async () => {
    const made = withSpan();
    const { out } = await kanslist("check", made.caseFolder, noSpelling, "--format", "sarif");
    const log = JSON.parse(out);
    expect([log.version, log.runs.length, log.runs[0].columnKind]).toEqual(["2.1.0", 1, "utf16CodeUnits"]);
    const [run] = log.runs;
    expect(run.tool.driver.version).toBe("1.2.3");
    expect(run.tool.driver.rules.map(({ id }: { readonly id: string }) => id)).toEqual(allRules.map(({ id }) => id));
    const [result] = run.results;
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    const region = { startLine: 8, startColumn: 44, endColumn: 53 };
    expect(result).toMatchObject({
      ruleId: "hyphen-in-span",
      level: "warning",
      locations: [
        {
          physicalLocation: { region: { ...region, snippet: { text: "2024-2027" } } },
          logicalLocations: [{ fullyQualifiedName: "case.background" }],
        },
      ],
      fixes: [
        { artifactChanges: [{ replacements: [{ deletedRegion: region, insertedContent: { text: "2024–2027" } }] }] },
      ],
    });
  });

  test("a format that there is none of is wrong usage", async () => {
    const run = await kanslist("check", "x", "--format", "xml");
    expect(run.code).toBe(2);
    expect(run.err).toContain("kan vara: text, json, sarif, github");
  });
});

describe("what is written about the check", () => {
  const root = new URL("../../", import.meta.url);

  test("README shows findings that the check really makes", async () => {
    const readme = readFileSync(new URL("README.md", root), "utf8");
    const shown = /```\n(data\/eskilstuna\/2022\/case\.yaml · [^`]*)```/.exec(readme)?.[1] ?? "";
    const program = fileURLToPath(new URL("dist/cli/main.js", root));
    const { stdout } = spawnSync(process.execPath, [program, "check", "data/eskilstuna/2022"], {
      cwd: fileURLToPath(root),
      encoding: "utf8",
    });
    const lines = new Set(stdout.split("\n"));
    expect(shown.split("\n").length).toBeGreaterThan(15);
    expect(shown.split("\n").filter((line) => !lines.has(line))).toEqual([]);
  });

  test("REGLER.md lists every rule as kanslist rules does", async () => {
    const { out } = await kanslist("rules", "--format", "markdown");
    expect(readFileSync(new URL("REGLER.md", root), "utf8")).toBe(out);
  });

  test.each(allRules)("$id says why, with its source in brackets", ({ reason }) => {
    expect(reason).toMatch(/^[^(]{20,}\([^()]{6,}/u);
  });

  test("kanslist rules names every rule once, with how grave it is", async () => {
    const { out, code } = await kanslist("rules");
    expect(code).toBe(0);
    const named = [...out.matchAll(/^ {2}([a-z-]+) \((?:fel|varning|tips)\): /gm)].map(([, id]) => id);
    expect(named).toEqual(allRules.map(({ id }) => id));
    expect(new Set(named).size).toBe(named.length);
    const json = JSON.parse((await kanslist("rules", "--json")).out);
    expect(json.rules.map(({ id }: { readonly id: string }) => id)).toEqual(named);
  });
});

interface Told {
  readonly id: string;
  readonly line: number | null;
  readonly words: string | null;
  readonly message: string;
}

function findingsIn(json: string): readonly Told[] {
  return (JSON.parse(json) as { readonly cases: readonly { readonly findings: readonly Told[] }[] }).cases.flatMap(
    ({ findings }) => findings,
  );
}
