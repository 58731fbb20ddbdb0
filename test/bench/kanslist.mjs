import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The checkout, with the program built in `dist`. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const {
  buildCase,
  checkCase,
  composePaper,
  loadCase,
  papers,
  readCaseFiles,
  readCaseFolder,
  readCheckSources,
  readTheme,
  spareMemory,
  textOfDocument,
  writeDocx,
  writePdf,
} = await import(`${root}dist/bench/stages.js`);

export { buildCase, spareMemory, textOfDocument, writeDocx, writePdf };

/** The value of a result; the bench stops where there is none. */
export function valueIn(result) {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ message }) => message).join("\n"));
}

/**
 * A case folder, read and composed: what the writers are given.
 * @param {string} folder
 * @param {string} paperName
 */
export function readCase(folder, paperName) {
  const { input } = valueIn(readCaseFolder(folder));
  const paper = papers.find(({ name }) => name === paperName);
  const { theme, fonts } = valueIn(readTheme(input.theme, input.readFont));
  const compose = () => valueIn(composePaper(paper, valueIn(loadCase(input.files)), input));
  return { input, theme, fonts, compose };
}

/**
 * What the check finds in a case folder, spelling aside.
 * @param {string} folder
 */
export async function checkFolder(folder) {
  const sources = { ...valueIn(await readCheckSources(folder)), speller: null };
  return valueIn(await checkCase(valueIn(readCaseFiles(folder)), sources));
}

/** The version of a package that the bench or the program has installed. */
export function versionOf(name) {
  const folders = [`${root}test/bench/node_modules/`, `${root}node_modules/`];
  for (const folder of folders) {
    try {
      return JSON.parse(readFileSync(`${folder}${name}/package.json`, "utf8")).version;
    } catch {}
  }
  return "?";
}
