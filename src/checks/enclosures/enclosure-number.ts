import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const enclosureNumber: Rule = {
  id: "enclosure-number",
  title: "Hänvisning till en bilaga som inte finns",
  severity: "error",
  reason:
    "Den som läser ska hitta handlingen som texten hänvisar till (kommunala riktlinjer för tjänsteskrivelser: alla handlingar listas).",
  example: { wrong: "se bilaga 5 (listan har fyra handlingar)", right: "se bilaga 4" },
  find: ({ case: kase, passages }: Reading) => {
    const count = kase.enclosures.length;
    if (count === 0) return [];
    return passages
      .filter(({ part, role }) => part === "letter" && role === "prose")
      .flatMap((passage) => remarksIn(passage, count));
  },
};

// “bilaga 2 till lagen”, “bilaga 5 i delegationsordningen” belong to another document.
const numbered = /(?<![a-zà-ÿ])bilaga\s+(\d{1,2})(?![\wÀ-ÿ.:]*[\wÀ-ÿ])(?!\s*(?:till|i|av|från|\(till)\s)/gi;

function remarksIn(passage: Passage, count: number): readonly Remark[] {
  return [...passage.text.matchAll(numbered)]
    .filter(([, number]) => Number(number) > count)
    .map((match) =>
      remarkOn(passage, match.index, match[0], {
        message: `Texten hänvisar till ”${match[0]}”, men listan har ${count} handlingar.`,
        hint: "Rätta numret, eller lägg till handlingen bland beslutsunderlagen.",
      }),
    );
}
