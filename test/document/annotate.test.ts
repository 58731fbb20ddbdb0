import { describe, expect, test } from "vitest";
import { type Annotation, annotate } from "../../src/document/annotate.ts";
import {
  cell,
  columnHeader,
  document,
  heading,
  list,
  paragraph,
  part,
  row,
  running,
  section,
  table,
  text,
} from "../../src/document/build.ts";
import { keepTogetherInDocument } from "../../src/document/keep-together.ts";
import type { Block, Document, Inline } from "../../src/document/node.ts";
import { suggestionOf } from "../../src/document/note-text.ts";
import { concerns } from "../../src/document/place-note.ts";
import { textOfDocument } from "../../src/document/text.ts";
import { blocksOfDocument, inlinesOfBlock } from "../../src/document/walk.ts";

const note = { severity: "warning", title: "Råd", text: "Så är det.", hint: "Gör så.", replacement: null } as const;

/** A remark on words; its note is told apart by its text. */
function on(path: string | null, words: string | null, occurrence = 0): Annotation {
  return { path, words, occurrence, note: { ...note, text: `${path} ${words}` } };
}

const emphasis = (value: string, path: string): Inline => ({ type: "emphasis", children: [text(value, path)] });
const gap = (path: string | null, ...children: readonly Inline[]): Inline => ({ type: "gap", path, children });

function letter(...blocks: readonly Block[]): Document {
  return document("Plan", part("letter", heading(1, text("Beslut om plan", "case.title")), ...blocks));
}

/** What each note stands on, one entry a text. */
function marks(tree: Document): readonly (readonly string[])[] {
  const texts = blocksOfDocument(tree)
    .flatMap(inlinesOfBlock)
    .filter((inline) => inline.type === "text");
  return (tree.notes ?? []).map(({ id }) =>
    texts.filter(({ notes = [] }) => notes.includes(id)).map(({ value }) => value),
  );
}

function marked(tree: Document, ...annotations: readonly Annotation[]): readonly (readonly string[])[] {
  return marks(annotate(tree, annotations));
}

