import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import type { Remark } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { type Pattern, placeholderPatterns, placeholdersIn } from "./placeholders.ts";

export const unfilledPlaceholder: Rule = {
  id: "unfilled-placeholder",
  title: "Platshållare eller rest av en mall",
  severity: "error",
  reason:
    "Det som mallen lämnar efter sig följer med till protokoll och webbplats om ingen tar bort det (kommunens egen mall: en lucka hör inte hemma i ett slutligt papper).",
  example: { wrong: "Beslutet skickas till: /Adressat/", right: "Beslutet skickas till: Polismyndigheten" },
  find: (reading) => {
    const patterns = placeholderPatterns(reading);
    return textsOf(reading).flatMap((text) => (isRecipient(text) ? [recipient(text)] : remarksIn(text, patterns)));
  },
};

/** A text in the data: a passage, or a fact of the letterhead that is no passage. */
type Text = Pick<Passage, "path" | "text">;

function textsOf({ passages, case: kase, plan }: Reading): readonly Text[] {
  const { officer } = kase;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ["case.unit", kase.unit],
    ["case.officer.name", officer?.name],
    ["case.officer.title", officer?.title],
    ["case.officer.phone", officer?.phone],
    ["case.officer.email", officer?.email],
    ["case.diaryNumber", kase.diaryNumber],
    ["plan.agreement.title", plan.agreement?.title],
    ...kase.signatories.map(({ name }, index) => [`case.signatories.${index}.name`, name] as const),
    ...plan.columns.map(({ heading }, index) => [`plan.columns.${index}.heading`, heading] as const),
  ];
  return [
    ...facts.flatMap(([path, text]) => (text === null || text === undefined ? [] : [{ path, text }])),
    ...passages,
  ];
}

function isRecipient({ path }: Text): boolean {
  return path.endsWith(".placeholder");
}

function recipient(text: Text): Remark {
  return said(
    text,
    0,
    text.text,
    `Mottagaren ”${text.text}” är inte ifylld.`,
    "Skriv vem som ska få beslutet, eller ta bort raden.",
  );
}

function remarksIn(text: Text, patterns: readonly Pattern[]): readonly Remark[] {
  return placeholdersIn(text.text, patterns).map(({ words, at, kind }) =>
    kind === "gap"
      ? said(text, at, words, `”${words}” är inte ifyllt.`, "Skriv det som ska stå här.")
      : said(text, at, words, `”${words}” är en rest av en mall.`, "Ta bort det, eller skriv det som ska stå här."),
  );
}

function said({ path }: Text, at: number, words: string, message: string, hint: string): Remark {
  return { path, words, at, message, hint };
}
