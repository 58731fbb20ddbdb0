import { expect, test } from "vitest";
import { longDate } from "../../src/swedish/date.ts";

test("a date is written with the month's name, and day and month stay on one line", () => {
  expect(longDate("2026-01-07")).toBe("7\u00a0januari 2026");
  expect(longDate("2022-12-31")).toBe("31\u00a0december 2022");
  expect(longDate("2024-02-29")).toBe("29\u00a0februari 2024");
  expect(longDate("0099-05-01")).toBe("1\u00a0maj 0099");
});

test("what is no date is refused", () => {
  const wrong = [
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "26-01-07",
    "2026-1-7",
    "",
    "2026-01-07T00:00",
  ];
  for (const text of wrong) expect(() => longDate(text), text).toThrow(RangeError);
});
