import { Worker } from "node:worker_threads";
import { failure, type Problem, type Result, success } from "../problem.ts";
import type { Answer, Question } from "./message.ts";

/** A speller that runs in a thread of its own. */
export interface SpellerProcess {
  readonly speller: {
    readonly unknown: (words: readonly string[]) => Promise<Result<ReadonlySet<string>>>;
    readonly near: (words: readonly string[]) => Promise<Result<ReadonlyMap<string, readonly string[]>>>;
  };
  /** Ends the thread. What is asked afterwards is answered with a warning. */
  readonly stop: () => Promise<void>;
}

const unavailable: Problem = {
  code: "spelling-unavailable",
  severity: "warning",
  message: "Stavningen är inte kontrollerad, för ordboken gick inte att starta.",
  hint: "Kör kontrollen igen; händer det ändå, installera om Kanslist.",
};

// The bundle lays the worker beside itself.
const ownWorker = new URL("./spell-worker.js", import.meta.url);

/**
 * Starts the thread at once, so that the dictionary is read while the program does other things. Never throws: a thread
 * that does not start, or dies, answers every question with a warning.
 */
export function startSpeller(worker: URL = ownWorker): SpellerProcess {
  const waiting = new Map<number, (result: Result<Answer>) => void>();
  let thread: Worker | null = null;
  let asked = 0;

  const end = (): void => {
    thread = null;
    for (const give of waiting.values()) give(failure([unavailable]));
    waiting.clear();
  };

  thread = start(worker);
  thread?.on("message", (answer: Answer) => {
    waiting.get(answer.id)?.(success(answer));
    waiting.delete(answer.id);
    // A thread that nobody waits for must not keep the program alive.
    if (waiting.size === 0) thread?.unref();
  });
  thread?.on("error", end);
  thread?.on("messageerror", end);
  thread?.on("exit", end);
  thread?.unref();

  const ask = (question: Omit<Question, "id">): Promise<Result<Answer>> =>
    new Promise((give) => {
      if (thread === null) {
        give(failure([unavailable]));
        return;
      }
      const id = asked++;
      waiting.set(id, give);
      thread.ref();
      thread.postMessage({ ...question, id } satisfies Question);
    });

  return {
    speller: {
      unknown: async (words) => {
        const answer = await ask({ ask: "unknown", words });
        return answer.ok ? success(new Set(answer.value.words.map(([word]) => word))) : answer;
      },
      near: async (words) => {
        const answer = await ask({ ask: "near", words });
        return answer.ok ? success(new Map(answer.value.words)) : answer;
      },
    },
    stop: async () => {
      await thread?.terminate();
    },
  };
}

function start(worker: URL): Worker | null {
  try {
    // Its own flags and streams: nothing of the dictionary's may reach the clerk's terminal.
    return new Worker(worker, { execArgv: [], stdout: true, stderr: true });
  } catch {
    return null;
  }
}
