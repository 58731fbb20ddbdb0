import { sentencesOf } from "../../swedish/sentences.ts";

// With one of these in the sentence, an earlier plan is spoken of with intent.
const marker =
  /uppfölj|följ[a-zà-ÿ]*\s+upp|upphör|upphäv|ersätt|tidigare|föregående|förra|redovis|avslut|utvärder|jämför|återrapport|rapport|skilj|än\s|fortsätt|slutför|resultat|bygger|föregick|inför/i;

/** Whether the sentence at a place in a text speaks of an earlier or a later plan, rather than of this one. */
export function speaksOfAnotherPlan(text: string, at: number): boolean {
  const sentence = sentencesOf(text).find((one) => one.at <= at && at < one.at + one.text.length);
  return marker.test(sentence?.text ?? text);
}
