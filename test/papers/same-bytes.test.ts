import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { extractedCaseFolder, pathOfAttachment } from "../../src/attached-case.ts";
import { outputName } from "../../src/cli/case-folder.ts";
import { attachmentsOfPdf } from "../../src/read/pdf/attachments-of-pdf.ts";
import { build, type CaseFolder, caseFolders, temporaryFolder } from "./built-papers.ts";

const program = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

function hashes(files: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...files].map(([name, bytes]) => [name, createHash("sha256").update(bytes).digest("hex")]),
  );
}

describe("the same input gives the same bytes", () => {
  test.each(caseFolders)("of %s, again after another document in the same process", async (folder) => {
    const first = hashes(await build(folder));
    for (const other of caseFolders.filter((one) => one !== folder)) await build(other);
    expect(hashes(await build(folder))).toEqual(first);
  });

  test.each(caseFolders)("of %s, in another process, time zone and locale", async (folder) => {
    const out = temporaryFolder();
    const environment = { ...process.env, TZ: "Asia/Tokyo", LANG: "C", LC_ALL: "C" };
    const run = spawnSync(process.execPath, [program, "build", folder, "--out", out], {
      env: environment,
      encoding: "utf8",
    });
    expect(run.stderr).not.toContain("Fel");
    const here = await build(folder);
    const there = new Map([...here.keys()].map((name) => [name, readFileSync(join(out, outputName(folder), name))]));
    expect(hashes(there)).toEqual(hashes(here));
  });

  test.each(caseFolders)("of %s, built from the data that its PDF carries", async (folder: CaseFolder) => {
    const out = temporaryFolder();
    const papers = await build(folder);
    const attachments = (await attachmentsOfPdf(papers.get("beslutsunderlag.pdf") ?? new Uint8Array())) ?? [];
    for (const { name, bytes } of attachments) {
      const path = join(out, pathOfAttachment(name) ?? "unknown");
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    expect(hashes(await build(join(out, extractedCaseFolder)))).toEqual(hashes(papers));
  });

  test("another word gives another fingerprint, on the page and in the file", async () => {
    const one = await build("data/eskilstuna/2022", { papers: ["plan"] });
    const two = await build("data/exempelby/2026", { papers: ["plan"] });
    expect(hashes(one)).not.toEqual(hashes(two));
  });
});
