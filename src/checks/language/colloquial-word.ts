import { remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { choices, usesOf } from "./replaced-words.ts";

export const colloquialWord: Rule = {
  id: "colloquial-word",
  title: "Talspråk",
  severity: "tip",
  reason: "En handling till nämnden har skriftspråkets ord (språklagen 2009:600, 11 §: vårdat språk).",
  example: { wrong: "De jobbar i skolan, för att sen vandra.", right: "De arbetar i skolan, för att sedan vandra." },
  find: ({ passages, lists }) =>
    usesOf(lists.language.colloquial, passages).map(({ passage, at, words, instead, replacement }) =>
      remarkOn(passage, at, words, {
        message: `”${words}” är talspråk.`,
        hint: `Skriv ${choices(replacement === null ? instead : [replacement])}.`,
        ...(replacement === null ? {} : { replacement }),
      }),
    ),
};
