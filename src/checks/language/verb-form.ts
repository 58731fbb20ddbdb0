const auxiliaries = new Set(
  [
    "ska skall skulle bör borde kan kunde måste får fick vill ville behöver behövde lär brukar hinner att",
    "väntas förväntas beräknas planeras bedöms avses antas",
  ]
    .join(" ")
    .split(" "),
);
const adverbs = new Set(
  "inte också även då sedan därefter nu fullt helt löpande successivt gradvis snarast bara först alltid".split(" "),
);

/**
 * Whether a verb on -s whose present and infinitive are one form is in the infinitive, from the words of its sentence
 * before it, in small letters: “ska också implementeras”. Null where it may be either: “ska, när planer implementeras”.
 */
export function isInfinitive(before: readonly string[]): boolean | null {
  if (before.length === 0) return null;
  const last = before.findLast((word) => !adverbs.has(word)) ?? "";
  if (auxiliaries.has(last)) return true;
  return before.some((word) => auxiliaries.has(word)) ? null : false;
}
