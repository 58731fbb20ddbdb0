import { describe, expect, test } from "vitest";
import { checkSpelling } from "../../../src/checks/spelling/check-spelling.ts";
import { failure } from "../../../src/problem.ts";
import { readingOf } from "../reading-of.ts";
import { spelled, spellerWithout } from "./spelling-of.ts";

const background = (text: string) => readingOf({ case: { background: text } });

/** The words of a text that the dictionary is asked about by themselves, when it knows none of them. */
async function misspeltIn(text: string, known: readonly string[] = []): Promise<readonly string[]> {
  const reading = background(text);
  const everyWord = {
    unknown: async (words: readonly string[]) =>
      ({ ok: true, value: new Set(words.filter((word) => !known.includes(word))), problems: [] }) as const,
  };
  const speller = { ...spellerWithout([]), ...everyWord };
  const own = new Set((await spelled(background("x"), speller)).misspelt.keys());
  return [...(await spelled(reading, speller)).misspelt.keys()].filter((word) => !own.has(word));
}

describe("what is spelled", () => {
  test("each word once, in reading order", async () => {
    const speller = spellerWithout([]);
    await spelled(background("Vandring och vandring och vandring."), speller);
    expect(speller.asked.unknown.filter((word) => /vandring/i.test(word))).toEqual([
      "Vandring",
      "vandring",
      "vandringar",
    ]);
  });

  test.each([
    ["numbers and paragraphs", "2026 12,5 5 § 4a"],
    [
      "web addresses, e-mail and file names",
      "https://exempelby.example/planx www.exempelby.example a.ekx@exempelby.example planxx.pdf",
    ],
    ["abbreviations in capitals, with endings", "KLK SSPF BRÅ:s EU:s"],
    ["words with a capital inside", "LinkedIn eArkiv SiS"],
    ["parts of words with a hanging hyphen", "skolx- barnx-"],
    ["words broken by a soft hyphen", "sam\u00adverkxn"],
  ])("not %s", async (_what, text) => {
    expect(await misspeltIn(text)).toEqual([]);
  });

  test("a long word in capitals is", async () => {
    expect(await misspeltIn("SAMVERKXN")).toEqual(["SAMVERKXN"]);
  });
});

describe("own words are right", () => {
  const unknown = ["Exempelbyhem", "Exempelbyhems"];

  test.each([
    [
      "the municipality's parties",
      { register: { parties: [{ id: "styrelsen", name: "Exempelbyhem", kind: "board" }] } },
    ],
    ["the register's own words", { register: { checks: { words: ["Exempelbyhem"] } } }],
    ["those who sign", { case: { signatories: [{ name: "Wrågh Exempelbyhem" }] } }],
  ])("%s, in genitive too", async (_who, given) => {
    const { passages } = background("Hos Exempelbyhem och i Exempelbyhems hus.");
    const reading = { ...readingOf(given), passages };
    expect([...(await spelled(reading, spellerWithout(unknown))).misspelt.keys()]).toEqual([]);
  });

  test("the lists' words, with common endings", async () => {
    const list = { name: "ordlista.txt", text: "# Våra ord\n\ngrannknut\n" };
    const speller = spellerWithout(["grannknut", "grannknutar", "grannknutarna"]);
    const reading = await spelled(background("En grannknut, två grannknutar, alla grannknutarna."), speller, [list]);
    expect([...reading.misspelt.keys()]).toEqual([]);
  });

  test("compounds with an abbreviation whose other parts are right", async () => {
    const speller = spellerWithout(
      [
        "ANDTS-samordnare",
        "ANDTSsamordnare",
        "ANDTS",
        "ANDTS-kordinator",
        "ANDTSkordinator",
        "kordinator",
        "kordinator-",
      ],
      { kordinator: ["koordinator"] },
    );
    const reading = await spelled(background("En ANDTS-samordnare och en ANDTS-kordinator."), speller);
    expect([...reading.misspelt]).toEqual([["ANDTS-kordinator", ["ANDTS-koordinator"]]]);
  });
});

