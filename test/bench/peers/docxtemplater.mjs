import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { gridOf } from "../tree/grid.mjs";
import { wordsOf } from "../tree/runs.mjs";
import { runsOfBlocks, templateFor } from "./docxtemplater-template.mjs";

/**
 * docxtemplater: a Word file with tags, and data → DOCX. Lighter work than ours: the words lose their bold and italic,
 * and cells do not span rows (a goal's cell is empty in its next rows), since neither is to be had without its paid modules.
 */
export async function docxtemplaterPeer(document, theme) {
  const template = await templateFor(document, theme);
  return {
    name: "docxtemplater",
    prepare: dataOf,
    run: (data) => {
      const doc = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
      doc.render(data);
      return doc.toBuffer();
    },
  };
}

/** The data for the template's tags, by name. */
function dataOf(document) {
  const entries = document.parts.flatMap((part, partIndex) =>
    runsOfBlocks(part).flatMap((blocks, index) => fieldsOf(blocks, `${partIndex}_${index}`)),
  );
  return Object.fromEntries(entries);
}

function fieldsOf(blocks, name) {
  const [block] = blocks;
  switch (block.type) {
    case "heading":
      return [[`text${name}`, wordsOf(block.children)]];
    case "paragraph":
      return [[`paragraphs${name}`, blocks.map(({ children }) => wordsOf(children))]];
    case "list":
      return [[`items${name}`, block.items.map(({ children }) => wordsOfBlocks(children))]];
    case "facts":
      return [[`facts${name}`, block.items.map(factOf)]];
    case "table":
      return [[`caption${name}`, wordsOf(block.caption)], ...headOf(block, name), [`rows${name}`, rowsOf(block)]];
    default:
      throw new Error(`The bench does not give docxtemplater a ${block.type}.`);
  }
}

function factOf({ term, description }) {
  return { term: wordsOf(term), description: wordsOf(description) };
}

function headOf({ head }, name) {
  return head.flatMap((row, rowIndex) =>
    row.cells.map((cell, column) => [`head${name}_${rowIndex}_${column}`, wordsOfBlocks(cell.children)]),
  );
}

function rowsOf({ columns, body }) {
  return gridOf(body, columns.length).map((slots) =>
    Object.fromEntries(slots.map((cell, column) => [`c${column}`, wordsOfBlocks(cell?.children ?? [])])),
  );
}

function wordsOfBlocks(blocks) {
  return blocks
    .map((block) =>
      block.type === "list"
        ? block.items.map((item) => wordsOfBlocks(item.children)).join("\n")
        : wordsOf(block.children),
    )
    .join("\n");
}
