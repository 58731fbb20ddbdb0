import * as z from "zod";
import { id, line, optional, prose, reference, year } from "./field.ts";

/** The fields of goal and activity that every plan has; a plan may declare more of its own. */
export const builtIn = ["goal.what", "activity.how", "activity.responsible", "activity.perspectives"] as const;

/** More columns than this cannot be read on a page, even a landscape one. */
const mostColumns = 10;

const OwnField = z
  .strictObject({
    id: id("Id"),
    of: z.enum(["goal", "activity"]).meta({ title: "Hör till", description: "goal mål, activity aktivitet." }),
    title: line("Rubrik"),
    required: z.boolean().default(true).meta({ title: "Måste fyllas i" }),
    holds: optional(
      z.enum(["cause", "target", "time", "followUp"]).meta({
        title: "Vad fältet säger",
        description: "cause orsak, target mätbart mål, time tid, followUp hur det följs upp; annars avgör rubriken.",
      }),
    ),
  })
  .meta({ title: "Eget fält" });

const Column = z
  .strictObject({
    heading: line("Rubrik"),
    field: reference("Fält", `${builtIn.join(", ")} eller goal./activity. och ett eget fälts id.`),
    width: z
      .number()
      .positive()
      .max(100)
      .meta({ title: "Bredd", description: "Bredd i förhållande till de andra kolumnerna." }),
  })
  .meta({ title: "Kolumn" });

const values = z
  .record(z.string(), prose("Eget fält"))
  .default({})
  .meta({ title: "Egna fält", description: "Värden i de fält som planen själv har lagt till under fields." });

const Activity = z
  .strictObject({
    id: id("Id"),
    how: prose("Aktivitet"),
    responsible: z.array(reference("Ansvar", "Partens id i registret.")).min(1).meta({ title: "Ansvar" }),
    perspectives: z
      .array(reference("Perspektiv", "Perspektivets id i registret."))
      .default([])
      .meta({ title: "Perspektiv" }),
    values,
  })
  .meta({ title: "Aktivitet" });
export type Activity = z.infer<typeof Activity>;

const Goal = z
  .strictObject({
    id: id("Id"),
    what: prose("Mål"),
    values,
    activities: z.array(Activity).min(1).meta({ title: "Aktiviteter" }),
  })
  .meta({ title: "Mål" });
export type Goal = z.infer<typeof Goal>;

const Area = z
  .strictObject({
    id: id("Id"),
    title: line("Insatsområde"),
    subtitle: optional(prose("Underrubrik")),
    orientation: z
      .enum(["portrait", "landscape"])
      .default("portrait")
      .meta({ title: "Sidans läge", description: "portrait stående, landscape liggande." }),
    goals: z.array(Goal).min(1).meta({ title: "Mål" }),
  })
  .meta({ title: "Insatsområde" });
export type Area = z.infer<typeof Area>;

/** The year's plan of activities: areas, goals, activities, and the columns in which they are shown. `plan.yaml`. */
export const Plan = z
  .strictObject({
    title: line("Planens namn"),
    shortTitle: line("Kort rubrik", "Står överst på planens sidor."),
    year: year("Planår"),
    agreement: optional(
      z
        .strictObject({
          title: line("Överenskommelsens namn"),
          from: year("Från och med år"),
          to: year("Till och med år"),
        })
        .meta({ title: "Samverkansöverenskommelse" }),
    ),
    introduction: optional(prose("Inledning")),
    fields: z.array(OwnField).default([]).meta({ title: "Egna fält" }),
    columns: z.array(Column).min(1).max(mostColumns).meta({ title: "Kolumner" }),
    areas: z.array(Area).min(1).meta({ title: "Insatsområden" }),
  })
  .meta({
    title: "Plan",
    description: "Årets plan: insatsområden, mål och aktiviteter, och kolumnerna som visar dem.",
  });
export type Plan = z.infer<typeof Plan>;
