import { describe, expect, test } from "vitest";
import { guardingNamed } from "../../../src/checks/law/guarding-named.ts";
import { mobileNumber } from "../../../src/checks/law/mobile-number.ts";
import { personalIdentityNumber } from "../../../src/checks/law/personal-identity-number.ts";
import { remarksOf } from "../reading-of.ts";
import { saidOf } from "../said-of.ts";

describe("a personal identity number", () => {
  test.each(["19121212-1212", "121212-1212", "121212+1212", "191212121212", "20121212-1212", "121272-1219"])(
    "%s",
    (number) => {
      expect(saidOf(personalIdentityNumber, `Ärendet gäller ${number}.`)).toEqual([[number, null]]);
    },
  );

  test.each([
    "Organisationsnummer 212000-0357 och 556677-8899.",
    "Numret 19121212-1213 har fel kontrollsiffra.",
    "Datum 2026-01-07 och 20260107-1234.",
    "Ring 070-174 06 05 eller 0701740605.",
    "Dnr KS 121312-1212, bankgiro 123-4567.",
    "Siffran 1212121212 utan streck.",
  ])("is none in ”%s”", (text) => {
    expect(saidOf(personalIdentityNumber, text)).toEqual([]);
  });
});

describe("a mobile number", () => {
  test.each([
    "070-174 06 05",
    "0701740605",
    "+46 70-174 06 05",
    "+46701740605",
    "0046 70 174 06 05",
    "+46 (0)70-174 06 05",
  ])("%s", (number) => {
    expect(saidOf(mobileNumber, `Ring ${number} nu.`)).toEqual([[number, null]]);
  });

  test.each(["Ring 010-000 00 00 eller 016-710 10 00.", "Dnr 2026/070-1740605.", "Summan är 107 017 406 057 kronor."])(
    "is none in ”%s”",
    (text) => {
      expect(saidOf(mobileNumber, text)).toEqual([]);
    },
  );

  test("of the officer, in whatever form, is meant to be there", () => {
    const officer = { name: "Maja Exempelsson", phone: "070-174 06 05" };
    expect(remarksOf(mobileNumber, { case: { officer, background: "Ring +46 70 174 06 05 om planen." } })).toEqual([]);
  });
});

describe("guarding", () => {
  test.each([
    ["Kameror sattes upp vid Mötesplats Norra och på Torget.", "Kameror"],
    ["Ordningsvakter arbetar utanför Exempelhallen varje kväll.", "Ordningsvakter"],
    ["Bevakningsbolaget går sin rond kl. 22 varje kväll.", "Bevakningsbolaget"],
    ["Kamerabevakning sker 22.00–04.00 på helger.", "Kamerabevakning"],
  ])("with its place or time: ”%s”", (text, word) => {
    expect(saidOf(guardingNamed, text)).toEqual([[word, null]]);
  });

  test("is told once a text", () => {
    expect(saidOf(guardingNamed, "Kameror finns vid Norra torget. Väktare går i Södra parken.")).toHaveLength(1);
  });

  test.each([
    "Verka för att öka kamerabevakning på offentliga platser i Exempelby.",
    "Bevakningsbolaget har funnits med i EST varje vecka.",
    "Kommunkansliet talar om ordningsvakter i Socialförvaltningen och på Polismyndigheten.",
    "Polisen patrullerar vid Norra torget. Kameror saknas.",
    "Ordningsvakter används i Sverige.",
    "Omvärldsbevakning görs i Nordby.",
    "Frågan om kamerabevakning på Stortorget hanteras för sig.",
    "Ordningsvakterna och fältarna har genomgång kl. 15.00.",
    "Fältarna är i Gallerian 15.00–18.00 och har kontakt med väktarna.",
    "Tillstånd för kamerabevakning vid Norra torget söks.",
    "Ordningsvakter nämns i Kultur- och fritidsförvaltningens plan.",
  ])("without them is no secret: ”%s”", (text) => {
    expect(saidOf(guardingNamed, text)).toEqual([]);
  });

  test.each([
    "Plan för kamerabevakning i Storeby 2026 antas.",
    "Kameror sätts upp i Storebys stadsdelar.",
    "Ordningsvakter används i Storeby Stad.",
    "Väktare rör sig i Storebyområdet.",
  ])("in the municipality itself names no place: ”%s”", (background) => {
    const register = { municipality: { name: "Storebys Stad" } };
    expect(remarksOf(guardingNamed, { register, case: { background } })).toEqual([]);
  });
});
