import { type FSWatcher, watch } from "node:fs";
import { readCaseFolder } from "./case-folder.ts";

const quietMs = 150;

/** Calls `build` now and each time that a file of the cases or templates changes, until the signal aborts. */
export async function watchCases(
  folders: readonly string[],
  build: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = build();
  const changed = (): void => {
    clearTimeout(timer);
    // An editor saves in several steps; one build when it has gone quiet is enough. Builds never run side by side.
    timer = setTimeout(() => {
      running = running.then(build);
    }, quietMs);
  };
  const watchers = [...new Set(folders.flatMap(watchedFolders))].map((folder): FSWatcher => watch(folder, changed));
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  await running;
}

function watchedFolders(folder: string): readonly string[] {
  const read = readCaseFolder(folder);
  return read.ok ? read.value.watched : [folder];
}
