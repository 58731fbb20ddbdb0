import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./kanslist.mjs";
import { median } from "./measure/statistics.mjs";
import { number, printTable } from "./measure/table.mjs";

const starts = 7;
const mostMs = 1500;
const program = [`${root}dist/cli/main.js`];
const build = [...program, "build", `${root}data/eskilstuna/2022`];

const commands = [
  { name: "node alone", args: ["--eval", ""] },
  { name: "kanslist --version", args: [...program, "--version"] },
  { name: "kanslist build, one paper, three formats", args: [...build, "--paper", "beslutsunderlag"], limited: true },
  { name: "kanslist build, all papers, three formats", args: build, limited: true },
];

/**
 * Times whole processes, from start to end.
 * @returns {readonly import("./run.mjs").Verdict[]}
 */
export function benchCold() {
  const folder = mkdtempSync(join(tmpdir(), "kanslist-bench-"));
  const times = new Map(commands.map(({ name }) => [name, []]));
  for (let round = 0; round < starts; round += 1) {
    for (const { name, args, limited = false } of commands)
      times.get(name).push(timeOf(limited ? [...args, "--out", folder] : args));
  }
  rmSync(folder, { recursive: true });
  console.log(`\nCold: ${starts} process starts each, milliseconds\n`);
  printTable(
    ["", "median", "fastest", "slowest"],
    [...times].map(([name, ms]) => [
      name,
      ...[median(ms), Math.min(...ms), Math.max(...ms)].map((one) => number(one, 0)),
    ]),
  );
  return commands
    .filter(({ limited }) => limited === true)
    .map(({ name }) => {
      const ms = median(times.get(name));
      return { what: `cold ${name}`, value: `${number(ms, 0)} ms`, limit: `< ${number(mostMs)} ms`, met: ms < mostMs };
    });
}

function timeOf(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: root });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${stderr}`);
  return time;
}
