import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "parse5";
import { runProgram } from "./run-program.ts";

/** Headless, in a profile of its own, and without a word to the network. */
const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Lays a page out in Chromium, in a frame so many pixels wide, and evaluates an expression there, with `page` as the
 * page's document. The value comes back through JSON. Throws where the browser fails or the expression does.
 */
export function measureInChromium(html: string, widthPx: number, expression: string): unknown {
  const frame = `<!doctype html><meta charset="utf-8"><iframe style="border:0;width:${widthPx}px;height:800px"></iframe><script>
const frame = document.querySelector("iframe");
frame.onload = () => {
  const page = frame.contentDocument;
  let answer;
  try { answer = { value: ${expression} }; } catch (error) { answer = { error: String(error) }; }
  document.body.setAttribute("data-answer", JSON.stringify(answer));
};
frame.srcdoc = ${JSON.stringify(html).replaceAll("<", "\\u003c")};
</script>`;
  const work = mkdtempSync(join(tmpdir(), "kanslist-chromium-"));
  try {
    const file = join(work, "frame.html");
    writeFileSync(file, frame);
    const options = [...quiet, `--user-data-dir=${join(work, "profile")}`, "--virtual-time-budget=5000", "--dump-dom"];
    return readAnswer(runProgram("chromium", [...options, pathToFileURL(file).href], { timeoutMs: 120_000 }));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function readAnswer(dump: string): unknown {
  const body = parse(dump)
    .childNodes.flatMap((node) => ("childNodes" in node ? node.childNodes : []))
    .find((node) => node.nodeName === "body");
  const given =
    body !== undefined && "attrs" in body ? body.attrs.find(({ name }) => name === "data-answer") : undefined;
  if (given === undefined) throw new Error(`Chromium gave no answer. The page was: ${dump.slice(0, 2000)}`);
  const answer = JSON.parse(given.value) as { readonly value?: unknown; readonly error?: string };
  if (answer.error !== undefined) throw new Error(`The expression failed in Chromium: ${answer.error}`);
  return answer.value;
}
