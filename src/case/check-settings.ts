import * as z from "zod";
import { line } from "./field.ts";
import { letterSection } from "./paper-form.ts";

/** What a register may say of a rule: not used, or how grave its findings are. */
export const ruleSettings = ["av", "fel", "varning", "tips"] as const;
export type RuleSetting = (typeof ruleSettings)[number];

const Replaced = z
  .strictObject({ word: line("Ord"), instead: z.array(line("I stället")).min(1).meta({ title: "I stället" }) })
  .meta({ title: "Ord att byta ut" });

const Mention = z
  .strictObject({
    section: letterSection(),
    subject: line("Ämne", "Det som avsnittet ska ta upp, till exempel barnets bästa."),
    words: z
      .array(line("Ord"))
      .min(1)
      .meta({ title: "Ord", description: "Avsnittet tar upp ämnet om något av orden, eller dess böjning, står där." }),
  })
  .meta({ title: "Ämne som ska tas upp" });

/** A municipality's own settings for the check: which rules, how grave, and its own words. */
export const CheckSettings = z
  .strictObject({
    rules: z
      .record(z.string(), z.enum(ruleSettings).meta({ title: "Regel", description: "av, fel, varning eller tips." }))
      .default({})
      .meta({ title: "Regler", description: "Regelns id och av, fel, varning eller tips. kanslist rules visar alla." }),
    words: z
      .array(line("Ord"))
      .default([])
      .meta({ title: "Egna ord", description: "Ord och namn som är rätt stavade, i alla former som används." }),
    plainWords: z.array(Replaced).default([]).meta({ title: "Ord att byta ut" }),
    placeholders: z
      .array(line("Platshållare"))
      .default([])
      .meta({ title: "Platshållare", description: "Texter i kommunens mallar som ska vara ifyllda." }),
    mentions: z.array(Mention).default([]).meta({ title: "Ämnen som ska tas upp" }),
  })
  .meta({ title: "Kontroll", description: "Kommunens egna inställningar för kanslist check." });
export type CheckSettings = z.infer<typeof CheckSettings>;
