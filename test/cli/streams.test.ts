import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../papers/built-papers.ts";
import { municipality } from "./municipality.ts";

const main = join(import.meta.dirname, "../../dist/cli/main.js");

const exempelby = join(import.meta.dirname, "../../data/exempelby/2026");

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

// `npm test` builds first; a run of single tests may not have.
describe.runIf(existsSync(main))("the program as it is installed", () => {
  test("writes data on standard output, the rest on standard error, and ends with its code", () => {
    const made = municipality();
    const args = ["build", made.caseFolder, "--out", made.out, "--format", "html", "--paper", "plan"];
    expect(run(...args)).toEqual({ status: 0, stdout: `${join(made.out, "provby-2026/plan.html")}\n`, stderr: "" });
    made.change("2026/plan.yaml", "social]", "sozial]");
    const refused = run(...args);
    expect([refused.status, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toContain("plan.yaml:20:28 Fel: Perspektivet ”sozial” finns inte");
  });

  test.runIf(process.platform !== "win32")("is started by the system itself, as `npx kanslist` does", () => {
    const { status, stdout } = spawnSync(main, ["--version"], { encoding: "utf8" });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });

  test.each([
    [2, ["bild"]],
    [3, ["build", "/finns/inte"]],
    [0, ["--help"]],
  ] as const)("ends with %i for %j", (code, args) => {
    expect(run(...args).status).toBe(code);
  });

  // In the bundle a command's own packages are looked up otherwise than in the sources.
  test("builds a final paper and a review copy, and takes the data out again", { timeout: 60_000 }, () => {
    const out = temporaryFolder();
    const final = run("build", exempelby, "--final", "--out", out);
    expect([final.status, final.stdout.trim().split("\n").length, final.stderr]).toEqual([0, 9, ""]);
    const review = run("build", exempelby, "--review", "--paper", "plan", "--out", out);
    expect([review.status, review.stdout.trim().split("\n").length, review.stderr]).toEqual([0, 2, ""]);
    const extracted = run("extract", join(out, "exempelby-2026/plan.pdf"), "--out", join(out, "data"));
    expect([extracted.status, extracted.stderr]).toEqual([0, expect.stringMatching(/^Bygg papperet igen med: /)]);
  });

  test.each([
    ["check", exempelby, "--format", "text"],
    ["check", exempelby, "--format", "json"],
    ["check", exempelby, "--format", "sarif"],
    ["check", exempelby, "--format", "github"],
    ["rules"],
    ["rules", "--format", "markdown"],
    ["schema"],
  ])("%s %s %s %s ends well", (...args) => {
    const { status, stderr } = run(...args);
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("Ctrl-C ends a watching build with 130", { timeout: 60_000 }, async () => {
    const made = municipality();
    const args = [main, "build", made.caseFolder, "--out", made.out, "--format", "html", "--watch"];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    expect(await ended).toBe(130);
  });

  test("a reader that stops before the end is no error", () => {
    const shell = spawnSync("sh", ["-c", `"${process.execPath}" "${main}" schema | head -c 10`], { encoding: "utf8" });
    expect([shell.status, shell.stdout.length, shell.stderr]).toEqual([0, 10, ""]);
  });
});
