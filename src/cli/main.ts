import { readFileSync } from "node:fs";
import { runProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";

const packageJson = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};
const interactive = process.stderr.isTTY === true;
// A report that goes to a file must hold no colours, though a person sees the messages beside it.
const shownTo = interactive && process.stdout.isTTY === true;
const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive,
  colour: shownTo && process.env["NO_COLOR"] === undefined,
};

// Who reads the output may stop before its end, as in `kanslist schema | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** Ctrl-C ends the program at once, but for one that asks to be told of it (`--watch`). */
function interrupted(): AbortSignal {
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  return stop.signal;
}

void runProgram(process.argv.slice(2), packageJson.version, terminal, interrupted).then((code) => {
  process.exitCode = code;
});
