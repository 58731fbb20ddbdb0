import { describe, expect, test } from "vitest";
import { holdsYear, showYears, yearsIn } from "../../src/swedish/years.ts";

const read = (text: string) => yearsIn(text).map((years) => [years.text, years.from, years.to]);

describe("the years of a text", () => {
  test("stand alone or in spans, with any dash", () => {
    expect(read("Plan 2026 kopplad till överenskommelsen 2024–2027, 2020 - 2023 och 2016-2019.")).toEqual([
      ["2026", 2026, 2026],
      ["2024–2027", 2024, 2027],
      ["2020 - 2023", 2020, 2023],
      ["2016-2019", 2016, 2019],
    ]);
  });

  test("may be short in the second part", () => {
    expect(read("läsåret 2025/26 och perioden 2024–27")).toEqual([
      ["2025/26", 2025, 2026],
      ["2024–27", 2024, 2027],
    ]);
  });

  test("stand before a month", () => {
    expect(read("2025-04 – 2025-10 och 2025-12")).toEqual([
      ["2025-04", 2025, 2025],
      ["2025-10", 2025, 2025],
      ["2025-12", 2025, 2025],
    ]);
  });

  test("are in dates", () => {
    expect(read("daterad 2026-01-07, den 31 mars 2027")).toEqual([
      ["2026-01-07", 2026, 2026],
      ["2027", 2027, 2027],
    ]);
  });

  test("have their places", () => {
    expect(yearsIn("Under 2026 och 2027.").map(({ at }) => at)).toEqual([6, 15]);
  });

  test.each([
    "lag (2023:196) och Ds 2009:38",
    "dnr KS 2025/0412 och KSKF/2015:396",
    "2000 kronor, 1950 invånare och 2000 st",
    "2020-talet",
    "2000,5 procent",
    "12026 och 20261",
    "FUT2026",
    "1 500 invånare",
    "§ 12, 5 kap. och 1234",
  ])("are not in %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("a span holds the years from its first to its last, and is shown with a dash", () => {
  const [span] = yearsIn("2024 - 2027");
  if (span === undefined) throw new Error("No span was read.");
  expect([2023, 2024, 2027, 2028].map((year) => holdsYear(span, year))).toEqual([false, true, true, false]);
  expect(showYears(span)).toBe("2024–2027");
  expect(showYears({ from: 2026, to: 2026 })).toBe("2026");
});
