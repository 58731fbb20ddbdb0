import { describe, expect, test } from "vitest";
import { compareText } from "../../src/document/compare-text.ts";

describe("the same text", () => {
  test("may be spaced, hyphenated and cut into entries otherwise", () => {
    expect(compareText([], [])).toBeNull();
    expect(compareText(["Planen antas.", "15\u00a0år"], ["Pla\u00adnen\nantas. 15 år"])).toBeNull();
    expect(compareText(["KLK/polisen"], ["KLK/\u200bpolisen\u2060"])).toBeNull();
    expect(compareText(["Årby"], ["A\u030arby"])).toBeNull();
    expect(compareText(["Mål", "15\u00a0år"], ["Mål", "15 år"])).toBeNull();
  });
});

describe("another text", () => {
  function message(expected: readonly string[], actual: readonly string[]): string | undefined {
    return compareText(expected, actual)?.message;
  }

  test("is told with the words around the first difference", () => {
    expect(message(["Planen antas."], ["Planen anta."])).toBe(
      "Filens text är en annan än papperets i stycke 1: ”Planen antas.” blev ”Planen anta.”.",
    );
  });

  test("is told with the number of the entry, where both have as many", () => {
    expect(message(["Plan", "Otrygghet", "KLK"], ["Plan", "KLK", "Otrygghet"])).toBe(
      "Filens text är en annan än papperets i stycke 2: ”Otrygghet” blev ”KLK”.",
    );
  });

  test("is quoted in part where it is long, in whole words", () => {
    const start = "Polisens operativa inriktning har under året haft fokus på narkotika";
    const end = "och våld i offentlig miljö vilket har skett kontinuerligt";
    expect(message([`${start} ${end}`], [`${start} ochvåld i miljö vilket`])).toBe(
      "Filens text är en annan än papperets i stycke 1: ”…fokus på narkotika och våld i offentlig miljö vilket har skett…” blev ”…fokus på narkotika ochvåld i miljö vilket”.",
    );
  });

  test("is told where text is lost at the end, or added", () => {
    expect(message(["Planen", "antas."], ["Planen"])).toBe(
      "Filens text är en annan än papperets: ”Planen antas.” blev ”Planen”.",
    );
    expect(message(["Planen"], ["Planen", "antas."])).toBe(
      "Filens text är en annan än papperets: ”Planen” blev ”Planen antas.”.",
    );
  });

  test("is told of a single sign, a capital, or a character outside the first plane", () => {
    expect(message(["a – b"], ["a - b"])).toContain("”a – b” blev ”a - b”");
    expect(message(["EST"], ["Est"])).toContain("”EST” blev ”Est”");
    expect(message(["☐ \u{1f600}"], ["☐ \u{1f601}"])).toContain("”☐ \u{1f600}” blev ”☐ \u{1f601}”");
  });

  test("is an error with a next step", () => {
    expect(compareText(["a"], ["b"])).toMatchObject({
      code: "text-lost",
      severity: "error",
      hint: "Felet ligger i programmet, inte i uppgifterna. Använd inte filen, och anmäl felet tillsammans med ärendets mapp.",
    });
  });
});
