import type { Lists } from "../../lists/lists.ts";
import type { CapitalAbbreviation } from "./capital-abbreviation.ts";

/**
 * Whether an abbreviation has nothing to write out where it stands: it is a part of a name, of a word that is known as it
 * is, or of a scale. `own` are the municipality's words: “BRÅ Exempelby” is its own BRÅ.
 */
export function isPartOfName(
  text: string,
  { short, word, at }: CapitalAbbreviation,
  { firstParts, clubs }: Lists["abbreviations"],
  own: string,
): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 40), at), text.slice(at + word.length, at + word.length + 40)];
  if (word !== short) return firstParts.includes(short) || scaled.test(word);
  if (clubs.includes(short) && afterName.test(before)) return true;
  if (afterKind.test(before)) return true;
  const [, next] = beforeName.exec(after) ?? [];
  return (next !== undefined && !own.includes(next)) || (short.length <= 3 && onScale.test(before));
}

// “Exempelby BTK”.
const afterName = /(?<![A-Za-zÀ-ÿ-])[A-ZÀ-Þ][a-zß-ÿ]+[^\S\n]$/u;
// “värderingssystemet BAS”, “programmet KOMET”: what it is has been said, and it is called so.
const afterKind =
  /(?:system|modell|metod|program|verktyg|koncept|projekt|databas|enkät|nätverk|förening|företag|bolag)(?:en|et|met)[^\S\n]$/iu;
// “SOS Alarm”, “SKL International”.
const beforeName = /^[^\S\n]([A-ZÀ-Þ][a-zß-ÿ]+)/u;
// “nivå AA”, “klass A och AA”, “AAA-nivå”.
const onScale =
  /(?:nivå|klass|betyg|kategori|typ)(?:en|erna)?[^\S\n](?:[A-Z]{1,3}[^\S\n](?:och|eller|till)[^\S\n])?$/iu;
const scaled = /^[A-Z]{2,3}-(?:nivå|klass|betyg)/u;
