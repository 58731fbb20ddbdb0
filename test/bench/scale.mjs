import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { activitiesIn, writeBigCase } from "./big-plan.mjs";
import { readDocx, readPdf } from "./measure/read-back.mjs";
import { number, printTable } from "./measure/table.mjs";

const sizes = [100, 1000, 10000];
/** How many times each is built: the small ones are over in a moment, and waver. */
const turns = { 100: 3, 1000: 3, 10000: 1 };
const builds = ["pdf", "docx", "html", "all"];
const mostMb = 700;
/** A plan whose cells hold more than twice as many words as the seed's; built once, for its memory. */
const heavy = { example: "exempelby/2026", size: 10000, turns: 0 };
const mostGrowth = 1.2;

/**
 * Times plans that grow.
 * @returns {readonly import("./run.mjs").Verdict[]}
 */
export function benchScale() {
  const folder = mkdtempSync(join(tmpdir(), "kanslist-bench-"));
  const measured = sizes.map((size) => measure(join(folder, String(size)), { size, turns: turns[size] }));
  const heaviest = measure(join(folder, "heavy"), heavy);
  rmSync(folder, { recursive: true });
  show(measured);
  return [...verdictsOn(measured), memoryOf(heaviest, `of ${heavy.example}, ${heaviest.found.pages ?? "?"} pages`)];
}

function measure(folder, { size, turns, example }) {
  mkdirSync(folder, { recursive: true });
  const script = fileURLToPath(new URL("scale-one.mjs", import.meta.url));
  const args = [script, writeBigCase(folder, size, example), folder, String(turns)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { size, ...JSON.parse(stdout), found: found(folder) };
}

/** What the files hold, read back: activities by their numbers. */
function found(folder) {
  const pdf = readPdf(join(folder, "plan.pdf"));
  const docx = readDocx(join(folder, "plan.docx"));
  return {
    pages: pdf?.pages ?? null,
    pdf: pdf === null ? null : activitiesIn(pdf.text).size,
    docx: activitiesIn(docx.text).size,
    docxRows: docx.rows,
    html: activitiesIn(readFileSync(join(folder, "plan.html"), "utf8")).size,
  };
}

function show(measured) {
  console.log("\nPlans that grow: data → files, text proven, each in a warm process of its own\n");
  const each = (ms, size) => `${number(ms, 0)} (${number(ms / size, 2)})`;
  printTable(
    ["activities", ...builds.map((build) => `${build}, ms (each)`), "peak MB", "pages", "found in pdf", "docx", "html"],
    measured.map(({ size, ms, peakMb, found: back }) => [
      number(size, 0),
      ...builds.map((build) => each(ms[build], size)),
      number(peakMb, 0),
      String(back.pages ?? "–"),
      String(back.pdf ?? "not read"),
      `${back.docx} (${back.docxRows} rows)`,
      String(back.html),
    ]),
  );
}

function verdictsOn(measured) {
  const [, thousand, most] = measured;
  const each = ({ ms, size }, build) => ms[build] / size;
  const growth = builds.map((build) => {
    const ratio = each(most, build) / each(thousand, build);
    return {
      what: `time an activity at 10,000 ÷ at 1,000, ${build}`,
      value: number(ratio, 2),
      limit: `≤ ${mostGrowth}`,
      met: ratio <= mostGrowth,
    };
  });
  const lost = measured.filter(({ size, found: back }) =>
    [back.pdf ?? size, back.docx, back.html].some((one) => one !== size),
  );
  return [
    ...growth,
    memoryOf(most, "of the seed"),
    { what: "plans that lost an activity", value: String(lost.length), limit: "0", met: lost.length === 0 },
  ];
}

function memoryOf({ peakMb }, plan) {
  const what = `peak memory at 10,000, all formats, the plan ${plan}`;
  return { what, value: `${number(peakMb, 0)} MB`, limit: `< ${mostMb} MB`, met: peakMb < mostMb };
}
