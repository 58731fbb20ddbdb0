import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runProgram } from "../../src/cli/program.ts";
import { type Municipality, municipality } from "./municipality.ts";
import { rememberingTerminal } from "./run.ts";

const patienceMs = 20_000;

/** A watching build, and what it has said. */
function watching(made: Municipality, terminal = rememberingTerminal()) {
  const stop = new AbortController();
  const args = ["build", made.caseFolder, "--out", made.out, "--format", "html", "--paper", "plan", "--watch"];
  return { terminal, stop, ended: runProgram(args, "1.2.3", terminal, () => stop.signal) };
}

/** Looks again and again until what is waited for is there. */
async function until(what: () => boolean): Promise<void> {
  await expect.poll(what, { timeout: patienceMs, interval: 20 }).toBe(true);
}

function page(made: Municipality): string {
  const path = join(made.out, "provby-2026/plan.html");
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

describe("build --watch", () => {
  test("builds again after a change, and Ctrl-C ends it with 130", { timeout: 60_000 }, async () => {
    const made = municipality();
    const { stop, ended } = watching(made);
    await until(() => page(made).includes("Vuxna vandrar"));
    made.change("2026/plan.yaml", "Vuxna vandrar", "Grannar vandrar");
    await until(() => page(made).includes("Grannar vandrar"));
    made.change("register.yaml", "Provby kommun", "Provby stad");
    await until(() => page(made).includes("Provby stad"));
    stop.abort();
    expect(await ended).toBe(130);
  });

  test("goes on after a build that failed, also the first, and keeps the last good paper", {
    timeout: 60_000,
  }, async () => {
    const made = municipality();
    made.change("2026/plan.yaml", "[social]", "[sozial]");
    const { terminal, stop, ended } = watching(made);
    await until(() => terminal.said().err.includes("1 fel, inget har skrivits."));
    made.change("2026/plan.yaml", "[sozial]", "[social]");
    await until(() => page(made).includes("Vuxna vandrar"));
    made.change("2026/plan.yaml", "year: 2026", "year: i år");
    await until(() => terminal.said().err.includes("Planår ska vara ett tal."));
    expect(page(made)).toContain("Vuxna vandrar");
    stop.abort();
    expect(await ended).toBe(130);
  });

  test("sees templates of the municipality's own that come after it has begun", { timeout: 60_000 }, async () => {
    const made = municipality();
    const { stop, ended } = watching(made);
    await until(() => page(made) !== "");
    made.put("templates/partials/footer.hbs", "<footer><p>Min sidfot</p></footer>");
    await until(() => page(made).includes("Min sidfot"));
    made.put("templates/partials/footer.hbs", "<footer><p>Ny sidfot</p></footer>");
    await until(() => page(made).includes("Ny sidfot"));
    stop.abort();
    expect(await ended).toBe(130);
  });

  test("a fault in the program ends it with 70", { timeout: 60_000 }, async () => {
    const made = municipality();
    const said = rememberingTerminal();
    const { ended } = watching(made, {
      ...said,
      out: () => {
        throw new TypeError("trasig");
      },
    });
    expect(await ended).toBe(70);
    expect(said.said().err).toContain("Fel i Kanslist: TypeError: trasig");
  });
});
