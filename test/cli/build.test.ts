import { readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import type { Terminal } from "../../src/cli/terminal.ts";
import { readHtml } from "../tool/html-text.ts";
import { municipality } from "./municipality.ts";
import { kanslist, kanslistAt, rememberingTerminal } from "./run.ts";

const paperNames = ["beslutsunderlag", "plan", "tjansteskrivelse"];

describe("a case without gaps", () => {
  test("builds as final, every paper in every format, and the files stand on standard output", async () => {
    const made = municipality();
    const run = await kanslist("build", made.caseFolder, "--out", made.out, "--final");
    expect([run.code, run.err]).toEqual([0, ""]);
    expect(made.papers()).toEqual(paperNames.flatMap((name) => ["docx", "html", "pdf"].map((end) => `${name}.${end}`)));
    const told = run.out.trimEnd().split("\n");
    expect(told).toContain(join(made.out, "provby-2026/tjansteskrivelse.pdf"));
    expect(told).toHaveLength(9);
  });

  test.each([
    ["a trailing slash", (folder: string) => `${folder}/`],
    ["a relative path", (folder: string) => relative(process.cwd(), folder)],
    ["a path with a step back", (folder: string) => join(folder, "..").concat("/./2026/../2026")],
  ])("is found by %s", async (_title, path) => {
    const made = municipality();
    const run = await kanslist(
      "build",
      path(made.caseFolder),
      "--out",
      made.out,
      "--format",
      "html",
      "--paper",
      "plan",
    );
    expect(run.code).toBe(0);
    expect(run.out).toBe(`${join(made.out, "provby-2026/plan.html")}\n`);
  });

  test("may lie in folders with spaces and Swedish letters", async () => {
    const made = municipality("Östra Åby kommun");
    const run = await kanslist("build", made.caseFolder, "--out", join(made.out, "våra papper"), "--format", "html");
    expect(run.code).toBe(0);
    expect(run.out).toContain("våra papper/Östra Åby kommun-2026/plan.html");
  });
});

describe("a case with gaps", () => {
  function withGaps() {
    const made = municipality();
    made.change("2026/case.yaml", "diaryNumber: KS 2026/1\n", "");
    made.change("2026/case.yaml", "  - party: polisen", "  - party: polisen\n  - placeholder: /Adressat/");
    return made;
  }

  test("builds as a draft that names each gap", async () => {
    const made = withGaps();
    const run = await kanslist("build", made.caseFolder, "--out", made.out, "--format", "html");
    expect(run.code).toBe(0);
    expect(run.err).toBe(
      [
        "Utkast: 2 uppgifter saknas.",
        "  Diarienummer saknas. (case.diaryNumber)",
        "  Mottagaren ”/Adressat/” är inte ifylld. (case.recipients.1.placeholder)",
        "",
      ].join("\n"),
    );
    const page = readFileSync(join(made.out, "provby-2026/tjansteskrivelse.html"), "utf8");
    expect(page).toContain("UTKAST");
    expect(page).toContain("[Diarienummer saknas]");
    expect(readHtml(page).entries).toContain("/Adressat/ [inte ifylld]");
  });

  test("is refused as final: the gaps are listed with their places, nothing is written", async () => {
    const made = withGaps();
    const run = await kanslist("build", made.caseFolder, "--out", made.out, "--final");
    expect([run.code, run.out, made.papers()]).toEqual([1, "", []]);
    expect(run.err).toContain("case.yaml:1:1 Fel: Diarienummer saknas.\n  Fyll i uppgiften, eller bygg utan --final");
    expect(run.err).toContain("case.yaml:10:18 Fel: Mottagaren ”/Adressat/” är inte ifylld.");
  });

  test("is final for a paper that none of the gaps is in", async () => {
    const made = withGaps();
    expect(
      (await kanslist("build", made.caseFolder, "--out", made.out, "--final", "--paper", "plan", "--format", "html"))
        .code,
    ).toBe(0);
  });

  test.each(["[]", ""])("an empty field, %j, is a gap", async (value) => {
    const made = municipality();
    made.change("register.yaml", "required: [date,", "required: [signatories, date,");
    made.change(
      "register.yaml",
      "      - { section: recipients",
      "      - { section: signatories }\n      - { section: recipients",
    );
    made.change("2026/case.yaml", "recipients:", `${value === "" ? "" : `signatories: ${value}\n`}recipients:`);
    const run = await kanslist("build", made.caseFolder, "--out", made.out, "--format", "html");
    expect(run.err).toContain("Utkast: 1 uppgift saknas.\n  Undertecknare saknas.");
  });
});

describe("the cases of the project", () => {
  test("Eskilstuna 2022 is a draft", async () => {
    const made = municipality();
    const run = await kanslist("build", "data/eskilstuna/2022", "--out", made.out, "--format", "html", "--json");
    expect(JSON.parse(run.out)).toMatchObject({ ok: true, cases: [{ draft: true }] });
    expect((await kanslist("build", "data/eskilstuna/2022", "--out", made.out, "--final")).code).toBe(1);
  });

  test("Exempelby 2026 is final", async () => {
    const made = municipality();
    expect(
      (await kanslist("build", "data/exempelby/2026", "--out", made.out, "--format", "html", "--final")).code,
    ).toBe(0);
  });
});

describe("several cases", () => {
  test("one that is broken does not stop the other", async () => {
    const good = municipality("provby");
    const bad = municipality("annanby");
    bad.change("2026/plan.yaml", "social]", "sozial]");
    const run = await kanslist("build", bad.caseFolder, good.caseFolder, "--out", good.out, "--format", "html");
    expect(run.code).toBe(1);
    expect(good.papers()).toHaveLength(3);
    expect(run.err).toContain(`${bad.caseFolder}: 1 fel, inget har skrivits.`);
  });

  test("trouble with a file weighs more than wrong data", async () => {
    const first = municipality("provby");
    const second = municipality("annanby");
    first.change("2026/plan.yaml", "social]", "sozial]");
    rmSync(join(second.caseFolder, "plan.yaml"));
    expect((await kanslist("build", first.caseFolder, second.caseFolder, "--out", first.out)).code).toBe(3);
  });

  test("the same one twice is built once", async () => {
    const made = municipality();
    const run = await kanslist("build", made.caseFolder, `${made.caseFolder}/`, "--out", made.out, "--format", "html");
    expect([run.code, run.out.trimEnd().split("\n").length]).toEqual([0, 3]);
  });
});

describe("--json", () => {
  test("is one stable object, also when reading fails", async () => {
    const made = municipality();
    rmSync(join(made.caseFolder, "plan.yaml"));
    const run = await kanslist("build", made.caseFolder, "--out", made.out, "--json");
    expect([run.code, run.err]).toEqual([3, ""]);
    expect(JSON.parse(run.out)).toEqual({
      schemaVersion: 1,
      ok: false,
      cases: [
        {
          folder: made.caseFolder,
          draft: false,
          files: [],
          gaps: [],
          problems: [
            {
              code: "file-missing",
              severity: "error",
              file: join(made.caseFolder, "plan.yaml"),
              line: null,
              column: null,
              path: null,
              message: "Filen finns inte.",
              hint: "Kontrollera sökvägen och att filen ligger i rätt mapp.",
            },
          ],
        },
      ],
    });
  });

  test("tells files, gaps and draft", async () => {
    const made = municipality();
    made.change("2026/case.yaml", "date: 2026-01-07\n", "");
    const run = await kanslist(
      "build",
      made.caseFolder,
      "--out",
      made.out,
      "--json",
      "--format",
      "html",
      "--paper",
      "tjansteskrivelse",
    );
    expect(JSON.parse(run.out)).toMatchObject({
      ok: true,
      cases: [
        {
          draft: true,
          files: [{ path: join(made.out, "provby-2026/tjansteskrivelse.html"), bytes: expect.any(Number) }],
          gaps: [{ path: "case.date", title: "Datum", message: "Datum saknas." }],
          problems: [],
        },
      ],
    });
  });
});

describe("the terminal", () => {
  test("shows progress to a person, on standard error, and to nobody else", async () => {
    const made = municipality();
    const args = ["build", made.caseFolder, "--out", made.out, "--format", "html"];
    expect((await kanslistAt(rememberingTerminal(true), ...args)).err).toBe(`Bygger ${made.caseFolder} …\n`);
    expect((await kanslistAt(rememberingTerminal(false), ...args)).err).toBe("");
    expect((await kanslistAt(rememberingTerminal(true), ...args, "--json")).err).toBe("");
  });

  test("an error in the program itself ends with 70 and asks to be reported", async () => {
    const made = municipality();
    const said = rememberingTerminal();
    const terminal: Terminal & { said: typeof said.said } = {
      ...said,
      out: () => {
        throw new TypeError("x is not a function");
      },
    };
    const run = await kanslistAt(terminal, "build", made.caseFolder, "--out", made.out, "--format", "html");
    expect(run.code).toBe(70);
    expect(run.err).toContain("Fel i Kanslist: TypeError: x is not a function");
    expect(run.err).toContain("Rapportera gärna felet");
  });
});
