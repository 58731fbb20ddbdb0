import { z } from "zod";
import { line, optional } from "./field.ts";

const Heading = optional(line("Rubrik", "Utan rubrik står avsnittet direkt i texten."));

/** Facts that may stand in the letterhead, and that a municipality may require. */
export const caseFacts = ["department", "unit", "officer", "date", "diaryNumber"] as const;
export type CaseFact = (typeof caseFacts)[number];

export const letterSections = [
  "proposal",
  "summary",
  "enclosures",
  "background",
  "followUp",
  "financing",
  "consequences",
  "signatories",
  "recipients",
] as const;
/** The sections of a letter, in the municipality's own order. */
export type LetterSection = (typeof letterSections)[number];

const Letter = z
  .strictObject({
    documentName: optional(line("Dokumentets namn", "Till exempel Tjänsteskrivelse; står ovanför rubriken.")),
    letterhead: z
      .array(z.strictObject({ fact: z.enum(caseFacts).meta({ title: "Uppgift" }), label: line("Ledtext") }))
      .default([])
      .meta({ title: "Brevhuvud" }),
    required: z
      .array(z.enum([...caseFacts, "summary", "enclosures", "financing", "consequences", "signatories"]))
      .default([])
      .meta({ title: "Krävda uppgifter", description: "Saknas någon av dem blir papperet ett utkast." }),
    proposal: z
      .strictObject({
        lead: optional(line("Inledning", "Står före punkterna, till exempel ”Kommunstyrelsen föreslås besluta”.")),
        numbered: z.enum(["always", "whenSeveral", "never"]).default("whenSeveral").meta({
          title: "Numrering",
          description: "always alltid, whenSeveral när punkterna är fler än en, never aldrig.",
        }),
        form: optional(
          z.enum(["sentence", "attClause"]).meta({
            title: "Beslutets form",
            description:
              "sentence hela meningar, attClause att-satser; utan värde prövas bara att formen är en och samma.",
          }),
        ),
      })
      .default({ lead: null, numbered: "whenSeveral", form: null })
      .meta({ title: "Förslag till beslut" }),
    sections: z
      .array(
        z
          .strictObject({ section: z.enum(letterSections).meta({ title: "Avsnitt" }), heading: Heading })
          .meta({ title: "Avsnitt" }),
      )
      .min(1)
      .meta({ title: "Avsnitt i ordning" }),
  })
  .meta({ title: "Tjänsteskrivelse" });

const planSections = ["introduction", "perspectives", "areas", "abbreviations"] as const;
/** The sections of a plan, in the municipality's own order. */
export type PlanSection = (typeof planSections)[number];

const Plan = z
  .strictObject({
    label: optional(line("Beteckning", "Till exempel Bilaga 1; står ovanför planens rubrik.")),
    sections: z
      .array(
        z
          .strictObject({ section: z.enum(planSections).meta({ title: "Avsnitt" }), heading: Heading })
          .meta({ title: "Avsnitt" }),
      )
      .min(1)
      .meta({ title: "Avsnitt i ordning" }),
  })
  .meta({ title: "Plan" });

/** How the municipality sets up its papers: what the letterhead holds, which sections, in which order, under which headings. */
export const PaperForms = z.strictObject({ letter: Letter, plan: Plan }).meta({ title: "Papper" });
