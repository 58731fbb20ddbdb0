import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SpellerProcess, startSpeller } from "../../src/spell/start-speller.ts";

// Inside the repository, so that the worker finds its packages.
const folder = mkdtempSync(join(fileURLToPath(new URL("../../node_modules/", import.meta.url)), ".spell-"));
const worker = pathToFileURL(join(folder, "spell-worker.js"));

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL("../../src/spell/spell-worker.ts", import.meta.url))],
    outfile: fileURLToPath(worker),
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["hunspell-wasm", "dictionary-sv"],
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function workerThat(name: string, code: string): URL {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, code);
  return pathToFileURL(path);
}

async function withSpeller<T>(worker: URL, use: (process: SpellerProcess) => Promise<T>): Promise<T> {
  const process = startSpeller(worker);
  try {
    return await use(process);
  } finally {
    await process.stop();
  }
}

test("the thread says which words it does not know, and what was meant", async () => {
  await withSpeller(worker, async ({ speller }) => {
    const [unknown, near] = await Promise.all([
      speller.unknown(["kommun", "samverkanforum", "Polismyndigheten", "ANDTS"]),
      speller.near(["samverkanforum", "digifysisk"]),
    ]);
    expect(unknown).toMatchObject({ ok: true, value: new Set(["samverkanforum", "ANDTS"]) });
    expect(near).toMatchObject({ ok: true, value: new Map([["samverkanforum", ["samverkansforum"]]]) });
  });
});

describe("a thread that cannot answer gives a warning, and no more", () => {
  const unavailable = {
    ok: false,
    problems: [
      {
        code: "spelling-unavailable",
        severity: "warning",
        message: "Stavningen är inte kontrollerad, för ordboken gick inte att starta.",
      },
    ],
  };

  test("where its file is missing", async () => {
    await withSpeller(pathToFileURL(join(folder, "none.js")), async ({ speller }) => {
      expect(await speller.unknown(["kommun"])).toMatchObject(unavailable);
      expect(await speller.near(["komun"])).toMatchObject(unavailable);
    });
  });

  test("where it fails as it starts", async () => {
    await withSpeller(workerThat("failing", 'throw new Error("no dictionary");'), async ({ speller }) => {
      expect(await speller.unknown(["kommun"])).toMatchObject(unavailable);
    });
  });

  test("where it dies of a question", async () => {
    const dying = workerThat(
      "dying",
      'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => process.exit(3));',
    );
    await withSpeller(dying, async ({ speller }) => {
      const answers = await Promise.all([speller.unknown(["kommun"]), speller.unknown(["plan"])]);
      expect(answers).toMatchObject([unavailable, unavailable]);
      expect(await speller.near(["komun"])).toMatchObject(unavailable);
    });
  });

  test("where it has been stopped", async () => {
    const process = startSpeller(worker);
    const asked = process.speller.unknown(["kommun"]);
    await process.stop();
    expect(await asked).toMatchObject(unavailable);
    expect(await process.speller.unknown(["kommun"])).toMatchObject(unavailable);
  });

  test("where its address is none", async () => {
    await withSpeller(new URL("https://exempelby.example/worker.js"), async ({ speller }) => {
      expect(await speller.unknown(["kommun"])).toMatchObject(unavailable);
    });
  });
});
