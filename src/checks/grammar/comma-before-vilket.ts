import { latin } from "../../swedish/latin.ts";
import { before, holding, remarksOnPattern } from "../pattern-remarks.ts";
import type { Said } from "../remark.ts";
import type { Rule } from "../rule.ts";

// “vilket” with a verb after it refers to the whole clause; with a noun (“vilket område”) or a preposition (“i vilket”)
// it does not.
const verb =
  "(?:innebär|innebar|gör|gjorde|har|hade|är|var|ger|gav|leder|ledde|medför|medförde|skapar|skapade|visar|visade|bidrar|bidrog|betyder|blev|kan|ska|kommer|skulle|bör|måste|får|försvårar|underlättar|påverkar|förutsätter|kräver|krävde|motsvarar|motsvarade|öppnar|öppnade|ökar|ökade|minskar|minskade|resulterar|resulterade|stärker|stärkte|främjar|gynnar|hindrar|speglar|stämmer|tyder|talar|förklarar|beror|borde)";
const adverb =
  "(?:i stort sett|i och för sig|i sin tur|i huvudsak|bland annat|också|även|inte|ofta|därmed|dock|redan|delvis|oftast)";
const preposition =
  "i|på|av|för|till|om|från|med|genom|under|vid|ur|hos|mot|utan|enligt|efter|inom|utifrån|kring|bland|mellan|över|och|eller|men|samt|att|än|inte|just|oavsett|vet|se|anger|avgör|oklart|osäkert";
const pattern = latin(
  new RegExp(
    `(?<![\\p{L}-])(?!(?:${preposition})[ \\u00a0])([\\p{L}\\p{N}]+\\)?|%)[ \\u00a0](vilket(?:[ \\u00a0]${adverb})?[ \\u00a0]${verb})(?!\\p{L})`,
    "giu",
  ),
);

// “kompetensförsörjning vilket vi bedömer”: after a word that is no ett-word, “vilket” cannot be of that word alone.
const pronoun = latin(
  /(?<![\p{L}-])(\p{L}{2,}(?:ning|ningen|het|heten|tion|tionen|else|elsen|arna|erna|orna|ingar|heter|tioner|elser))[ \u00a0](vilket[ \u00a0](?:vi|kommunen|polisen|nämnden|förvaltningen|man|de|den)[ \u00a0](?:\p{Ll}{2,}r|ska|kan|bör|vill|måste))(?!\p{L})/giu,
);
// “Nämnden avgör för verksamheten vilket vi väljer”
const asking =
  /(?:avgör|avgjort|fråg|\bvet|bestäm|välj|vald|visa|ange|bedöm|beslut|oklar|klargör|beskriv|redovisa|prövar?|ser)[^.!?\n]{0,60}$/iu;

export const commaBeforeVilket: Rule = {
  id: "comma-before-vilket",
  title: "Kommatecken saknas före ”vilket”",
  severity: "tip",
  reason: "Före ”vilket” som syftar på hela satsen står kommatecken (Svenska skrivregler).",
  example: {
    wrong: "Mötena blev fler vilket innebär mer arbete.",
    right: "Mötena blev fler, vilket innebär mer arbete.",
  },
  find: ({ passages }) => {
    const possible = holding(" vilket ", passages);
    return [
      ...remarksOnPattern(possible, pattern, missingComma),
      ...remarksOnPattern(possible, pronoun, (match) =>
        asking.test(before(match).slice(-80)) ? null : missingComma(match),
      ),
    ];
  },
};

function missingComma([words, word = "", rest = ""]: RegExpExecArray): Said {
  return {
    message: `I ”${words}” saknas kommatecken.`,
    hint: `Skriv ”${word}, ${rest}”.`,
    replacement: `${word}, ${rest}`,
  };
}
