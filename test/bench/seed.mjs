import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCase, readCase, root, textOfDocument, valueIn, versionOf, writeDocx, writePdf } from "./kanslist.mjs";
import { lostWords } from "./measure/lost-words.mjs";
import { readDocx, readPdf } from "./measure/read-back.mjs";
import { timeInRounds } from "./measure/rounds.mjs";
import { median, quartile } from "./measure/statistics.mjs";
import { number, printTable } from "./measure/table.mjs";
import { docxtemplaterPeer } from "./peers/docxtemplater.mjs";
import { pdfmakePeer } from "./peers/pdfmake.mjs";
import { reactPdfPeer } from "./peers/react-pdf.mjs";
import { typstPeer } from "./peers/typst.mjs";
import { refingerprinted, varied } from "./tree/vary.mjs";

const paper = "beslutsunderlag";
const warmUp = 10;

/**
 * Times the seed's paper beside its peers, warm.
 * @param {number} rounds
 * @returns {Promise<readonly import("./run.mjs").Verdict[]>}
 */
export async function benchSeed(rounds) {
  const contenders = await contendersFor(readCase(`${root}data/eskilstuna/2022`, paper));
  const checked = await readBack(contenders);
  const times = await timeInRounds(contenders, { rounds, warmUp });
  const measured = contenders.map(({ name }) => ({ name, ms: median(times.get(name)), ...checked.get(name) }));
  show(measured, times, rounds);
  return verdictsOn(new Map(measured.map((one) => [one.name, one])));
}

/** Those that the limits are about come first; they all get a tree of new words each round. The others explain them. */
async function contendersFor({ input, theme, fonts, compose }) {
  const tree = compose();
  const { images, attachments } = input;
  const newWords = (serial) => varied(tree, serial);
  const newFingerprint = (serial) => refingerprinted(tree, serial);
  const unchanged = () => tree;
  const writePdfOf = async (document) =>
    (await writePdf(document, { theme, fonts, images, archive: "3a", attachments })).bytes;
  const writeDocxOf = async (document) => (await writeDocx(document, { theme, images })).bytes;
  const pdf = { name: "kanslist pdf", format: "pdf", prepare: (document) => document, run: writePdfOf };
  const docx = { name: "kanslist docx", format: "docx", prepare: (document) => document, run: writeDocxOf };
  const typst = { ...typstPeer(theme, fonts), format: "pdf" };
  const fromYaml = (format) => ({
    name: `kanslist ${format}, from YAML`,
    format,
    prepare: (_, serial) => withRemark(input, serial),
    run: (changed) => builtFile(changed, format),
  });
  const contenders = [
    { ...pdf, treeFor: newWords },
    { ...docx, treeFor: newWords },
    { ...pdfmakePeer(theme, fonts), format: "pdf", treeFor: newWords },
    { ...reactPdfPeer(theme, fonts), format: "pdf", treeFor: newWords },
    { ...typst, treeFor: newWords },
    { ...(await docxtemplaterPeer(tree, theme)), format: "docx", treeFor: newWords },
    { ...fromYaml("pdf"), treeFor: unchanged },
    { ...fromYaml("docx"), treeFor: unchanged },
    { ...typstPeer(theme, fonts, "a-3a"), format: "pdf", treeFor: newWords },
    { ...pdf, name: "kanslist pdf, new fingerprint", treeFor: newFingerprint },
    { ...typst, name: "typst, new fingerprint", treeFor: newFingerprint },
    { ...typst, name: "typst, same source", treeFor: unchanged },
  ];
  // Two that share a cache, as Typst's compilers do, must not meet the same words in the same round either.
  return contenders.map(({ prepare, treeFor, ...contender }, index) => {
    const ownSerial = (round) => round * contenders.length + index;
    const ownTree = (round) => treeFor(ownSerial(round));
    return { ...contender, treeFor: ownTree, prepare: (round) => prepare(ownTree(round), ownSerial(round)) };
  });
}

/** The case with a remark in its YAML: the same paper under another fingerprint, with other attachments. */
function withRemark(input, serial) {
  const kase = { ...input.files.case, text: `${input.files.case.text}\n# ${serial}\n` };
  return { ...input, files: { ...input.files, case: kase } };
}

async function builtFile(input, format) {
  const { files } = valueIn(await buildCase(input, { papers: [paper], formats: [format] }));
  return files[0].bytes;
}

