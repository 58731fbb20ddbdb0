import { expect, test } from "vitest";
import { joinWithOch } from "../../src/swedish/list.ts";

test("the last two are joined with och, the others with commas", () => {
  expect(joinWithOch([])).toBe("");
  expect(joinWithOch(["KLK"])).toBe("KLK");
  expect(joinWithOch(["KLK", "SOC"])).toBe("KLK och SOC");
  expect(joinWithOch(["KLK", "SOC", "polisen"])).toBe("KLK, SOC och polisen");
});
