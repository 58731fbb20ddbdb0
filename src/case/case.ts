import * as z from "zod";
import { date, id, line, optional, prose, reference, year } from "./field.ts";

const statuses = ["klar", "pågår", "ej påbörjad", "utgår"] as const;

const FollowedGoal = z
  .strictObject({
    goal: optional(reference("Mål", "Målets id i planen; utelämnas om målet inte längre finns där.")),
    title: line("Rubrik"),
    status: optional(z.enum(statuses).meta({ title: "Status" })),
    text: prose("Uppföljning"),
  })
  .meta({ title: "Uppföljt mål" });

const FollowedArea = z
  .strictObject({
    area: optional(reference("Insatsområde", "Områdets id i planen; utelämnas om området inte längre finns där.")),
    title: line("Rubrik"),
    goals: z.array(FollowedGoal).min(1).meta({ title: "Uppföljda mål" }),
  })
  .meta({ title: "Uppföljt område" });

const FollowUp = z
  .strictObject({
    year: year("Uppföljt år"),
    title: line("Rubrik"),
    introduction: optional(prose("Inledning")),
    areas: z.array(FollowedArea).min(1).meta({ title: "Uppföljda områden" }),
  })
  .meta({ title: "Uppföljning" });

const Recipient = z
  .strictObject({
    party: optional(reference("Part", "Partens id i registret.")),
    name: optional(line("Namn", "En mottagare som inte finns i registret.")),
    placeholder: optional(line("Platshållare", "En mottagare som ännu inte är ifylld; papperet blir då ett utkast.")),
  })
  .refine((recipient) => Object.values(recipient).filter((value) => value !== null).length === 1, {
    error: "Mottagaren ska ha ett av fälten party, name och placeholder.",
    params: { code: "invalid-recipient", hint: "Fyll i ett av dem, och bara ett." },
  })
  .meta({ title: "Mottagare" });

/** The ärende: header, proposal, background, follow-up and the rest of the letter to the board. `case.yaml`. */
export const Case = z
  .strictObject({
    title: line("Ärendemening"),
    shortTitle: line("Kort rubrik", "Står överst på sida 2 och framåt."),
    board: reference("Mottagande organ", "Partens id i registret."),
    department: optional(reference("Förvaltning", "Partens id i registret.")),
    unit: optional(line("Enhet")),
    officer: optional(
      z
        .strictObject({
          name: line("Namn"),
          title: optional(line("Titel")),
          phone: optional(line("Telefon")),
          email: optional(line("E-post")),
        })
        .meta({ title: "Handläggare" }),
    ),
    date: optional(date("Datum")),
    diaryNumber: optional(line("Diarienummer")),
    proposal: z.array(prose("Beslutspunkt")).min(1).meta({ title: "Förslag till beslut" }),
    summary: optional(prose("Sammanfattning")),
    background: prose("Ärendebeskrivning"),
    followUp: optional(FollowUp),
    financing: optional(prose("Finansiering")),
    consequences: optional(prose("Konsekvenser")),
    sections: z
      .record(z.string(), optional(prose("Eget avsnitt")))
      .default({})
      .meta({
        title: "Egna avsnitt",
        description: "Texter i de avsnitt som kommunen själv har lagt till i registret under ownSections.",
      }),
    enclosures: z
      .array(
        z.strictObject({
          id: optional(id("Id")),
          title: line("Titel"),
          date: optional(date("Datum")),
          isPlan: z
            .boolean()
            .default(false)
            .meta({ title: "Är planen", description: "true för den bilaga som är ärendets plan." }),
        }),
      )
      .default([])
      .meta({ title: "Beslutsunderlag" }),
    signatories: z
      .array(z.strictObject({ name: line("Namn"), title: optional(line("Titel")) }))
      .default([])
      .meta({ title: "Undertecknare" }),
    recipients: z.array(Recipient).min(1).meta({ title: "Beslutet skickas till" }),
  })
  .meta({ title: "Ärende", description: "Ärendet till styrelsen: allt som står i tjänsteskrivelsen." });
export type Case = z.infer<typeof Case>;
