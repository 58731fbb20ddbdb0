// Runs in a thread of its own: reading the dictionary takes a third of a second, while the program reads its data.
import { parentPort } from "node:worker_threads";
import { answer } from "./answer.ts";
import type { Question } from "./message.ts";
import { openSwedishDictionary } from "./swedish-dictionary.ts";

// Questions that come before the dictionary is open wait in the port.
const dictionary = await openSwedishDictionary();
parentPort?.on("message", (question: Question) => parentPort?.postMessage(answer(question, dictionary)));