describe("words in a field", () => {
  const tree = letter(paragraph(text("Planen antas. Planen gäller 2026.", "case.background")));

  test("bear their note, and the text around them none", () => {
    const annotated = annotate(tree, [on("case.background", "antas")]);
    expect(annotated.parts[0]?.children[1]).toEqual(
      paragraph(
        text("Planen ", "case.background"),
        { ...text("antas", "case.background"), notes: [1] },
        text(". Planen gäller 2026.", "case.background"),
      ),
    );
    expect(annotated.notes).toEqual([{ id: 1, ...note, text: "case.background antas" }]);
  });

  test("are the ones that the occurrence counts to, over all of the field's paragraphs", () => {
    const long = letter(
      paragraph(text("En plan, en plan.", "case.background")),
      paragraph(text("Annat, en plan.", "case.summary")),
      list(false, text("En plan till.", "case.background")),
    );
    const annotated = annotate(long, [on("case.background", "plan", 2), on("case.background", "plan", 1)]);
    expect(blocksOfDocument(annotated).flatMap(inlinesOfBlock)).toContainEqual({
      ...text("plan", "case.background"),
      notes: [1],
    });
    expect(annotated.notes?.map(({ id, text: said }) => [id, said])).toEqual([
      [1, "case.background plan"],
      [2, "case.background plan"],
    ]);
    const last = annotated.parts[0]?.children.at(-1);
    expect(last && inlinesIn(last)).toContainEqual({ ...text("plan", "case.background"), notes: [2] });
  });

  test("are found though the paper holds them together with other spaces and hyphens", () => {
    const kept = keepTogetherInDocument(
      letter(paragraph(text("Den 18 januari, kl. 13, fyller ABC\u2011huset 15 år\u2060.", "case.background"))),
    );
    expect(
      marked(
        kept,
        on("case.background", "18 januari, kl. 13"),
        on("case.background", "ABC-huset"),
        on("case.background", "15 år."),
      ),
    ).toEqual([["18\u00a0januari, kl.\u00a013"], ["ABC\u2011huset"], ["15\u00a0år\u2060."]]);
  });

  test("run through emphasis and breaks and on into the next paragraph", () => {
    const mixed = letter(
      paragraph(
        text("Under ", "case.background"),
        emphasis("hela", "case.background"),
        text(" året", "case.background"),
        { type: "break" },
        text("gäller den.", "case.background"),
      ),
      paragraph(text("Sedan inte.", "case.background")),
    );
    expect(marked(mixed, on("case.background", "hela året gäller"), on("case.background", "den.\nSedan"))).toEqual([
      ["hela", " året", "gäller"],
      ["den.", "Sedan"],
    ]);
  });

  test("may have more white space in the data than the paper shows", () => {
    const data = letter(paragraph(text("Två mellanslag här", "case.background")));
    expect(marked(data, on("case.background", "Två  mellanslag "))).toEqual([["Två mellanslag"]]);
  });

  test("that are white space themselves are marked where the paper has kept them", () => {
    const kept = letter(paragraph(text("Två  mellanslag", "case.background")));
    expect(marked(kept, on("case.background", "  "))).toEqual([["  "]]);
    expect(marked(tree, on("case.background", "  "))).toEqual([["Planen antas. Planen gäller 2026."]]);
  });

  test("are marked in the field's first place only, and never in a running line", () => {
    const twice = letter(
      section("area", heading(2, text("Narkotika", "plan.areas.0.title"))),
      table("T", [100], row(columnHeader("Vad")), row(cell(paragraph(text("Narkotika", "plan.areas.0.title"))))),
    );
    const [first] = twice.parts;
    if (first === undefined) throw new Error("no part");
    const header = running([text("Narkotika", "plan.areas.0.title")], []);
    const annotated = annotate({ ...twice, parts: [{ ...first, header }] }, [on("plan.areas.0.title", "Narkotika")]);
    expect(marks(annotated)).toEqual([["Narkotika"]]);
    expect(annotated.parts[0]?.header).toEqual(header);
    expect(annotated.parts[0]?.children[2]).toBe(twice.parts[0]?.children[2]);
  });

  test("may be remarked on twice, overlap and hold each other; the outer of two comes first", () => {
    const annotated = annotate(tree, [
      on("case.background", "antas"),
      on("case.background", "Planen antas"),
      on("case.background", "antas. Planen"),
      on("case.background", "Planen"),
    ]);
    expect(annotated.notes?.map(({ text: said }) => said.replace("case.background ", ""))).toEqual([
      "Planen antas",
      "Planen",
      "antas. Planen",
      "antas",
    ]);
    expect(marks(annotated)).toEqual([["Planen", " ", "antas"], ["Planen"], ["antas", ". Planen"], ["antas"]]);
  });
});

