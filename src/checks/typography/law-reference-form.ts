import { holding, remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// “4a §” and “11§”, “12 kap” before a section, and “§5”: each as it is cited in running text.
const reference = new RegExp(
  [
    "(?<![A-Za-zÀ-ÿ0-9.,])(?<section>\\d{1,3})[ \u00a0]?(?<letter>[a-z])?[ \u00a0]?§(?!§)",
    "(?<![A-Za-zÀ-ÿ0-9.,])(?<chapter>\\d{1,3})[ \u00a0]?kap\\.?(?=[ \u00a0]?\\d{1,3}(?:[ \u00a0]?[a-z])?[ \u00a0]?§)",
    "(?<sign>§{1,2})(?<number>\\d{1,3})",
  ].join("|"),
  "gu",
);

export const lawReferenceForm: Rule = {
  id: "law-reference-form",
  title: "Hänvisning till lag utan mellanrum eller punkt",
  severity: "warning",
  reason: "Kapitel och paragraf skrivs med mellanrum och förkortningspunkt: 12 kap. 10 § (Myndigheternas skrivregler).",
  example: { wrong: "enligt 12 kap 10§ jordabalken", right: "enligt 12 kap. 10 § jordabalken" },
  find: ({ passages }) =>
    remarksOnPattern(holding("§", passages), reference, (match) => {
      const [words] = match;
      const replacement = rightForm(match.groups ?? {});
      if (words.replaceAll("\u00a0", " ") === replacement) return null;
      return {
        message: `”${words}” saknar ${replacement === `${words}.` ? "punkt efter förkortningen" : "mellanrum"}.`,
        hint: `Skriv ”${replacement}”.`,
        replacement,
      };
    }),
};

function rightForm({ section, letter, chapter, sign, number }: Readonly<Record<string, string | undefined>>): string {
  if (chapter !== undefined) return `${chapter} kap.`;
  return section === undefined
    ? `${sign} ${number}`
    : [section, letter, "§"].filter((part) => part !== undefined).join(" ");
}