describe("what was meant", () => {
  test("keeps the capitals of the word", async () => {
    const near = { samverkxn: ["samverkan"] };
    const speller = spellerWithout(["Samverkxn", "samverkxn", "SAMVERKXN"], near);
    const reading = await spelled(background("Samverkxn. Mer samverkxn! SAMVERKXN"), speller);
    expect([...reading.misspelt]).toEqual([
      ["Samverkxn", ["Samverkan"]],
      ["samverkxn", ["samverkan"]],
      ["SAMVERKXN", ["SAMVERKAN"]],
    ]);
  });

  test("is asked with a capital for what may be a name, and with a small letter at the start of a sentence", async () => {
    const speller = spellerWithout(["Fröslxnda", "Vandrxng", "Bytorpsskolxn", "Björkbacken"]);
    await spelled(background("Vandrxng sker i Fröslxnda. Björkbacken är nära."), speller);
    expect(speller.asked.near).toEqual(["vandrxng", "Fröslxnda", "Björkbacken"]);
  });

  test("is not asked of a place's name within a sentence", async () => {
    const speller = spellerWithout(["Björkbacken"]);
    await spelled(background("Vi bor i Björkbacken."), speller);
    expect(speller.asked.near).toEqual([]);
  });

  test("is first what stands elsewhere in the case", async () => {
    const meantIn = async (text: string, near: readonly string[]) => {
      const reading = await spelled(background(text), spellerWithout(["fyisk"], { fyisk: near }));
      return reading.misspelt.get("fyisk");
    };
    expect(await meantIn("En fyisk miljö.", ["fysik"])).toEqual(["fysik"]);
    expect(await meantIn("En fyisk och fysisk miljö.", ["fysik"])).toEqual(["fysisk", "fysik"]);
    expect(await meantIn("En fyisk och fysisk miljö.", ["fysik", "fysisk"])).toEqual(["fysisk"]);
    expect(await meantIn("En fyisk och fysisk miljö.", [])).toEqual([]);
  });

  test("is asked for fifty words at most", async () => {
    const words = Array.from(
      { length: 80 },
      (_, index) => `fel${String.fromCodePoint(97 + (index % 26), 97 + Math.floor(index / 26))}x`,
    );
    const speller = spellerWithout(words);
    const reading = await spelled(background(words.join(" ")), speller);
    expect(speller.asked.near).toHaveLength(50);
    expect(reading.misspelt.size).toBe(80);
  });

  test("is not asked for a word that another place of the case has right", async () => {
    const speller = spellerWithout(["avhoppbarverksamhet"], { avhoppbarverksamhet: ["kaparverksamhet"] });
    await spelled(background("En avhoppbarverksamhet. Kommunens avhopparverksamhet."), speller);
    expect(speller.asked.near).toEqual([]);
  });
});

describe("without an answer", () => {
  const gone = failure<never>([
    { code: "spelling-unavailable", severity: "warning", message: "Ordboken gick inte att starta.", hint: "Kör igen." },
  ]);

  test("a dictionary that is gone gives its warning, and nothing is misspelt", async () => {
    const speller = { unknown: async () => gone, near: async () => gone };
    const spelling = await checkSpelling(background("Komun."), [], speller);
    expect(spelling).toMatchObject({ ok: true, problems: gone.problems });
    expect(spelling.ok && [spelling.value.misspelt, spelling.value.joined.size]).toEqual([null, 0]);
  });

  test("so does one that goes before it has said what was meant", async () => {
    const speller = { ...spellerWithout(["komunen"]), near: async () => gone };
    expect(await checkSpelling(background("I komunen."), [], speller)).toMatchObject({
      ok: true,
      problems: gone.problems,
    });
  });

  test("no dictionary is asked where spelling is not checked", async () => {
    expect(await checkSpelling(background("Komun."), [{ name: "ordlista.txt", text: "två ord" }], null)).toMatchObject({
      ok: true,
      problems: [],
    });
  });

  test("a word list that cannot be read stops the check", async () => {
    const spelling = await checkSpelling(
      background("Plan."),
      [{ name: "ordlista.txt", text: "två ord" }],
      spellerWithout([]),
    );
    expect(spelling).toMatchObject({ ok: false, problems: [{ code: "invalid-word-list" }] });
  });
});

test("of ten thousand activities each word is asked about once", async () => {
  const activities = Array.from({ length: 10_000 }, (_, index) => ({
    id: `a${index}`,
    how: `Kommunen ordnar vandring nummer ${index} i område${String.fromCodePoint(97 + (index % 26))}x.`,
    responsible: ["kansliet"],
  }));
  const areas = [{ id: "centrum", title: "Centrum", goals: [{ id: "mal", what: "Trygghet", activities }] }];
  const speller = spellerWithout([]);
  await spelled(readingOf({ plan: { areas } }), speller);
  expect(speller.asked.unknown.filter((word) => /^område.x$/.test(word))).toHaveLength(26);
});
