import { latin } from "../../swedish/latin.ts";
import { before, holding, remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// Endings that are singular whatever the noun; “-en” is not, since “barnen” and “brotten” are many.
const singular =
  "(?:\\p{L}{2,}(?:an|et|heten|ningen|ionen|elsen)|\\p{L}*(?:platsen|stadsdelen|staden|parken|miljön|gården|marken|vägen|orten))";
const copula = "(?:är|var|blir|blev|upplevs|upplevdes|känns|kändes|anses|ansågs|bedöms|bedömdes)";
const ends =
  "(?=[,.;:)]|$|[ \\u00a0](?:och|eller|för|på|i|av|att|när|då|under|om|med|efter|kan|ska|har|är|men)(?!\\p{L}))";
const pattern = latin(
  new RegExp(
    `(?<![\\p{L}-])(${singular})[ \\u00a0]som[ \\u00a0]${copula}(?:[ \\u00a0]vara)?[ \\u00a0](\\p{Ll}{3,}a)${ends}`,
    "gimu",
  ),
);

const noNoun =
  /^(?:sedan|innan|mellan|utan|annan|plan|någonstans|samman|andet|vetet|mycket|flertalet)$|(?:plan|talet)$/iu;

const preposition = "(?:av|bland|för|från|i|inom|kring|längs|med|mot|om|på|till|under|ur|vid)";
const phrase = `(?<!\\p{L})${preposition}[ \\u00a0](?:[\\p{L}-]+[ \\u00a0]){0,3}$`;
const headBefore = latin(new RegExp(`(?<!\\p{L})(\\p{L}+(?:or|ar|er))[ \\u00a0]${phrase}`, "iu"));
const manyBefore = latin(new RegExp(`\\p{L}{2}(?:arna|erna|orna)s?[ \\u00a0][^.,;:!?\\n]{0,60}?${phrase}`, "iu"));
const farthest = 120;

/** Whether the many stand before the preposition of the one: “åtgärderna i stadsmiljön som är genomförda”. */
function speaksOfMany(text: string, verbs: readonly string[]): boolean {
  const near = text.slice(-farthest);
  const head = headBefore.exec(near)?.[1];
  return manyBefore.test(near) || (head !== undefined && !verbs.includes(head.toLowerCase()));
}

export const numberOfRelative: Rule = {
  id: "number-of-relative",
  title: "En eller flera?",
  severity: "warning",
  reason:
    "Adjektivet efter ”som är” rättar sig efter ordet före: platsen som är otrygg, platser som är otrygga (språklagen 2009:600, 11 §: vårdat språk).",
  example: { wrong: "på platsen som upplevs vara otrygga", right: "på platser som upplevs vara otrygga" },
  find: ({ passages, lists: { language } }) =>
    remarksOnPattern(holding(" som ", passages), pattern, (match) => {
      const [words, noun = "", adjective = ""] = match;
      const isGroup = language.groups.includes(noun.toLowerCase()) || noNoun.test(noun);
      if (isGroup || language.invariable.includes(adjective)) return null;
      if (speaksOfMany(before(match), language.verbs)) return null;
      return {
        message: `I ”${words}” är ”${noun}” en men ”${adjective}” flera.`,
        hint: `Låt ”${noun}” stå i plural, eller ”${adjective}” i singular.`,
      };
    }),
};
