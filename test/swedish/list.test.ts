import { expect, test } from "vitest";
import { joinWithOch } from "../../src/swedish/list.ts";

test("the last two of a list are joined with och", () => {
  expect(joinWithOch([])).toBe("");
  expect(joinWithOch(["AVF"])).toBe("AVF");
  expect(joinWithOch(["AVF", "KLK"])).toBe("AVF och KLK");
  expect(joinWithOch(["AVF", "KFN", "KLK"])).toBe("AVF, KFN och KLK");
});
