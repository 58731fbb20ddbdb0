import * as z from "zod";
import { failure, type Problem, type Result, success } from "../problem.ts";
import { readData } from "../source/read-data.ts";
import type { SourceFile } from "../source/source-file.ts";

const words = (title: string) => z.array(z.string().min(1)).meta({ title });
/** Words with white space between: a long list as one text is read ten times as fast as word by word. */
const wordList = (title: string) =>
  z
    .string()
    .min(1)
    .transform((text) => text.trim().split(/\s+/))
    .meta({ title });
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
    /** What a board does by deciding; `with` are words that must follow for the verb to be a measure. */
    measures: z
      .array(
        z.strictObject({
          active: z.string().min(1).meta({ title: "Aktiv form" }),
          passive: z.string().min(1).meta({ title: "Passiv form" }),
          infinitive: z.string().min(1).meta({ title: "Infinitiv" }),
          with: z.string().min(1).optional().meta({ title: "Tillsammans med" }),
        }),
      )
      .meta({ title: "Verb som är en åtgärd" }),
  })
  .meta({ title: "Förslag till beslut" });

/** What a template leaves behind, and what costs money. `letter.yaml`. */
const Letter = z
  .strictObject({
    /** Sentences and words of templates: “Klicka här för att ange text”. */
    leftOver: words("Rester av mallar"),
    /** Words that a bracket to be filled in begins with: “[Ange datum]”. */
    fillIn: words("Ord som inleder en lucka"),
    /** Words that say that a plan costs nothing. */
    costless: words("Ord om att inget kostar"),
    /** Beginnings of words for what usually costs money. */
    costly: words("Sådant som brukar kosta"),
  })
  .meta({ title: "Tjänsteskrivelse" });

/** Words or phrases with commas between. */
const phrases = (title: string) =>
  z
    .string()
    .min(1)
    .transform((text) => text.split(",").map((phrase) => phrase.trim()))
    .meta({ title });

/** Words, each with what belongs to it: “erhåller → får, erhöll → fick”. */
const pairs = (title: string) =>
  z
    .string()
    .refine((text) => text.split(",").every((pair) => /^[^→]*\S[^→]*→[^→]*\S[^→]*$/.test(pair)), {
      error: "ska vara ord med pil emellan, och kommatecken mellan paren.",
      params: { code: "invalid-pairs", ofValue: true, hint: "Skriv till exempel ”erhåller → får, erhöll → fick”." },
    })
    .transform((text) =>
      text.split(",").map((pair) => {
        const [from = "", to = ""] = pair.split("→").map((word) => word.trim());
        return { from, to };
      }),
    )
    .meta({ title });

/** A word to put another in the place of. */
const Replaced = z
  .strictObject({
    word: z.string().min(1).meta({ title: "Ord" }),
    /** One word stands where the other stood; of several, the clerk chooses. */
    instead: phrases("I stället"),
    /** Inflected forms, each with what stands instead of it. */
    forms: pairs("Böjda former").default([]),
    /** Forms that are both present and infinitive, each with what stands instead of the one and of the other. */
    passives: pairs("Former som är både presens och grundform").default([]),
    /** What may stand first in a sentence, where nothing of `instead` can. */
    atStart: phrases("Först i meningen").optional(),
    /** What the next word must be, or not, and the word before not, for this to be the word that is meant: “lag*”. */
    onlyBefore: wordList("Bara före").optional(),
    notBefore: wordList("Inte före").optional(),
    notAfter: wordList("Inte efter").optional(),
    /** How many times a case may use the word before anything is said. */
    allowed: z.number().int().min(0).default(0).meta({ title: "Tillåtna gånger" }),
  })
  .meta({ title: "Ord att byta ut" });

