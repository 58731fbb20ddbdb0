import type { Reading } from "../reading.ts";
import { remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const acronymGenitive: Rule = {
  id: "acronym-genitive",
  title: "Ändelse på förkortning",
  severity: "tip",
  reason:
    "En ändelse på en förkortning med stora bokstäver skrivs med kolon (Myndigheternas skrivregler, Ds 2009:38): EU:s.",
  example: { wrong: "EUs regler", right: "EU:s regler" },
  find: ({ passages }: Reading) =>
    passages.flatMap((passage) =>
      [...passage.text.matchAll(genitive)].map((match) => {
        const replacement = `${match[1]}:s`;
        return remarkOn(passage, match.index, match[0], {
          message: `Ändelsen i ”${match[0]}” skrivs med kolon.`,
          hint: `Skriv ”${replacement}”.`,
          replacement,
        });
      }),
    ),
};

// Followed by what is owned, or by another owner: “EUs regler”, “FNs Generalförsamling”, “EUs, Sveriges och länets mål”. A
// plural (“flera PCs och skrivare”) seldom is. The apostrophe is never right.
const owned = "[^\\S\\n](?!(?:och|eller|samt|som|har|kan|ska|med|för|från|till)(?![a-zß-ÿ]))[A-Za-zß-ÿÀ-Þ][a-zß-ÿ]{2}";
const owner = "(?:,|[^\\S\\n](?:och|eller|samt))[^\\S\\n](?:[A-ZÀ-Þ][a-zß-ÿ]+s|[A-ZÀ-Þ]{2,6}:?s)(?![a-zß-ÿ])";
const genitive = new RegExp(`(?<![A-Za-zÀ-ÿ0-9-])([A-ZÀ-Þ]{2,6})(?:s|['’´]s)(?=${owned}|${owner})`, "gu");
