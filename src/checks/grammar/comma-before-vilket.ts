import { latin } from "../../swedish/latin.ts";
import { remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// “vilket” with a verb after it refers to the whole clause; with a noun (“vilket område”) or a preposition (“i vilket”)
// it does not.
const verb =
  "(?:innebär|innebar|gör|gjorde|har|hade|är|var|ger|gav|leder|ledde|medför|medförde|skapar|skapade|visar|visade|bidrar|bidrog|betyder|blev|kan|ska|kommer|skulle|bör|måste|får|försvårar|underlättar|påverkar|förutsätter|kräver)";
const adverb = "(?:i stort sett|i sin tur|i huvudsak|bland annat|också|även|inte|ofta|därmed|dock|redan|delvis|oftast)";
const preposition =
  "i|på|av|för|till|om|från|med|genom|under|vid|ur|hos|mot|utan|enligt|efter|inom|utifrån|kring|bland|mellan|över|och|eller|men|samt|att|än|inte|just|oavsett|vet|se|anger|avgör|oklart|osäkert";
const pattern = latin(
  new RegExp(
    `(?<![\\p{L}-])(?!(?:${preposition})[ \\u00a0])(\\p{L}+)[ \\u00a0](vilket(?:[ \\u00a0]${adverb})?[ \\u00a0]${verb})(?!\\p{L})`,
    "giu",
  ),
);

export const commaBeforeVilket: Rule = {
  id: "comma-before-vilket",
  title: "Kommatecken saknas före ”vilket”",
  severity: "tip",
  reason: "Före ”vilket” som syftar på hela satsen står kommatecken (Svenska skrivregler).",
  example: {
    wrong: "Mötena blev fler vilket innebär mer arbete.",
    right: "Mötena blev fler, vilket innebär mer arbete.",
  },
  find: ({ passages }) =>
    remarksOnPattern(
      passages.filter(({ text }) => text.includes(" vilket ")),
      pattern,
      ([words, word = "", rest = ""]) => ({
        message: `I ”${words}” saknas kommatecken.`,
        hint: `Skriv ”${word}, ${rest}”.`,
        replacement: `${word}, ${rest}`,
      }),
    ),
};
