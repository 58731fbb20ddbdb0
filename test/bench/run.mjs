import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchCheck } from "./check.mjs";
import { benchCold } from "./cold.mjs";
import { number, printTable } from "./measure/table.mjs";
import { benchScale } from "./scale.mjs";
import { benchSeed } from "./seed.mjs";

/**
 * A limit and what was measured; `met` is null where it could not be measured.
 * @typedef {object} Verdict
 * @property {string} what
 * @property {string} value
 * @property {string} limit
 * @property {boolean | null} met
 */

const usage = "Usage: npm run bench -- [--only seed|cold|scale|check] [--rounds N]";
const benches = { seed: benchSeed, cold: benchCold, scale: benchScale, check: benchCheck };

const { values } = parseArgs({
  options: { only: { type: "string" }, rounds: { type: "string", default: "30" } },
});
const rounds = Number(values.rounds);
const chosen = values.only === undefined ? Object.keys(benches) : [values.only];
if (!chosen.every((name) => name in benches) || !Number.isInteger(rounds) || rounds < 1) {
  console.error(usage);
  process.exit(2);
}

const start = performance.now();
console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}`,
);
const verdicts = [];
for (const name of chosen) verdicts.push(...(await benches[name](rounds)));
console.log("\nLimits\n");
printTable(
  ["", "measured", "limit", "met"],
  verdicts.map(({ what, value, limit, met }) => [what, value, limit, met === null ? "–" : met ? "yes" : "NO"]),
);
const missed = verdicts.filter(({ met }) => met === false);
const outcome =
  missed.length === 0 ? "All limits are met." : `${missed.length} of ${verdicts.length} limits are MISSED.`;
// A bench is no test: another machine, another answer. The exit code says only that it ran.
console.log(`\n${outcome} ${number((performance.now() - start) / 1000, 0)} seconds.`);
