import { checkFolder, root } from "./kanslist.mjs";
import { median } from "./measure/statistics.mjs";

/**
 * One size of the growing check, in a process of its own so that its peak memory is its own: checks the case in the first
 * argument, without spelling, and prints what it took as JSON.
 */
const [folder] = process.argv.slice(2);
const warmUp = 8;
const turns = 3;

for (let turn = 0; turn < warmUp; turn += 1) await checkFolder(`${root}data/eskilstuna/2022`);

const times = [];
let findings = 0;
for (let turn = 0; turn < turns; turn += 1) {
  const start = performance.now();
  findings = (await checkFolder(folder)).findings.length;
  times.push(performance.now() - start);
}
console.log(JSON.stringify({ ms: median(times), findings, peakMb: process.resourceUsage().maxRSS / 1024 }));
