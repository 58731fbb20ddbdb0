import { type FSWatcher, watch } from "node:fs";
import { foldersOfCase } from "./case-folder.ts";

const quietMs = 150;

/**
 * Calls `build` now and each time that a file of the cases or templates changes, until the signal aborts. Rejects when a
 * build does, which only an error in the program makes it do.
 */
export function watchCases(
  folders: readonly string[],
  build: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const watchers = new Map<string, FSWatcher>();
    let timer: NodeJS.Timeout | undefined;
    let running: Promise<unknown> = Promise.resolve();
    const stop = (): void => {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      running.then(() => resolve(), reject);
    };
    const rebuild = (): void => {
      // A folder may have come since the last build, such as the municipality's own templates.
      watchAll(folders, watchers, changed);
      running = running.then(build);
      running.catch(stop);
    };
    const changed = (): void => {
      clearTimeout(timer);
      // An editor saves in several steps; one build when it has gone quiet is enough. Builds never run side by side.
      if (!signal.aborted) timer = setTimeout(rebuild, quietMs);
    };
    rebuild();
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

/** Watches what is not watched yet. A folder that goes away is let go, and watched anew if it comes back. */
function watchAll(folders: readonly string[], watchers: Map<string, FSWatcher>, changed: () => void): void {
  for (const folder of new Set(folders.flatMap(foldersOfCase))) {
    if (watchers.has(folder)) continue;
    const watcher = watch(folder, changed);
    watcher.on("error", () => {
      watcher.close();
      watchers.delete(folder);
    });
    watchers.set(folder, watcher);
  }
}
