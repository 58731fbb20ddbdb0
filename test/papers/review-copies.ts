import { type Annotation, annotate } from "../../src/document/annotate.ts";
import type { Document } from "../../src/document/node.ts";
import type { Severity } from "../../src/problem.ts";
import { type CaseFolder, compose } from "./built-papers.ts";

/** A remark as short as it can be told: where, on which words, which of them, and how grave. */
type Remark = readonly [path: string | null, words: string | null, occurrence?: number, severity?: Severity];

/** Remarks on every kind of place: titles, prose over emphasis, cells, list items, gaps, what is missing. */
const remarks: Readonly<Record<CaseFolder, readonly Remark[]>> = {
  "data/eskilstuna/2022": [
    [null, null],
    ["case.title", "2020 - 2023", 0, "warning"],
    ["case.title", "Plan för aktiviteter 2022"],
    ["case.title", "aktiviteter 2022 utifrån samverkansöverenskommelse", 0, "tip"],
    ["case.diaryNumber", null, 0, "error"],
    ["case.officer.phone", null, 0, "tip"],
    ["case.proposal.0", "Eskilstuna 2020-2023 kommun", 0, "error"],
    ["case.proposal.0", "antas", 0, "tip"],
    ["case.proposal", null, 0, "warning"],
    ["case.background", "var,", 0, "warning"],
    ["case.background", "samverkansöverenskommelse", 1, "tip"],
    ["case.background", "2018.\nDet har utifrån", 0, "tip"],
    ["case.followUp.title", "Uppföljning", 0, "tip"],
    ["case.followUp.introduction", "Aktivitetserna", 0, "error"],
    ["case.followUp.areas.0.goals.0.text", "avhoppbarverksamhet", 0, "warning"],
    ["case.followUp.areas.0.goals.0.text", "avhoppbarverksamhet", 1, "warning"],
    ["case.followUp.areas.0.goals.1.text", "Datainspektionen", 0, "error"],
    ["case.followUp.areas.0.goals.1.text", "händelser", 0, "warning"],
    ["case.followUp.areas.2.goals.2.text", "FUT(felaktiga utbetalningar)-grupp", 0, "warning"],
    ["case.enclosures", null, 0, "error"],
    ["case.signatories", null, 0, "error"],
    ["case.recipients.1.placeholder", "/Adressat/", 0, "error"],
    ["plan.title", "2020-2023", 0, "warning"],
    ["plan.introduction", "typer av samverkansplattformar är", 0, "tip"],
    ["plan.introduction", "uppföljning", 0, "tip"],
    ["plan.introduction", "t.ex.", 0, "tip"],
    ["plan.columns", null, 0, "tip"],
    ["register.perspectives.2.qualities.2", "tex", 0, "warning"],
    ["register.parties.6.name", null, 0, "error"],
    ["register.parties.1.name", null, 0, "warning"],
    ["plan.areas.0.title", "våld", 0, "tip"],
    ["plan.areas.0.goals.0.what", "Göra det kriminella livet besvärligt", 0, "tip"],
    ["plan.areas.0.goals.0.activities.0.how", "15 år", 0, "tip"],
    ["plan.areas.0.goals.0.activities.0.followUp", null, 0, "tip"],
    ["plan.areas.0.goals.0.activities.1.responsible.0", "SOG", 0, "warning"],
    ["plan.areas.1.subtitle", "Basal trygghet - Konkreta", 0, "warning"],
    ["plan.areas.1.goals.0.activities.0.how", "Platsbesök/analys Närvaro", 0, "warning"],
    ["plan.areas.2.goals.2.what", "Myndighets-samverkan", 0, "error"],
    ["plan.year", null, 0, "tip"],
  ],
  "data/exempelby/2026": [
    ["case.title", "Exempelby kommun 2026", 0, "tip"],
    ["case.proposal.1", "Kommunstyrelsen", 0, "warning"],
    ["case.enclosures.2", null, 0, "error"],
    ["case.background", "Åtgärdsplanen", 0, "tip"],
    ["case.background", "mäta, och varje åtgärd har en tid.\nDen aktör", 0, "warning"],
    ["case.background", "den 27 november 2025", 0, "tip"],
    ["plan.introduction", "beskriver orsaken till problemet, målet, åtgärderna, vilka", 0, "tip"],
    ["plan.introduction", "orsaken", 0, "error"],
    ["plan.areas.0.goals.1.activities.0.how", "byggnader inom ett", 0, "warning"],
    ["plan.columns.4.heading", "Tid", 0, "tip"],
  ],
};

const told: Readonly<Record<Severity, Pick<Annotation["note"], "title" | "text" | "hint">>> = {
  error: {
    title: "Årtal från fel år",
    text: "Årtalet hör inte till planens år, och meningen går inte att förstå för sig.",
    hint: "Skriv planens år, eller förklara vilket år som menas.",
  },
  warning: {
    title: "Nästan samma namn",
    text: "Ordet skrivs på två sätt i ärendet.",
    hint: "Välj ett av dem och använd det överallt.",
  },
  tip: { title: "Lång mening", text: "Meningen har 47 ord.", hint: "Dela den i två." },
};

/** A remark as an annotation; its title tells the path, so that a reader of the file can tell one from another. */
function annotationOf([path, words, occurrence = 0, severity = "error"]: Remark): Annotation {
  const note = {
    ...told[severity],
    severity,
    replacement: severity === "warning" && words !== null ? `${words} & <b>` : null,
  };
  return { path, words, occurrence, note };
}

export function annotationsOf(folder: CaseFolder): readonly Annotation[] {
  return remarks[folder].map(annotationOf);
}

/** The letter with its plan, all remarks on it. */
export function reviewCopy(folder: CaseFolder): Document {
  return annotate(compose(folder, "beslutsunderlag"), annotationsOf(folder));
}
