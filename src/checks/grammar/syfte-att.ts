import { remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

export const syfteAtt: Rule = {
  id: "syfte-att",
  title: "”Syfte att” först i meningen",
  severity: "warning",
  reason:
    "Det heter ”i syfte att”; i en tabell över vad som ska göras är det bättre att börja med själva åtgärden (språklagen 2009:600, 11 §: vårdat språk).",
  example: { wrong: "Syfte att öka kunskapen.", right: "Öka kunskapen." },
  find: ({ passages }) =>
    remarksOnPattern(
      passages.filter(({ role }) => role === "prose" || role === "cell"),
      /(?<=^|[.!?]\s)Syfte att(?= [a-zåäö])/gmu,
      ([words]) => ({
        message: `Meningen börjar med ”${words}” och har inget verb.`,
        hint: "Skriv ”Syftet är att”, eller börja med verbet: vad ska göras, och av vem?",
        replacement: "Syftet är att",
      }),
    ),
};
