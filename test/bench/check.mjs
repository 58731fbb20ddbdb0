import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeBigCase } from "./big-plan.mjs";
import { root } from "./kanslist.mjs";
import { median } from "./measure/statistics.mjs";
import { number, printTable } from "./measure/table.mjs";

const starts = 9;
const check = [`${root}dist/cli/main.js`, "check", `${root}data/eskilstuna/2022`];
const commands = [
  { name: "kanslist check", args: check, mostMs: 1500 },
  { name: "kanslist check --no-spelling", args: [...check, "--no-spelling"], mostMs: 500 },
];
const sizes = [100, 1000, 10000];
const mostGrowth = 1.2;

/**
 * Times the check: whole processes on the seed, and plans that grow.
 * @returns {readonly import("./run.mjs").Verdict[]}
 */
export function benchCheck() {
  return [...coldChecks(), ...growingChecks()];
}

function coldChecks() {
  const times = new Map(commands.map(({ name }) => [name, []]));
  for (let start = 0; start < starts; start += 1) {
    for (const { name, args } of commands) times.get(name).push(timeOf(args));
  }
  console.log(`\nCheck, cold: ${starts} process starts each, milliseconds\n`);
  printTable(
    ["", "median", "fastest", "slowest"],
    [...times].map(([name, ms]) => [
      name,
      ...[median(ms), Math.min(...ms), Math.max(...ms)].map((one) => number(one, 0)),
    ]),
  );
  return commands.map(({ name, mostMs }) => {
    const ms = median(times.get(name));
    return { what: `cold ${name}`, value: `${number(ms, 0)} ms`, limit: `< ${number(mostMs)} ms`, met: ms < mostMs };
  });
}

function timeOf(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: root });
  // The seed has errors: 1 is what a check of it ends with.
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${stderr}`);
  return performance.now() - start;
}

function growingChecks() {
  const folder = mkdtempSync(join(tmpdir(), "kanslist-bench-"));
  const script = fileURLToPath(new URL("check-one.mjs", import.meta.url));
  const measured = sizes.map((size) => {
    const own = join(folder, String(size));
    mkdirSync(own);
    const args = [script, writeBigCase(own, size)];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return { size, ...JSON.parse(stdout) };
  });
  rmSync(folder, { recursive: true });
  console.log("\nCheck of plans that grow: data → findings, each in a warm process of its own\n");
  printTable(
    ["activities", "ms", "ms each", "findings", "peak MB"],
    measured.map(({ size, ms, findings, peakMb }) => [
      number(size, 0),
      number(ms, 0),
      number(ms / size, 3),
      number(findings, 0),
      number(peakMb, 0),
    ]),
  );
  const [, thousand, most] = measured;
  const ratio = most.ms / most.size / (thousand.ms / thousand.size);
  return [
    {
      what: "check: time an activity at 10,000 ÷ at 1,000",
      value: number(ratio, 2),
      limit: `≤ ${mostGrowth}`,
      met: ratio <= mostGrowth,
    },
  ];
}
