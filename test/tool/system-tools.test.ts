import { describe, expect, test } from "vitest";
import { findProgram, runProgram } from "./run-program.ts";
import { skippedLines } from "./skipped-suites-reporter.ts";
import { declareSuite } from "./system-tools.ts";
import { skipMark } from "./system-tools-mark.ts";

describe("a suite that needs tools", () => {
  test("runs where nothing is missing", () => {
    expect(declareSuite([], undefined)).toEqual({ kind: "run" });
    expect(declareSuite([], "true")).toEqual({ kind: "run" });
  });

  test("is skipped by name where a tool is missing on someone's own machine", () => {
    expect(declareSuite(["qpdf (paketet qpdf)"], undefined)).toEqual({ kind: "skip", reason: "qpdf (paketet qpdf)" });
    expect(declareSuite(["qpdf (paketet qpdf)"], "false")).toMatchObject({ kind: "skip" });
  });

  test("fails where a tool is missing in CI", () => {
    expect(declareSuite(["a", "b"], "true")).toEqual({ kind: "fail", reason: "a, b" });
  });

  test("is named at the end of the run when skipped", () => {
    expect(skippedLines([`veraPDF${skipMark}java`, "HTML", `DOCX > schema${skipMark}schemana`])).toEqual([
      "",
      "Överhoppade sviter (verktyg saknas):",
      `  veraPDF${skipMark}java`,
      `  DOCX > schema${skipMark}schemana`,
    ]);
    expect(skippedLines(["HTML"])).toEqual([]);
  });
});

describe("running a program", () => {
  test("a program is found on PATH, and one that does not exist is not", () => {
    expect(findProgram("sh")).toMatch(/\/sh$/);
    expect(findProgram("kanslist-no-such-program")).toBeNull();
  });

  test("what it prints is handed back", () => {
    expect(runProgram("sh", ["-c", "cat"], { input: "Årby" })).toBe("Årby");
  });

  test("a failure is an error that tells what the program said", () => {
    expect(() => runProgram("sh", ["-c", "echo trasig >&2; exit 3"])).toThrow(/ended with code 3[\s\S]*trasig/);
    expect(() => runProgram("kanslist-no-such-program", [])).toThrow(/did not run/);
    expect(() => runProgram(process.execPath, ["-e", "setTimeout(() => {}, 5000)"], { timeoutMs: 100 })).toThrow(
      /ETIMEDOUT/,
    );
  });
});
