import type { PaperRule } from "../paper-rule.ts";
import { brokenCharacters } from "./broken-characters.ts";
import { draftMark } from "./draft-mark.ts";
import { emptyRequiredCell } from "./empty-required-cell.ts";
import { emptySection } from "./empty-section.ts";
import { leftoverMarkdown } from "./leftover-markdown.ts";
import { leftoverMarkup } from "./leftover-markup.ts";
import { leftoverPlaceholder } from "./leftover-placeholder.ts";
import { leftoverTemplateMark } from "./leftover-template-mark.ts";
import { leftoverValue } from "./leftover-value.ts";

/** What must not be left over in a finished paper. */
export const leftoversRules: readonly PaperRule[] = [
  draftMark,
  leftoverPlaceholder,
  leftoverTemplateMark,
  leftoverValue,
  leftoverMarkup,
  leftoverMarkdown,
  brokenCharacters,
  emptyRequiredCell,
  emptySection,
];
