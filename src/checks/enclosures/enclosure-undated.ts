import { months } from "../../swedish/date.ts";
import type { Reading } from "../reading.ts";
import { remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const enclosureUndated: Rule = {
  id: "enclosure-undated",
  title: "Bilaga utan datum",
  severity: "warning",
  reason:
    "Beslutsunderlag anges alltid med datum, så att det går att se vilken version som beslutet bygger på (kommunala riktlinjer för tjänsteskrivelser).",
  example: {
    wrong: "Lägesbild över brott och otrygghet",
    right: "Lägesbild över brott och otrygghet, daterad 2025-11-20",
  },
  find: ({ case: kase }: Reading) =>
    kase.enclosures.flatMap(({ title, date }, index) =>
      date !== null || dated.test(title)
        ? []
        : [
            remarkAt(`case.enclosures.${index}.date`, {
              message: `”${title}” saknar datum.`,
              hint: "Fyll i handlingens datum.",
            }),
          ],
    ),
};

// A date will do, and so will a month, or the number of a law: “Lag (2023:196)”. “Remissvar (5 st)” are of several dates.
const dated = new RegExp(
  `\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\s[a-zåäöéü]{3,9}\\.?\\s\\d{4}|(?:${months.join("|")})\\s\\d{4}|\\d{4}:\\d+|\\(\\d+\\s?(?:st|stycken)\\.?\\)`,
  "i",
);
