import { Words } from "../case/words.ts";
import { escapeMarkup } from "./escape-markup.ts";

/** Words as markup that knows which field they came from. */
export function span(words: Words): string {
  return `<span data-path="${escapeMarkup(words.path)}">${escapeMarkup(words.text)}</span>`;
}

/** The bare text of words; any other value as it is. */
export function plainValue(value: unknown): unknown {
  return value instanceof Words ? value.text : value;
}
