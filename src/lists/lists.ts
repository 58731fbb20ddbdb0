import { z } from "zod";
import { failure, type Problem, type Result, success } from "../problem.ts";
import { readData } from "../source/read-data.ts";
import type { SourceFile } from "../source/source-file.ts";

const words = (title: string) => z.array(z.string().min(1)).meta({ title });
const reason = z.string().min(1).meta({ title: "Skäl" });

/** Authorities that have changed their names. `authorities.yaml`. */
const Authorities = z
  .array(
    z.strictObject({
      old: z.string().min(1).meta({ title: "Gammalt namn" }),
      new: z.string().min(1).meta({ title: "Nytt namn" }),
      /** First day of the new name, ISO 8601. */
      from: z.iso.date().meta({ title: "Från och med" }),
    }),
  )
  .meta({ title: "Myndigheter som bytt namn" });

/** What makes a decision hard to read by itself. `decision.yaml`. */
const Decision = z
  .strictObject({
    leaning: z
      .array(z.strictObject({ phrase: z.string().min(1).meta({ title: "Fras" }), why: reason }))
      .meta({ title: "Fraser som lutar sig mot andra handlingar" }),
  })
  .meta({ title: "Förslag till beslut" });

/** Plain language. `language.yaml`. */
const Language = z
  .strictObject({
    plainWords: z
      .array(z.strictObject({ word: z.string().min(1).meta({ title: "Ord" }), instead: words("I stället") }))
      .meta({ title: "Ord att byta ut" }),
    /** Words that end in -s without being passive: finns, hoppas, minns. */
    notPassive: words("Ord på -s som inte är passiva"),
  })
  .meta({ title: "Klarspråk" });

/** How abbreviations are written. `abbreviations.yaml`. */
const Abbreviations = z
  .strictObject({
    forms: z
      .array(z.strictObject({ right: z.string().min(1).meta({ title: "Rätt" }), wrong: words("Fel") }))
      .meta({ title: "Skrivsätt" }),
    /** Known to every reader, so that nobody has to spell them out: EU, FN, AB. */
    wellKnown: words("Allmänt kända"),
  })
  .meta({ title: "Förkortningar" });

/** Words of the field that one case should not use in several shapes. `names.yaml`. */
const Names = z
  .strictObject({
    /** Last parts of compounds that name a unit, such as “team”: “ungdomsteam”, “personalteamet”. */
    heads: words("Huvudord"),
    /** Last parts of words that name the plan itself: “aktivitetsplan”, “handlingsplan”, “åtgärdsplan”. */
    planWords: words("Ord för planen"),
  })
  .meta({ title: "Namn" });

/** What the law and the guidance ask of a plan, and what needs care before it is published. `law.yaml`. */
const Law = z
  .strictObject({
    asks: z
      .array(
        z.strictObject({
          holds: z.enum(["cause", "target", "time", "followUp"]).meta({ title: "Uppgift" }),
          name: z.string().min(1).meta({ title: "Namn" }),
          headings: words("Rubriker som betyder detta"),
          why: reason,
        }),
      )
      .meta({ title: "Vad en plan ska innehålla" }),
    guarding: words("Ord om bevakning"),
  })
  .meta({ title: "Lag" });

const schemas = {
  authorities: Authorities,
  decision: Decision,
  language: Language,
  abbreviations: Abbreviations,
  names: Names,
  law: Law,
} as const;

/** The product's lists of words and facts, as data. */
export type Lists = { readonly [Name in keyof typeof schemas]: z.infer<(typeof schemas)[Name]> };
export type ListName = keyof Lists;
export const listNames = Object.keys(schemas) as readonly ListName[];

/** Reads the lists, one YAML file each. Fails with every problem of every file. */
export function readLists(files: Readonly<Record<ListName, SourceFile>>): Result<Lists> {
  const problems: Problem[] = [];
  const entries = listNames.map((name) => {
    const read = readData<unknown>(schemas[name], files[name]);
    problems.push(...read.problems);
    return [name, read.checked?.value] as const;
  });
  // Each value was checked against the schema of its name.
  return problems.length > 0 ? failure(problems) : success(Object.fromEntries(entries) as unknown as Lists);
}
