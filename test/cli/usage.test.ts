import { describe, expect, test } from "vitest";
import { municipality } from "./municipality.ts";
import { kanslist } from "./run.ts";

describe("wrong usage ends with 2, a Swedish sentence and nothing on standard output", () => {
  const uses: readonly (readonly [args: string, told: string])[] = [
    ["bild x", "Kommandot ”bild” finns inte.\n  Menade du ”build”?\n"],
    ["build", "Argumentet <ärendemapp> saknas.\n  Se kanslist --help.\n"],
    ["build x --paper palan", "Papperet ”palan” finns inte. Menade du ”plan”?\n  Se kanslist --help.\n"],
    [
      "build x --paper zzz",
      "Papperet ”zzz” finns inte. De som finns: tjansteskrivelse, plan, beslutsunderlag.\n  Se kanslist --help.\n",
    ],
    [
      "build x --paper tjänsteskrivelse",
      "Papperet ”tjänsteskrivelse” finns inte. Menade du ”tjansteskrivelse”?\n  Se kanslist --help.\n",
    ],
    ["build x --format doc", "Formatet ”doc” finns inte. Menade du ”docx”?\n  Se kanslist --help.\n"],
    ["build x --format pdf,odt", "Formatet ”odt” finns inte. De som finns: docx, pdf, html.\n  Se kanslist --help.\n"],
    ["build x --archive 1b", "Valet ”--archive <nivå>” kan vara: 2a, 3a.\n  Se kanslist --help.\n"],
    ["build x --out", "Valet ”-o, --out <mapp>” saknar sitt värde.\n  Se kanslist --help.\n"],
    ["build x --finall", "Valet ”--finall” finns inte.\n  Menade du ”--final”?\n"],
    ["build x --json --watch", "Valen ”--json” och ”-w, --watch” går inte ihop.\n  Se kanslist --help.\n"],
    ["extract a.pdf", "Valet ”-o, --out <mapp>” måste anges.\n  Se kanslist --help.\n"],
    ["extract a.pdf b.pdf --out x", "För många argument.\n  Se kanslist --help.\n"],
  ];
  test.each(uses)("kanslist %s", async (args, told) => {
    expect(await kanslist(...args.split(" "))).toEqual({ code: 2, out: "", err: told });
  });

  test("no command at all shows the help on standard error", async () => {
    const run = await kanslist();
    expect([run.code, run.out]).toEqual([2, ""]);
    expect(run.err).toContain("Användning: kanslist");
  });
});

describe("help", () => {
  const pages = [["--help"], ["build", "--help"], ["extract", "--help"], ["schema", "--help"], ["help", "build"]];
  test.each(pages.map((args) => args.join(" ")))("kanslist %s is Swedish throughout and ends with 0", async (args) => {
    const run = await kanslist(...args.split(" "));
    expect([run.code, run.err]).toEqual([0, ""]);
    const words = run.out.replace(/--?[\w-]+|kanslist \w+|^ {2}\w+/gm, "");
    expect(words).not.toMatch(
      /\b(?:usage|options?|commands?|arguments|display|the|for|help|default|choices|version)\b/i,
    );
  });

  test("has examples and the exit codes", async () => {
    const { out } = await kanslist("--help");
    expect(out).toContain("Exempel:\n  kanslist build data/eskilstuna/2022");
    expect(out).toContain("Slutkoder: 0 allt gick bra, 1 fel i data eller mallar eller i granskningen,");
  });

  test("--version is the version alone", async () => {
    expect(await kanslist("--version")).toEqual({ code: 0, out: "1.2.3\n", err: "" });
  });
});

describe("choices", () => {
  test("--paper and --format may be given several times or with commas", async () => {
    const made = municipality();
    const flags = ["--paper", "plan", "--paper", "tjansteskrivelse,plan", "--format", "html", "-f", "docx"];
    expect((await kanslist("build", made.caseFolder, "--out", made.out, ...flags)).code).toBe(0);
    expect(made.papers()).toEqual(["plan.docx", "plan.html", "tjansteskrivelse.docx", "tjansteskrivelse.html"]);
  });
});
