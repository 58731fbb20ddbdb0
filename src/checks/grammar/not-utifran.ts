import { latin } from "../../swedish/latin.ts";
import { remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

export const notUtifran: Rule = {
  id: "not-utifran",
  title: "”utifrån” i stället för ”på”",
  severity: "warning",
  reason: "Något grundas eller baseras på något, inte utifrån något (Svensk ordbok).",
  example: { wrong: "Planen grundas utifrån en kartläggning.", right: "Planen grundas på en kartläggning." },
  find: ({ passages, lists }) => {
    const pattern = latin(
      new RegExp(`(?<![\\p{L}-])(${lists.language.notUtifran.join("|")})[ \\u00a0]utifrån(?!\\p{L})`, "giu"),
    );
    return remarksOnPattern(passages, pattern, ([, verb = ""]) => ({
      message: `Efter ”${verb}” ska det stå ”på”, inte ”utifrån”.`,
      hint: `Skriv ”${verb} på”.`,
      replacement: `${verb} på`,
    }));
  },
};
