// Makes the program that runs on plain Node: the sources and most packages as a few files, since opening hundreds of small
// ones costs a third of a second at each start. Types are `npm run check`'s business.
//   node src/bundle.mjs [entry] [folder]
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parse, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [entry = "src/cli/main.ts", folder = "dist/cli"] = process.argv.slice(2);
const settings = {
  outdir: folder,
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20",
  // These read data files beside themselves, or are loaded whole in one file already.
  external: ["pdfkit", "fontkit", "docx", "@cantoo/pdf-lib", "source-sans", "hunspell-wasm", "dictionary-sv"],
  // Packages in CommonJS ask for Node's own modules by `require`.
  banner: {
    js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
  },
  logLevel: "warning",
};
rmSync(folder, { recursive: true, force: true });
// The worker that looks up words is started as a file of its own.
const entryPoints = { [parse(entry).name]: entry, "spell-worker": "src/spell/spell-worker.ts" };
await build({ ...settings, entryPoints });
await writeLists();

/** The lists of words are YAML for those who keep them. The program finds them read and checked: that takes a third of a check. */
async function writeLists() {
  const reader = resolve(folder, "read-lists.mjs");
  await build({
    ...settings,
    entryPoints: ["src/lists/lists.ts"],
    outdir: undefined,
    outfile: reader,
    splitting: false,
  });
  const { readLists } = await import(pathToFileURL(reader).href);
  rmSync(reader);
  const files = readdirSync("data/lists").filter((name) => name.endsWith(".yaml"));
  const texts = files.map((name) => [parse(name).name, { name, text: readFileSync(`data/lists/${name}`, "utf8") }]);
  const lists = readLists(Object.fromEntries(texts));
  if (!lists.ok)
    throw new Error(lists.problems.map(({ place, message }) => `${place?.file}:${place?.line} ${message}`).join("\n"));
  writeFileSync(`${folder}/lists.json`, JSON.stringify(lists.value));
}
