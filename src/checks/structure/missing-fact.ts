import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const missingFact: Rule = {
  id: "missing-fact",
  title: "Uppgift som saknas",
  severity: "error",
  reason:
    "Utan de uppgifter som kommunens mall kräver kan ärendet varken diarieföras, beslutas eller expedieras (kommunens egen mall, papers i register.yaml).",
  example: { wrong: "Diarienummer: –", right: "Diarienummer: KS 2026/0012" },
  find: ({ gaps }: Reading) => {
    const distinct = new Map(gaps.filter(({ path }) => !isPlaceholder(path)).map((gap) => [gap.path, gap]));
    return [...distinct.values()].map(remark);
  },
};

/** A recipient that is not filled in has words to point at; `unfilled-placeholder` tells of it. */
function isPlaceholder(path: string): boolean {
  return path.endsWith(".placeholder");
}

function remark({ path, message }: Reading["gaps"][number]): Remark {
  const [file] = path.split(".");
  const hint =
    file === "register"
      ? "Fyll i det utskrivna namnet i register.yaml."
      : "Fyll i uppgiften; tills dess är papperet ett utkast.";
  return remarkAt(path, { message, hint });
}
