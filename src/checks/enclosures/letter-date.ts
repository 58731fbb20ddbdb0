import type { Reading } from "../reading.ts";
import { remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { letterDateFault } from "./letter-date-fault.ts";

export const letterDate: Rule = {
  id: "letter-date",
  title: "Skrivelsens datum stämmer inte",
  severity: "warning",
  reason:
    "Skrivelsens datum följer med till protokoll och diarium, och förra årets datum står lätt kvar (kommunens egen mall: datum krävs i brevhuvudet).",
  example: { wrong: "Datum: 2023-01-07 (planen gäller 2026)", right: "Datum: 2026-01-07" },
  find: (reading: Reading) => {
    const message = letterDateFault(reading);
    return message === null ? [] : [remarkAt("case.date", { message, hint: "Rätta skrivelsens datum." })];
  },
};
