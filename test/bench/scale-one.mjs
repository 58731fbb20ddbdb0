import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildCase, readCase, root, spareMemory, valueIn } from "./kanslist.mjs";
import { median } from "./measure/statistics.mjs";

/**
 * One size of the scale bench, in a process of its own so that its peak memory is its own: builds the plan of the case in
 * the first argument to the folder in the second, so many times as the third says, and prints what it took as JSON.
 */
const [folder, out, turns] = process.argv.slice(2);
const warmUp = 8;

// Warm first: otherwise a small plan pays for starting, and a large one looks good beside it.
const { input: small } = readCase(`${root}data/eskilstuna/2022`, "plan");
for (let turn = 0; turn < warmUp; turn += 1) await build(small);

const { input } = readCase(folder, "plan");
// As the program does.
spareMemory(input.files);
const start = performance.now();
const files = await build(input);
const times = { all: [performance.now() - start] };
const peakMb = process.resourceUsage().maxRSS / 1024;
for (const { name, bytes } of files) writeFileSync(join(out, name), bytes);
for (let turn = 1; turn < Number(turns); turn += 1) times.all.push(await timed());
for (const format of ["pdf", "docx", "html"]) {
  times[format] = [];
  for (let turn = 0; turn < Number(turns); turn += 1) times[format].push(await timed([format]));
}
const ms = Object.fromEntries(Object.entries(times).map(([name, taken]) => [name, median(taken)]));
console.log(JSON.stringify({ ms, peakMb }));

async function timed(formats) {
  const before = performance.now();
  await build(input, formats);
  return performance.now() - before;
}

async function build(given, formats = ["pdf", "docx", "html"]) {
  return valueIn(await buildCase(given, { papers: ["plan"], formats })).files;
}
