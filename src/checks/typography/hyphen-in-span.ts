import type { Passage } from "../passage.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { type Span, spansIn } from "./spans.ts";

export const hyphenInSpan: Rule = {
  id: "hyphen-in-span",
  title: "Bindestreck i ett spann",
  severity: "warning",
  reason: "Ett spann ”från … till” skrivs med tankstreck utan mellanrum (Myndigheternas skrivregler, Ds 2009:38).",
  example: { wrong: "Överenskommelsen 2020 - 2023", right: "Överenskommelsen 2020–2023" },
  find: ({ passages }) => passages.flatMap((passage) => spansIn(passage).map((span) => remark(passage, span))),
};

function remark(passage: Passage, span: Span): Remark {
  const between = wordBetween(passage.text.slice(0, span.at));
  const replacement = `${span.from}${between ?? "–"}${span.to}`;
  return remarkOn(passage, span.at, span.words, {
    message: span.words.includes("–")
      ? `Spannet ”${span.words}” har mellanrum kring tankstrecket.`
      : `Spannet ”${span.words}” är skrivet med bindestreck.`,
    hint:
      between === null
        ? `Skriv ”${replacement}”, med tankstreck utan mellanrum.`
        : `Skriv ”${replacement}”; efter ${between === " och " ? "”mellan”" : "”från”"} står inget streck.`,
    replacement,
  });
}

// “mellan åren”, “från kl.”: the word says what the ends are of.
const ofWhat =
  /(?<![^\s(])(mellan|från)(?: (?:åren|år|åldrarna|åldern|klockan|kl\.?|årskurs|årskurserna|åk\.?|sidorna))?[ \u00a0]$/iu;

/** “mellan 40 och 50”, “från 8 till 10”: there a word stands, and no dash. */
function wordBetween(before: string): string | null {
  const [, lead = ""] = ofWhat.exec(before.slice(-24)) ?? [];
  if (lead === "") return null;
  return lead.toLowerCase() === "mellan" ? " och " : " till ";
}
