import { wordsOf } from "../../swedish/sentences.ts";
import { isNamedIn, isSameWord, tellingWords } from "../named.ts";
import type { Passage } from "../passage.ts";
import { wordsIn } from "../passage-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const agreementNotListed: Rule = {
  id: "agreement-not-listed",
  title: "Överenskommelsen finns inte bland beslutsunderlagen",
  severity: "tip",
  reason:
    "Alla handlingar som beslutet bygger på listas, och listan kopieras till protokollet (kommunala riktlinjer för tjänsteskrivelser).",
  example: {
    wrong: "Beslutsunderlag: Åtgärdsplan, daterad 2026-01-07",
    right: "Beslutsunderlag: Samverkansöverenskommelsen 2024–2027, daterad 2024-02-12",
  },
  find: ({ case: kase, plan, register, passages }: Reading) => {
    const { agreement } = plan;
    if (agreement === null || kase.enclosures.length === 0) return [];
    const parties = new Set(
      register.parties.flatMap(({ name }) => wordsOf((name ?? "").toLowerCase())).map(({ text }) => text),
    );
    const telling = tellingWords(agreement.title, register.municipality.name).filter(
      (word) => !parties.has(word) && !isParty.test(word),
    );
    const isListed = kase.enclosures.some(({ title, isPlan }) => !isPlan && isNamedIn(title, telling));
    if (telling.length === 0 || isListed) return [];
    const naming = passages.filter(({ section }) => section === "proposal" || section === "background");
    return naming.flatMap((passage) => remarkIn(passage, telling)).slice(0, 1);
  },
};

// Who has agreed is no document.
const isParty = /^(?:polis|region|kommun)(?:en|s|ens)?$/;

function remarkIn(passage: Passage, telling: readonly string[]): readonly Remark[] {
  const word = wordsIn(passage).find(({ text }) => telling.some((one) => isSameWord(one, text.toLowerCase())));
  if (word === undefined || !isNamedIn(passage.text, telling)) return [];
  return [
    remarkOn(passage, word.at, word.text, {
      message: `”${word.text}” nämns här men finns inte bland beslutsunderlagen.`,
      hint: "Lägg till överenskommelsen med datum, om beslutet bygger på den.",
    }),
  ];
}
