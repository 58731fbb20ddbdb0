import type { Reporter, TestModule } from "vitest/node";
import { skipMark } from "./system-tools-mark.ts";

/** Prints, after all else, which suites were skipped for want of a tool: a skipped check must not look like a pass. */
export class SkippedSuitesReporter implements Reporter {
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void = console.log) {
    this.#print = print;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const line of skippedLines(modules.flatMap(suiteTitles))) this.#print(line);
  }
}

function suiteTitles(module: TestModule): readonly string[] {
  return [...module.children.allSuites()].map((suite) => suite.fullName);
}

/** The lines to print for the suites of a run: a heading and one line a skipped suite, or none. */
export function skippedLines(titles: readonly string[]): readonly string[] {
  const skipped = titles.filter((title) => title.includes(skipMark));
  if (skipped.length === 0) return [];
  return ["", "Överhoppade sviter (verktyg saknas):", ...skipped.map((title) => `  ${title}`)];
}
