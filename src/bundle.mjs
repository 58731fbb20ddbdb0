// Makes the program that runs on plain Node. Types are `npm run check`'s business.
//   node src/bundle.mjs                    the program: one file, and what V8 makes of it, so that a start compiles nothing
//   node src/bundle.mjs <entry> <folder>   any other entry, as modules
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, parse, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [entry, folder = "dist/cli"] = process.argv.slice(2);

// Parts of packages that each start would open and no paper needs: the dictionary of fonts in WOFF2, which no theme names;
// encryption of PDFs, which no archive takes; maps from a compiled template to its text; commands that are programs of
// their own.
const leftOut = /^(?:brotli\/decompress\.js|@noble\/ciphers\/aes|source-map|node:child_process)$/;
// What unpacks tables of Unicode at each start. Node's own does the same in a tenth of the time.
const inflate = `const { inflateRawSync } = require("node:zlib");
module.exports = (source, target) => { target.set(inflateRawSync(source)); return target; };`;
const leaveOut = {
  name: "leave-out",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: leftOut }, ({ path }) => ({ path, namespace: "left-out" }));
    onLoad({ filter: /./, namespace: "left-out" }, () => ({ contents: "" }));
    onLoad({ filter: /node_modules.tiny-inflate.index\.js$/ }, () => ({ contents: inflate }));
  },
};

const settings = {
  bundle: true,
  plugins: [leaveOut],
  platform: "node",
  target: "node20",
  // These read data files beside themselves, or are seldom needed.
  external: ["@cantoo/pdf-lib", "unpdf", "source-sans", "hunspell-wasm", "dictionary-sv"],
  logLevel: "warning",
};
const modules = {
  ...settings,
  format: "esm",
  // Packages in CommonJS ask for Node's own modules by `require`.
  banner: {
    js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
  },
};

rmSync(folder, { recursive: true, force: true });
await (entry === undefined ? bundleProgram() : bundleModules());
await writeLists();
if (entry === undefined) writeCodeCaches();

async function bundleProgram() {
  await build({
    ...settings,
    entryPoints: ["src/cli/main.ts"],
    outfile: `${folder}/program.cjs`,
    format: "cjs",
    // V8 forgets, of code that it reads from a cache, where `import()` is to look: a package is required instead.
    supported: { "dynamic-import": false },
    minifyWhitespace: true,
    define: { "import.meta.url": "programUrl" },
    banner: { js: 'const programUrl = require("node:url").pathToFileURL(__filename).href;' },
  });
  // `launch.mjs` reads ASCII. esbuild escapes strings, but not patterns, in which an escape means the same.
  const program = `${folder}/program.cjs`;
  writeFileSync(program, readFileSync(program, "utf8").replace(/[^\0-\x7f]/g, escaped), "latin1");
  // The thread that looks up words is started as a file of its own.
  await build({ ...modules, entryPoints: ["src/spell/spell-worker.ts"], outdir: folder });
  copyFileSync("src/launch.mjs", `${folder}/main.js`);
  chmodSync(`${folder}/main.js`, 0o755);
  // pdfkit looks for the colour profile of archives in a folder beside itself.
  const profile = "data/sRGB_IEC61966_2_1.icc";
  cpSync(`node_modules/pdfkit/js/${profile}`, `${folder}/${profile}`);
}

function escaped(codeUnit) {
  return `\\u${codeUnit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

async function bundleModules() {
  await build({
    ...modules,
    external: [...settings.external, "pdfkit", "fontkit", "docx"],
    entryPoints: [entry],
    outdir: folder,
    splitting: true,
  });
}

/** The lists of words are YAML for those who keep them. The program finds them read and checked. */
async function writeLists() {
  const reader = resolve(folder, "read-lists.mjs");
  await build({ ...modules, entryPoints: ["src/lists/lists.ts"], outfile: reader });
  const { readLists } = await import(pathToFileURL(reader).href);
  rmSync(reader);
  const files = readdirSync("data/lists").filter((name) => name.endsWith(".yaml"));
  const texts = files.map((name) => [parse(name).name, { name, text: readFileSync(`data/lists/${name}`, "utf8") }]);
  const lists = readLists(Object.fromEntries(texts));
  if (!lists.ok)
    throw new Error(lists.problems.map(({ place, message }) => `${place?.file}:${place?.line} ${message}`).join("\n"));
  writeFileSync(`${folder}/lists.json`, JSON.stringify(lists.value));
}

/** Runs each command as a clerk does, so that V8 keeps what it compiled: `launch.mjs` reads it at each start. */
function writeCodeCaches() {
  const out = mkdtempSync(join(tmpdir(), "kanslist-"));
  for (const args of [
    ["check", "data/exempelby/2026"],
    ["build", "data/exempelby/2026", "--out", out],
  ]) {
    const env = { ...process.env, KANSLIST_WRITE_CODE_CACHE: "1" };
    const { status, stderr } = spawnSync(process.execPath, [`${folder}/main.js`, ...args], { env, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  }
  rmSync(out, { recursive: true });
}
