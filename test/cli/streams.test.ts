import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { municipality } from "./municipality.ts";

const main = join(import.meta.dirname, "../../dist/cli/main.js");

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
