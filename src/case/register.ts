import * as z from "zod";
import { CheckSettings } from "./check-settings.ts";
import { id, line, optional, prose } from "./field.ts";
import { PaperForms } from "./paper-form.ts";

const Party = z
  .strictObject({
    id: id("Id"),
    name: optional(line("Namn", "Det utskrivna namnet. Utelämnas bara när det inte är känt.")),
    abbreviation: optional(line("Förkortning")),
    kind: z.enum(["board", "department", "unit", "authority", "organisation"]).meta({
      title: "Slag",
      description:
        "board nämnd eller styrelse, department förvaltning, unit enhet, authority myndighet, organisation annan.",
    }),
  })
  .refine((party) => party.name !== null || party.abbreviation !== null, {
    error: "Parten har varken namn eller förkortning.",
    params: { code: "missing", hint: "Fyll i minst ett av dem." },
  })
  .meta({ title: "Part" });
export type Party = z.infer<typeof Party>;

const Perspective = z
  .strictObject({
    id: id("Id"),
    name: line("Namn", "Så som perspektivet heter i planens tabeller."),
    title: line("Rubrik", "Så som perspektivet heter i perspektivtabellen."),
    qualities: z.array(prose("Kvalitet")).min(1).meta({ title: "Kvaliteter" }),
  })
  .meta({ title: "Perspektiv" });

const AbbreviationEntry = z
  .strictObject({ short: line("Förkortning"), long: line("Utskriven") })
  .meta({ title: "Förkortning" });

/** Who and what exists in a municipality, and how it words its papers. `register.yaml`. */
export const Register = z
  .strictObject({
    municipality: z.strictObject({ name: line("Kommunens namn") }).meta({ title: "Kommun" }),
    parties: z.array(Party).min(1).meta({ title: "Parter" }),
    perspectives: z.array(Perspective).default([]).meta({ title: "Perspektiv" }),
    abbreviations: z.array(AbbreviationEntry).default([]).meta({ title: "Förkortningar" }),
    papers: PaperForms,
    // The defaults of each setting, where the register has none of its own.
    checks: CheckSettings.prefault({}),
  })
  .meta({ title: "Register", description: "Vilka som finns i kommunen, och hur kommunen ställer upp sina papper." });
export type Register = z.infer<typeof Register>;