describe("what has no words in the paper", () => {
  const activity = "plan.areas.0.goals.0.activities.0";
  const how = cell(paragraph(text("Vandringar.", `${activity}.how`)), paragraph(text("Varje år.", `${activity}.how`)));
  const responsible = cell(
    paragraph(text("Kansliet", `${activity}.responsible.0`), ", ", text("polisen", `${activity}.responsible.1`)),
  );
  const plan = part(
    "plan",
    heading(1, text("Åtgärdsplan", "plan.title")),
    heading(2, text("Centrum", "plan.areas.0.title")),
    table("Aktiviteter", [50, 50], row(columnHeader("Hur"), columnHeader("Ansvar")), row(how, responsible)),
  );
  const tree = document(
    "Underlag",
    part(
      "letter",
      heading(1, text("Beslut", "case.title")),
      paragraph(gap("case.date", text("[Datum saknas]"))),
      paragraph(gap(null, text("/Adressat/", "case.recipients.0.placeholder"), text(" [inte ifylld]"))),
      paragraph(text("Tekniska kontoret", "register.parties.3.name")),
    ),
    plan,
  );

  const places: readonly (readonly [what: string, path: string | null, words: string | null, marked: string])[] = [
    ["a field as a whole: its first paragraph", `${activity}.how`, null, "Vandringar."],
    ["words that the field does not have", `${activity}.how`, "Nattvandring", "Vandringar."],
    ["a fact that is missing: the mark of the gap", "case.date", null, "[Datum saknas]"],
    ["a gap with words of its own", "case.recipients.0.placeholder", "/Adressat/", "/Adressat/"],
    ["an activity: its first field", activity, null, "Vandringar."],
    ["a field that an activity lacks: the activity", `${activity}.followUp`, null, "Vandringar."],
    ["a list: its first item", `${activity}.responsible`, null, "Kansliet"],
    ["a field that the letter lacks: the letter's title", "case.followUp", null, "Beslut"],
    ["a setting of the plan: the plan's title", "plan.year", null, "Åtgärdsplan"],
    ["a data file: its part's title", "plan", null, "Åtgärdsplan"],
    ["what the register holds and the paper shows", "register.parties.3", null, "Tekniska kontoret"],
    ["what the register holds and the paper does not show: the paper's title", "register.parties.1", null, "Beslut"],
    ["a path that nobody knows: the paper's title", "annat.0", null, "Beslut"],
    ["no path: the paper's title", null, null, "Beslut"],
  ];
  test.each(places)("is placed for %s", (_, path, words, expected) => {
    expect(marked(tree, on(path, words))).toEqual([[expected]]);
  });

  test("lands once each, with all the others", () => {
    const annotations = places.map(([, path, words]) => on(path, words));
    const annotated = annotate(tree, annotations);
    expect(annotated.notes?.map(({ id }) => id)).toEqual(annotations.map((_, index) => index + 1));
    expect(marks(annotated).every((texts) => texts.length > 0)).toBe(true);
    expect(textOfDocument(annotated)).toEqual(textOfDocument(tree));
  });

  test("belongs to papers with the letter, with the plan, or to all", () => {
    const alone = document("Plan", plan);
    const paths = ["case.title", "plan.year", "register.parties.1", null];
    expect(paths.map((path) => concerns(alone, path))).toEqual([false, true, true, true]);
    expect(paths.map((path) => concerns(tree, path))).toEqual([true, true, true, true]);
  });
});

test("a paper without remarks is the paper itself; what no remark touches is shared, and the given tree stays", () => {
  const tree = letter(paragraph(text("Planen antas.", "case.background")), paragraph("Annat."));
  const before = structuredClone(tree);
  expect(annotate(tree, [])).toBe(tree);
  const annotated = annotate(tree, [on("case.background", "antas")]);
  expect(annotated.parts[0]?.children[2]).toBe(tree.parts[0]?.children[2]);
  expect(tree).toEqual(before);
});

test("each of ten thousand remarks gets its place", () => {
  const paths = Array.from({ length: 10_000 }, (_, index) => `plan.areas.${index}.title`);
  const tree = letter(...paths.map((path) => paragraph(text("Trygga platser 2026", path))));
  const annotations = paths.flatMap((path) => [on(path, "platser"), on(`${path}.x`, null)]);
  expect(annotate(tree, annotations).notes).toHaveLength(20_000);
});

test("a proposal is told unless it is nothing to see or the hint has it", () => {
  const proposing = (replacement: string | null, hint = "Gör så.") =>
    suggestionOf({ id: 1, ...note, replacement, hint });
  expect(proposing("2026")).toBe("Förslag: ”2026”");
  expect([proposing(null), proposing(" "), proposing("2026", "Skriv ”2026”.")]).toEqual([null, null, null]);
});

function inlinesIn(block: Block): readonly Inline[] {
  return blocksOfDocument(document("x", part("letter", block))).flatMap(inlinesOfBlock);
}
