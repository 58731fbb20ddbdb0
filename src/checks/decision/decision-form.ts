import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { formOf, type PointForm, pointsOf } from "./proposal.ts";

export const decisionForm: Rule = {
  id: "decision-form",
  title: "Beslutets form",
  severity: "warning",
  reason:
    "Kommunen skriver sina beslut i en form, hela meningar eller att-satser, så att protokollet blir enhetligt (kommunens egen mall; Nacka skriver meningar, Uppsala att-satser).",
  example: { wrong: "att anta planen för 2026", right: "Kommunstyrelsen antar planen för 2026." },
  find: (reading: Reading) => {
    const points = pointsOf(reading);
    const { form, lead } = reading.register.papers.letter.proposal;
    const wanted = form ?? commonForm(points, lead);
    return wanted === null ? [] : points.flatMap((point) => remarks(point, wanted, form !== null));
  },
};

type Form = Exclude<PointForm, "either">;

/** The form of most points; where they weigh equal, att-clauses are right below words that they can continue. */
function commonForm(points: readonly Passage[], lead: string | null): Form | null {
  const forms = points.map(({ text }) => formOf(text));
  const sentences = forms.filter((form) => form === "sentence").length;
  const clauses = forms.filter((form) => form === "attClause").length;
  if (sentences === 0 || clauses === 0) return null;
  if (sentences === clauses) return lead === null ? "sentence" : "attClause";
  return sentences > clauses ? "sentence" : "attClause";
}

const one: Readonly<Record<Form, string>> = { sentence: "en hel mening", attClause: "en att-sats" };
const several: Readonly<Record<Form, string>> = { sentence: "hela meningar", attClause: "att-satser" };

function remarks(point: Passage, wanted: Form, isOwn: boolean): readonly Remark[] {
  const form = formOf(point.text);
  if (form === "either" || form === wanted) return [];
  const words = /^\S+(?:\s+\S+)?/.exec(point.text)?.[0] ?? point.text;
  const why = isOwn ? "kommunen skriver" : "de andra är";
  return [
    remarkOn(point, 0, words, {
      message: `Punkten är ${one[form]}, men ${why} ${several[wanted]}.`,
      hint:
        wanted === "sentence"
          ? "Skriv som om beslutet redan är fattat: ”Kommunstyrelsen antar …”."
          : "Börja punkten med ”att”.",
    }),
  ];
}