/** Plain language and word order. `language.yaml`. */
const Language = z
  .strictObject({
    plainWords: z.array(Replaced).meta({ title: "Ord att byta ut" }),
    /** Words of speech. */
    colloquial: z.array(Replaced).meta({ title: "Talspråk" }),
    /** Words that end in -s without being passive: finns, hoppas, minns. */
    notPassive: wordList("Ord på -s som inte är passiva"),
    /** Passive verbs in the present that do not end in -as: används, görs. */
    passives: wordList("Passiva verb"),
    /** Verbs that are common after “som”: är, har, beskriver. */
    verbs: wordList("Vanliga verb"),
    /** Words that say the same twice: “samt även”. */
    tautologies: pairs("Tautologier"),
    /** Words that say the same in two places of one sentence: “bland annat … m.m.”. */
    pairs: pairs("Par som säger samma sak"),
    /** Nouns that take a preposition before “hur”: “rutiner för hur”. */
    beforeHur: pairs("Substantiv före hur"),
    /** Verbs that take another preposition than “utifrån”: “grundas på”. */
    notUtifran: phrases("Verb som inte har utifrån"),
    /** Last parts of compounds, which an abbreviation is joined to with a hyphen: “EST-möte”. */
    compoundHeads: wordList("Efterled i sammansättningar"),
    /** Nouns that need their definite form when they stand alone: “tillsammans med civilsamhället”. */
    definite: pairs("Substantiv i bestämd form"),
    /** Nouns in the singular that may take a plural predicate, since they are many people: paret, laget. */
    groups: wordList("Ord för grupper"),
    /** Adjectives that end in -a also in the singular: bra, egna. */
    invariable: wordList("Adjektiv på -a i singular"),
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
    /** What the field's own abbreviations stand for, where the municipality's register does not say. */
    usual: z
      .array(
        z.strictObject({
          short: z.string().min(1).meta({ title: "Förkortning" }),
          long: z.string().min(1).meta({ title: "Utskriven" }),
        }),
      )
      .meta({ title: "Vanliga i kommuner" }),
    /** Known to every reader as the first part of a compound: “EPA-traktor”. */
    firstParts: words("Kända som förled"),
    /** What the names of clubs end in: “Exempelby BTK”. */
    clubs: words("Föreningar"),
  })
  .meta({ title: "Förkortningar" });

/** Words of the field that one case should not use in several shapes. `names.yaml`. */
const Names = z
  .strictObject({
    /** Last parts of compounds that name a unit, such as “team”: “ungdomsteam”, “personalteamet”. */
    heads: words("Huvudord"),
    /** Last parts of words that name the plan itself: “aktivitetsplan”, “handlingsplan”, “åtgärdsplan”. */
    planWords: words("Ord för planen"),
    /** What authorities are called in everyday language: “polisen”. */
    everyday: z
      .array(
        z.strictObject({
          everyday: z.string().min(1).meta({ title: "Vardagligt namn" }),
          name: z.string().min(1).meta({ title: "Namn" }),
        }),
      )
      .meta({ title: "Vardagliga namn" }),
    /** Words that a name follows, as in “projekt Närvaro”. */
    introducing: words("Ord som följs av ett namn"),
    /** Words that carry no meaning of their own: “och”, “av”, “den”. */
    small: words("Småord"),
  })
  .meta({ title: "Namn" });

/** Words that the dictionary takes for right, as it may join any two, and that never are. `misspellings.yaml`. */
const Misspellings = z
  .array(
    z.strictObject({
      /** The beginning of the word; it keeps its ending. */
      wrong: z.string().min(1).meta({ title: "Fel" }),
      right: z.string().min(1).meta({ title: "Rätt" }),
    }),
  )
  .meta({ title: "Felstavningar" });

/** What the law and the guidance ask of a plan, and what needs care before it is published. `law.yaml`. */
const Law = z
  .strictObject({
    asks: z
      .array(
        z.strictObject({
          holds: z.enum(["cause", "target", "time", "followUp"]).meta({ title: "Uppgift" }),
          headings: wordList("Rubriker som betyder detta"),
          why: reason,
        }),
      )
      .meta({ title: "Vad en plan ska innehålla" }),
    /** What a plan about crime prevention speaks of. */
    crime: wordList("Ord om brott och trygghet"),
    /** What is wrong, and that it is there: a sentence with both tells why there is a plan. */
    problems: wordList("Ord om problem"),
    findings: wordList("Ord som säger att något finns"),
    /** What a target that can be measured says instead of a figure. */
    comparisons: wordList("Ord som jämför"),
    /** What a plan is arranged by when not by goals. */
    notGoals: wordList("Rubriker över annat än mål"),
    /** What an activity's text says when it tells the time itself. */
    times: wordList("Ord om tid"),
    /** Beginnings of words: “kamera” is also “kamerabevakning”. */
    guarding: wordList("Ord om bevakning"),
  })
  .meta({ title: "Lag" });

const schemas = {
  authorities: Authorities,
  decision: Decision,
  letter: Letter,
  language: Language,
  abbreviations: Abbreviations,
  names: Names,
  law: Law,
  misspellings: Misspellings,
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
