import * as z from "zod";
import { id, line, optional, reference } from "./field.ts";

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
/** The sections that every letter may have; a municipality may declare more of its own. */
export type LetterSection = (typeof letterSections)[number];

/** Whether a section is built in; otherwise it is one of the municipality's own. */
export function isLetterSection(section: string): section is LetterSection {
  return letterSections.some((one) => one === section);
}

/** A section of the letter: built in, or the id of one of the municipality's own. */
export function letterSection() {
  return reference("Avsnitt", `${letterSections.join(", ")} eller ett eget avsnitts id.`).meta({
    // So that an editor proposes the built-in ones.
    anyOf: [{ enum: [...letterSections] }, { type: "string" }],
  });
}

const OwnSection = z
  .strictObject({
    id: id("Id"),
    title: line("Rubrik", "Avsnittets namn, och dess rubrik i skrivelsen om sections inte anger en annan."),
    required: z
      .boolean()
      .default(false)
      .meta({ title: "Krävs", description: "true gör papperet till ett utkast så länge avsnittet saknas." }),
  })
  .meta({ title: "Eget avsnitt" });

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
      .meta({
        title: "Krävda uppgifter",
        description: "Saknas någon av dem blir papperet ett utkast. Egna avsnitt krävs i stället under ownSections.",
      }),
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
    ownSections: z.array(OwnSection).default([]).meta({
      title: "Egna avsnitt",
      description: "Avsnitt som kommunen lägger till; texten skrivs i case.yaml under sections.",
    }),
    sections: z
      .array(z.strictObject({ section: letterSection(), heading: Heading }).meta({ title: "Avsnitt" }))
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
