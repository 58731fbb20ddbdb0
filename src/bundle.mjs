// Makes the program that runs on plain Node: the sources and most packages as a few files, since opening hundreds of small
// ones costs a third of a second at each start. Types are `npm run check`'s business.
//   node src/bundle.mjs [entry] [folder]
import { rmSync } from "node:fs";
import { parse } from "node:path";
import { build } from "esbuild";

const [entry = "src/cli/main.ts", folder = "dist/cli"] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
await build({
  // The worker that looks up words is started as a file of its own.
  entryPoints: { [parse(entry).name]: entry, "spell-worker": "src/spell/spell-worker.ts" },
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
});
