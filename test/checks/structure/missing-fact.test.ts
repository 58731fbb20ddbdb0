import { expect, test } from "vitest";
import { missing } from "../../../src/case/gap.ts";
import { missingFact } from "../../../src/checks/structure/missing-fact.ts";
import { readingOf, remarksOf } from "../reading-of.ts";

test("each missing fact is told once, though two papers lack it", () => {
  const gaps = [missing("case.diaryNumber", "Diarienummer"), missing("case.date", "Datum")];
  expect(remarksOf(missingFact, { gaps: [...gaps, ...gaps] })).toEqual([
    ["case.diaryNumber", null, null],
    ["case.date", null, null],
  ]);
});

test("the gap's own sentence is the message, with the next step", () => {
  const [remark] = missingFact.find(readingOf({ gaps: [missing("case.diaryNumber", "Diarienummer")] }));
  expect(remark?.message).toBe("Diarienummer saknas.");
  expect(remark?.hint).toBe("Fyll i uppgiften; tills dess är papperet ett utkast.");
});

test("a party that is not spelled out is filled in in the register", () => {
  const path = "register.parties.3.name";
  const message = "SF har ansvar i planen men är inte utskriven i registret.";
  const [remark] = missingFact.find(readingOf({ gaps: [{ path, title: "Namn på SF", message }] }));
  expect([remark?.path, remark?.message, remark?.hint]).toEqual([
    path,
    message,
    "Fyll i det utskrivna namnet i register.yaml.",
  ]);
});

test("a recipient that is not filled in is another rule's", () => {
  const gaps = [{ path: "case.recipients.1.placeholder", title: "Mottagare", message: "Mottagaren är inte ifylld." }];
  expect(remarksOf(missingFact, { gaps })).toEqual([]);
});

test("a complete case has no gaps to tell of", () => {
  expect(remarksOf(missingFact, {})).toEqual([]);
});
