import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildCommand } from "../../src/cli/build-command.ts";
import { type Disk, realDisk } from "../../src/cli/disk.ts";
import { type Municipality, municipality } from "./municipality.ts";
import { refused, shown } from "./refused.ts";
import { kanslist, rememberingTerminal } from "./run.ts";

describe("a file or folder that is not there", () => {
  test.each(["case.yaml", "plan.yaml"])("%s", async (name) => {
    const made = municipality();
    rmSync(join(made.caseFolder, name));
    expect((await refused(made, 3)).map(shown)).toEqual([`2026/${name} file-missing: Filen finns inte.`]);
  });

  test("the register", async () => {
    const made = municipality();
    rmSync(join(made.caseFolder, "../register.yaml"));
    expect((await refused(made, 3)).map(shown)).toEqual(["register.yaml file-missing: Filen finns inte."]);
  });

  test("the case folder", async () => {
    const made = municipality();
    rmSync(made.caseFolder, { recursive: true });
    expect((await refused(made, 3)).map(shown)).toEqual(["2026 folder-missing: Mappen finns inte."]);
  });

  test("the municipality's folder in place of the case's: the cases in it are named", async () => {
    const made = municipality();
    const run = await kanslist("build", join(made.caseFolder, ".."), "--out", made.out);
    expect(run.code).toBe(3);
    expect(run.err).toContain(`Ange ett av ärendena i den: ${made.caseFolder}.`);
  });

  test("a file in place of a folder: the folder is named", async () => {
    const made = municipality();
    const run = await kanslist("build", join(made.caseFolder, "case.yaml"), "--out", made.out);
    expect(run.code).toBe(3);
    expect(run.err).toContain(`Ange mappen: ${made.caseFolder}.`);
  });

  test("a folder in place of a file", async () => {
    const made = municipality();
    rmSync(join(made.caseFolder, "plan.yaml"));
    mkdirSync(join(made.caseFolder, "plan.yaml"));
    expect((await refused(made, 3)).map(shown)).toEqual([
      "2026/plan.yaml file-unreadable: Filen är en mapp, inte en fil.",
    ]);
  });

  test("a file of 50 MB is refused unread", async () => {
    const made = municipality();
    truncateSync(join(made.caseFolder, "plan.yaml"), 50_000_000);
    expect((await refused(made, 3)).map(shown)).toEqual([
      "2026/plan.yaml file-too-large: Filen är 50 MB; gränsen är 40 MB.",
    ]);
  });
});

/** A disk that does as the real one but for what a test puts in its place. */
function disk(instead: Partial<Disk>): Disk {
  return { ...realDisk, ...instead };
}

function trouble(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Builds over the papers of an earlier build with a disk in trouble; the earlier ones must stand as they stood. */
async function buildWith(made: Municipality, instead: Partial<Disk>): Promise<string> {
  const options = { out: made.out, json: false, formats: ["html"] } as const;
  expect(await buildCommand([made.caseFolder], options, rememberingTerminal())).toBe(0);
  const folder = join(made.out, "provby-2026");
  for (const name of made.papers()) writeFileSync(join(folder, name), `förra ${name}`);
  const before = made.papers();
  const terminal = rememberingTerminal();
  expect(await buildCommand([made.caseFolder], options, terminal, disk(instead))).toBe(3);
  expect(made.papers()).toEqual(before);
  for (const name of before) expect(readFileSync(join(folder, name), "utf8")).toBe(`förra ${name}`);
  expect(terminal.said().out).toBe("");
  return terminal.said().err;
}

describe("a disk in trouble leaves every file as it was", () => {
  test("full in the middle of the second file", async () => {
    let count = 0;
    const write: Disk["write"] = async (path, bytes) => {
      count += 1;
      const second = count === 2;
      await realDisk.write(path, second ? bytes.subarray(0, 100) : bytes);
      if (second) throw trouble("ENOSPC");
    };
    expect(await buildWith(municipality(), { write })).toContain("Fel: Disken är full; inget har skrivits.");
  });

  test("a file that is open in Word when it is its turn: those moved before it are put back", async () => {
    const rename: Disk["rename"] = async (from, to) => {
      if (from.endsWith(".tmp") && to.endsWith("plan.html")) throw trouble("EBUSY");
      await realDisk.rename(from, to);
    };
    expect(await buildWith(municipality(), { rename })).toContain("Stäng filerna om de är öppna i Word");
  });

  test("no room for a copy of the old file", async () => {
    const copy: Disk["copy"] = async () => {
      throw trouble("ENOSPC");
    };
    expect(await buildWith(municipality(), { copy })).toContain("Disken är full");
  });

  test("a folder where nothing may be written", async () => {
    const makeFolder: Disk["makeFolder"] = async () => {
      throw trouble("EACCES");
    };
    expect(await buildWith(municipality(), { makeFolder })).toContain(
      "Det går inte att skriva i mappen (EACCES); inget har skrivits.",
    );
  });

  test("the first build of all leaves no file behind", async () => {
    const made = municipality();
    const rename: Disk["rename"] = async (from, to) => {
      if (to.endsWith("plan.html")) throw trouble("EPERM");
      await realDisk.rename(from, to);
    };
    const options = { out: made.out, json: false, formats: ["html"] } as const;
    expect(await buildCommand([made.caseFolder], options, rememberingTerminal(), disk({ rename }))).toBe(3);
    expect(made.papers()).toEqual([]);
  });
});

describe("something else stands where the papers should go", () => {
  test("a folder with the name of a paper", async () => {
    const made = municipality();
    mkdirSync(join(made.out, "provby-2026/tjansteskrivelse.docx"), { recursive: true });
    const problems = await refused(made, 3);
    expect(problems.map(({ code }) => code)).toEqual(["output-is-folder"]);
  });

  test("a file with the name of the output folder", async () => {
    const made = municipality();
    writeFileSync(join(made.root, "ut"), "min fil");
    const run = await kanslist("build", made.caseFolder, "--out", join(made.root, "ut"), "--format", "html");
    expect(run.code).toBe(3);
    expect(run.err).toContain("Det går inte att skriva i mappen (");
    expect(readFileSync(join(made.root, "ut"), "utf8")).toBe("min fil");
  });

  test("a file with the name of the case's folder in it", async () => {
    const made = municipality();
    mkdirSync(made.out);
    writeFileSync(join(made.out, "provby-2026"), "min fil");
    const run = await kanslist("build", made.caseFolder, "--out", made.out, "--format", "html");
    expect(run.code).toBe(3);
    expect(run.err).toContain("Här ligger en fil med samma namn som mappen som ska skrivas.");
    expect(readFileSync(join(made.out, "provby-2026"), "utf8")).toBe("min fil");
  });

  test("another case of the same name", async () => {
    const first = municipality();
    const second = municipality();
    const run = await kanslist("build", first.caseFolder, second.caseFolder, "--out", first.out, "--format", "html");
    expect(run.code).toBe(3);
    expect(run.err).toContain(`Papperen skulle skriva över dem för ${first.caseFolder}, som har samma mappnamn.`);
    expect(first.papers()).toEqual(["beslutsunderlag.html", "plan.html", "tjansteskrivelse.html"]);
  });
});