/** Each contender's file, read back: nobody is faster for having left something out. */
async function readBack(contenders) {
  const folder = mkdtempSync(join(tmpdir(), "kanslist-bench-"));
  const checked = new Map();
  for (const { name, format, treeFor, prepare, run } of contenders) {
    const bytes = await run(prepare(0));
    const path = join(folder, `paper.${format}`);
    writeFileSync(path, bytes);
    const back = format === "pdf" ? readPdf(path) : readDocx(path);
    const lost = back === null ? null : lostWords(textOfDocument(treeFor(0)), back.text);
    checked.set(name, { ...back, format, lost, bytes: bytes.length });
  }
  rmSync(folder, { recursive: true });
  return checked;
}

function show(measured, times, rounds) {
  const ours = new Map(
    ["pdf", "docx"].map((format) => [format, measured.find(({ name }) => name === `kanslist ${format}`).ms]),
  );
  const rows = measured.map(({ name, format, ms, bytes, pages, tagged, archival, accessible, lost }) => [
    versioned(name),
    number(ms),
    `${number(quartile(times.get(name), 0.25))}–${number(quartile(times.get(name), 0.75))}`,
    number(ms / ours.get(format), 2),
    number(bytes / 1000, 0),
    format === "docx" || pages === undefined ? "–" : String(pages),
    format === "docx" || tagged === undefined ? "–" : tagged ? "yes" : "no",
    [archival, accessible].filter(Boolean).join(" + ") || "–",
    lost === null ? "not read" : lost === 0 ? "all" : `${lost} LOST`,
  ]);
  console.log(`\nThe seed's ${paper}, warm: ${rounds} rounds after ${warmUp} to warm up, milliseconds\n`);
  printTable(["", "median", "quartiles", "× ours", "kB", "pages", "tagged", "archival", "words"], rows);
  console.log(legend);
}

const legend = `
  kanslist pdf, docx     the writer alone: document tree → bytes. PDF/A-3a and PDF/UA-1 at once, the data attached.
  the peers              from the input that each takes, made beforehand from the same tree → bytes:
                         pdfmake a definition, react-pdf elements, typst source text, docxtemplater data for a template.
  All of these get other words of the same length in every paragraph in each round: nobody has seen the paper before.
  from YAML              the whole build: read, check, render, compose, write, prove the text. Peers have nothing like it.
  new fingerprint        the same words each round but for the footer's: what a clerk's small change amounts to.
  same source            typst answers from memory; no measure of setting a paper.
  typst, a-3a            typst's binding takes one standard at a time: PDF/A-3a, or PDF/UA-1, never both.
  words                  of the tree, found in the file (poppler-utils for PDF). The peers do a little less: docxtemplater
                         has no bold and no spanning cells, react-pdf no real tables, none of them hyphenates.`;

function versioned(name) {
  const packages = { typst: "@myriaddreamin/typst-ts-node-compiler" };
  const [base] = name.split(",");
  if (base.startsWith("kanslist")) return name;
  return name === base ? `${name} ${versionOf(packages[name] ?? name)}` : name;
}

function verdictsOn(measured) {
  const ms = (name) => measured.get(name).ms;
  const pair = ms("kanslist pdf") + ms("kanslist docx");
  const both = ({ tagged, archival, accessible }) => tagged === true && archival != null && accessible != null;
  const alone = [...measured].filter(([, one]) => both(one)).every(([name]) => name.startsWith("kanslist"));
  const own = measured.get("kanslist pdf");
  const lost = [...measured.values()].reduce((sum, one) => sum + (one.lost ?? 0), 0);
  return [
    limit("PDF + DOCX ÷ (pdfmake + docxtemplater)", pair / (ms("pdfmake") + ms("docxtemplater")), 0.45, "<"),
    limit("PDF ÷ typst", ms("kanslist pdf") / ms("typst"), 2, "<"),
    limit("aim: PDF + DOCX ÷ (typst + docxtemplater)", pair / (ms("typst") + ms("docxtemplater")), 1, "≤"),
    own.tagged === undefined
      ? {
          what: "ours alone is tagged and archival at once",
          value: "poppler-utils not installed",
          limit: "–",
          met: null,
        }
      : {
          what: "ours alone is PDF/UA and PDF/A at once",
          value: both(own) && alone ? "yes" : "no",
          limit: "yes",
          met: both(own) && alone,
        },
    { what: "words lost by any contender", value: String(lost), limit: "0", met: lost === 0 },
  ];
}

function limit(what, value, most, sign) {
  return { what, value: number(value, 2), limit: `${sign} ${most}`, met: sign === "<" ? value < most : value <= most };
}
