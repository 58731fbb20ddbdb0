import { describe, expect, test } from "vitest";
import { misspeltWord } from "../../../src/checks/spelling/misspelt-word.ts";
import { remarksOf } from "../reading-of.ts";

const remarks = (background: string, misspelt: ReadonlyMap<string, readonly string[]> = new Map()) =>
  remarksOf(misspeltWord, { case: { background }, misspelt });

describe("a word that the dictionary does not know", () => {
  test("is found at its place, with the right word", () => {
    const misspelt = new Map([["samverkanforum", ["samverkansforum"]]]);
    expect(remarks("Rådet är ett samverkanforum.", misspelt)).toEqual([
      ["case.background", "samverkanforum", "samverkansforum"],
    ]);
  });

  test("may be another's, where it is said to be so called", () => {
    const misspelt = new Map([["notifications", ["notifikationer"]]]);
    expect(remarks("Appen har så kallade custom notifications.", misspelt)).toEqual([]);
    expect(remarks("Appen har notifications.", misspelt)).toHaveLength(1);
  });

  test("is found wherever it stands", () => {
    const misspelt = new Map([["insattser", ["insatser"]]]);
    expect(remarks("Fler insattser, och bättre insattser.", misspelt)).toHaveLength(2);
    const halls = new Map(["halltid", "halltider", "halltiderna"].map((word) => [word, ["hålltid"]]));
    expect(remarks("En halltid, fler halltider, alla halltiderna.", halls)).toEqual([]);
    expect(remarks("En halltid, fler halltider.", halls)).toHaveLength(2);
  });

  test("gets no replacement where several words may be meant", () => {
    const misspelt = new Map([["uppdag", ["uppdrag", "uppdaga"]]]);
    expect(remarks("Ett uppdag.", misspelt)).toEqual([["case.background", "uppdag", null]]);
  });

  test("is left alone where nothing near it is right", () => {
    expect(remarks("Arbetet är situationellt.", new Map([["situationellt", []]]))).toEqual([]);
  });

  test("is left to another rule where another place of the case has it right", () => {
    const misspelt = new Map([["avhoppbarverksamhet", ["kaparverksamhet"]]]);
    expect(remarks("En avhoppbarverksamhet. Kommunens avhopparverksamhet.", misspelt)).toEqual([]);
  });
});

describe("a word that the dictionary takes for right but never is", () => {
  test("keeps its ending and capital", () => {
    expect(remarks("Tjänstskrivelsen är klar. Läs tjänstskrivelse 2.")).toEqual([
      ["case.background", "Tjänstskrivelsen", "Tjänsteskrivelsen"],
      ["case.background", "tjänstskrivelse", "tjänsteskrivelse"],
    ]);
  });

  test("is told from words that are right", () => {
    expect(remarks("Tjänsteskrivelsen, tjänsteutlåtandet, tjänsten och barnperspektivet.")).toEqual([]);
  });
});
