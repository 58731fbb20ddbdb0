#!/usr/bin/env node
// Starts the bundled program with the code that V8 made of it when it was bundled: compiling took a third of a short run.
// Code of another Node is refused by V8, and the program is compiled as usual. Node 22 can do this itself
// (module.enableCompileCache); Node 20 cannot.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

// A run is over in a second. V8 would spend a third of it on making code fast that is hardly run again, and make each of
// the rules' patterns twice. The flags come before the program: V8 refuses code that was made under other flags.
for (const flag of ["--interrupt-budget=500000", "--no-regexp-tier-up"]) setFlagsFromString(flag);

const filename = fileURLToPath(new URL("program.cjs", import.meta.url));
// To build needs much that no other command needs, and code that is not run takes as long to read as code that is.
const codeCache = `${filename}.${process.argv[2] === "build" ? "build" : "check"}.cache`;
// Bundled as ASCII, which is read at once and held in half the memory.
const script = new Script(Module.wrap(readFileSync(filename, "latin1")), {
  filename,
  ...(existsSync(codeCache) ? { cachedData: readFileSync(codeCache) } : {}),
});
if (process.env["KANSLIST_WRITE_CODE_CACHE"] !== undefined) {
  process.once("exit", () => writeFileSync(codeCache, script.createCachedData()));
}
const program = { exports: {} };
script.runInThisContext()(program.exports, createRequire(filename), program, filename, dirname(filename));
