import {
  cell,
  columnHeader,
  document,
  heading,
  list,
  paragraph,
  paragraphAs,
  part,
  row,
  rowHeader,
  running,
  section,
  table,
  text,
} from "../../../src/document/build.ts";
import type { Document, Facts, Figure, Inline, Table } from "../../../src/document/node.ts";
import type { Images } from "../../../src/document/written.ts";

/** A grey dot, one pixel high and two wide. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR4nGOor6//DwAEhgIAIF6vpQAAAABJRU5ErkJggg==";

export const images: Images = new Map([["karta.png", Uint8Array.from(Buffer.from(PNG, "base64"))]]);

export const strong = (...words: readonly string[]): Inline => ({
  type: "strong",
  children: words.map((word) => text(word)),
});
export const emphasis = (...children: readonly Inline[]): Inline => ({ type: "emphasis", children });
export const link = (target: string, words: string): Inline => ({ type: "link", target, children: [text(words)] });
export const gap = (words: string): Inline => ({ type: "gap", path: "case.date", children: [text(words)] });
export const abbreviation = (short: string, expansion: string): Inline => ({
  type: "abbreviation",
  expansion,
  children: [text(short)],
});

export function facts(...items: readonly (readonly [term: string, description: string | Inline])[]): Facts {
  return {
    type: "facts",
    path: null,
    items: items.map(([term, description]) => ({
      type: "fact",
      path: null,
      term: [text(term)],
      description: [typeof description === "string" ? text(description) : description],
    })),
  };
}

export function figure(source: string, alternative: string, caption: string): Figure {
  return { type: "figure", source, alternative, widthMm: 60, path: null, caption: [text(caption)] };
}

/** A table of activities: the first goal has two, one of them a list. */
export function activities(caption: string): Table {
  return {
    ...table(
      caption,
      [25, 35, 20, 20],
      row(columnHeader("Vad"), columnHeader("Hur"), columnHeader("Ansvar"), columnHeader("Perspektiv")),
      row(
        rowHeader(2, "Stoppa våldet"),
        cell("Ingripanden", list(false, "i centrum", "på kvällar")),
        cell("Polisen"),
        cell(),
      ),
      row(cell("Mobilt team"), cell("SOG"), cell("Social")),
      row(rowHeader(1, "Återerövra rummet"), cell("Synlighet"), { ...cell("KLK och Polisen"), columnSpan: 2 }),
    ),
    summary: "Varje rad är en aktivitet.",
  };
}

/** A paper in which every node of the tree occurs, in a draft. */
export function everyNode(): Document {
  const page: readonly Inline[] = [text("Sida "), { type: "pageNumber" }, text(" ("), { type: "pageCount" }, text(")")];
  const letter = {
    ...part(
      "letter",
      section(
        "letterhead",
        paragraphAs("kicker", "Exempelby kommun"),
        facts(["Diarienummer", "KS 2026/1"], ["Datum", gap("[Datum saknas]")]),
      ),
      paragraphAs("kicker", "Kommunstyrelsen"),
      { ...heading(1, "Plan för 2026"), id: "arendet" },
      section("proposal", heading(2, "Förslag till beslut"), list(true, "Planen antas.", "Uppdraget ges.")),
      heading(2, "Beskrivning"),
      paragraph(
        "Under 2020-2023 gäller ",
        strong("planen"),
        " och ",
        emphasis(strong("mer")),
        emphasis(text(" än så")),
      ),
      paragraph(
        "Se ",
        link("#omrade-1", "området"),
        " och ",
        link("https://example.se/?a=1&b=2", "sidan"),
        { type: "break" },
        "här.",
      ),
      list(true, [paragraph("Ett"), paragraph("fortsätter"), list(false, "inuti")], "två"),
      { ...list(true, "sjunde"), start: 7 },
      paragraph(abbreviation("EST", "Effektiv samordning för trygghet"), " är en modell."),
      figure("karta.png", "Karta över centrum", "Centrum"),
      section("signatures", paragraphAs("signature", "Nils Påhittsson")),
      section("recipients", heading(2, "Beslutet skickas till"), list(false, "Polisen", "Räddningstjänsten")),
    ),
    firstHeader: running([strong("UTKAST")], page),
    header: running(["Plan 2026 ", link("https://example.se", "example.se")], page),
    footer: running(["Exempelby kommun"], ["Underlag 00000000"]),
  };
  const plan = part(
    "plan",
    heading(1, "Plan"),
    {
      ...section("area", heading(2, "Narkotika"), paragraphAs("subtitle", "Basal trygghet"), activities("Område 1")),
      id: "omrade-1",
    },
    {
      ...section("area", heading(2, "Otrygghet"), paragraph("Bred tabell."), activities("Område 2")),
      orientation: "landscape",
    },
    {
      ...section("abbreviations", heading(2, "Förkortningar"), facts(["EST", "Effektiv samordning för trygghet"])),
      id: "1 å ö",
    },
    { ...activities("Sist"), id: "sist" },
  );
  const paper = document("Plan för 2026 & framåt", letter, plan);
  return { ...paper, properties: { ...paper.properties, subject: "Trygghet", keywords: ["KS 2026/1"], draft: true } };
}
