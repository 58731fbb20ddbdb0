import { latin } from "../../swedish/latin.ts";
import { remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

const gap = "[ \\u00a0-]?";
const mobile = latin(
  new RegExp(`(?<![\\d/+-])(?:(?:\\+|00)46${gap}(?:\\(0\\))?${gap}7|07)[02369](?:${gap}\\d){7}(?![\\d-])`, "gu"),
);

export const mobileNumber: Rule = {
  id: "mobile-number",
  title: "Mobilnummer",
  severity: "warning",
  reason:
    "Ett mobilnummer i löpande text är ofta en persons eget, och papperet publiceras på webben (dataskyddsförordningen).",
  example: { wrong: "Ring 070-174 06 05.", right: "Ring kommunens växel." },
  find: ({ passages, case: { officer } }) => {
    const own = digitsOf(officer?.phone ?? "");
    return remarksOnPattern(passages, mobile, ([words]) =>
      digitsOf(words) === own
        ? null
        : {
            message: `Här står ett mobilnummer, ”${words}”.`,
            hint: "Ta bort det, eller byt mot ett nummer till verksamheten.",
          },
    );
  },
};

/** “+46 70-174 06 05” and “070-174 06 05” are the same. */
function digitsOf(phone: string): string {
  return phone
    .replace(/\(0\)/g, "")
    .replace(/[^\d+]/g, "")
    .replace(/^(?:\+|00)46/, "0");
}
