import type { Reading } from "../reading.ts";
import { remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { letterDateFault } from "./letter-date-fault.ts";

// The letter is written before the committee meets that prepares the matter: its minutes come later, and rightly so.
const minutes = /^(?:protokoll|utdrag ur protokoll|beslut\s.*§)|utskott.*§|§.*utskott/i;

export const enclosureAfterLetter: Rule = {
  id: "enclosure-after-letter",
  title: "Bilaga daterad efter skrivelsen",
  severity: "error",
  reason:
    "En skrivelse kan inte bygga på en handling som inte fanns när den skrevs; listan över underlag kopieras till protokollet (kommunala riktlinjer för tjänsteskrivelser).",
  example: {
    wrong: "Skrivelse 2026-01-07, lägesbild daterad 2026-02-20",
    right: "Skrivelse 2026-01-07, lägesbild daterad 2025-11-20",
  },
  find: (reading: Reading) => {
    const { date, enclosures } = reading.case;
    if (date === null || letterDateFault(reading) !== null) return [];
    return enclosures.flatMap((enclosure, index) =>
      enclosure.date === null || enclosure.date <= date || minutes.test(enclosure.title)
        ? []
        : [
            remarkAt(`case.enclosures.${index}.date`, {
              message: `”${enclosure.title}” är daterad ${enclosure.date}, efter skrivelsen ${date}.`,
              hint: "Rätta bilagans eller skrivelsens datum.",
            }),
          ],
    );
  },
};
