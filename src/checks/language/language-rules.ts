import type { Rule } from "../rule.ts";
import { colloquialWord } from "./colloquial-word.ts";
import { longSentence } from "./long-sentence.ts";
import { passiveWithoutAgent } from "./passive-without-agent.ts";
import { stiffWord } from "./stiff-word.ts";

export const languageRules: readonly Rule[] = [longSentence, passiveWithoutAgent, stiffWord, colloquialWord];
