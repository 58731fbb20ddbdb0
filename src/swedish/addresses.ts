import { latin } from "./latin.ts";

// Web addresses, e-mail, file names and domains: their dots, slashes and hyphens are no punctuation. Bounded, so that a
// long run of letters takes no more than linear time. A domain is written small, so that “slut.Se bilagan” is none.
const address = latin(
  new RegExp(
    [
      String.raw`(?:https?:\/\/|www\.)[^\s<>”"]+`,
      String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]{1,64}(?:\.[\p{L}\d-]{1,64}){1,6}`,
      String.raw`(?<![\p{L}\d_.-])[\p{L}\d_.-]{1,100}\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|txt|ya?ml|json|xml|html?|jpe?g|png|svg|zip)(?![\p{L}\d])`,
      String.raw`(?<![\p{L}\d.-])(?:[\p{L}\d-]{1,63}\.){1,6}(?:se|nu|com|org|net|eu|info|gov|example)(?:\/[^\s<>”"]*)?(?![\p{L}\d])`,
    ].join("|"),
    "gu",
  ),
);

// No letter, no digit, no white space and no punctuation (private use), so that no pattern for words finds it.
export const hidden = "\u{e000}";

/**
 * The text with every web address, e-mail address and file name made unreadable, a character for a character, so that
 * places stay the same. A full stop or comma that ends the sentence is left.
 */
export function hideAddresses(text: string): string {
  if (!/[.@]/.test(text)) return text;
  return text.replace(address, (found) => {
    const end = /[.,;:!?)]+$/.exec(found)?.[0] ?? "";
    return hidden.repeat(found.length - end.length) + end;
  });
}
