import { commentsAreSound } from "./docx-lint/comment-rules.ts";
import { openPackage, type Rule } from "./docx-lint/open-package.ts";
import { contentTypesExist, relationsAreKnown, relationTargetsExist } from "./docx-lint/package-rules.ts";
import { anchorsExist, bookmarksAreSound, numberingExists, picturesAreSound } from "./docx-lint/reference-rules.ts";
import { lineRulesAreGiven, settingsAreSound, styleIdsAreUnique, stylesExist } from "./docx-lint/style-rules.ts";
import { cellsEndWithParagraph, tablesAreSound } from "./docx-lint/table-rules.ts";

const RULES: readonly Rule[] = [
  contentTypesExist,
  relationTargetsExist,
  relationsAreKnown,
  styleIdsAreUnique,
  stylesExist,
  numberingExists,
  bookmarksAreSound,
  anchorsExist,
  picturesAreSound,
  commentsAreSound,
  tablesAreSound,
  cellsEndWithParagraph,
  lineRulesAreGiven,
  settingsAreSound,
];

/**
 * What Word would stumble over though the schema allows it, in words; empty where nothing. Each rule has a test with a
 * file that breaks it.
 */
export function lintDocx(bytes: Uint8Array): readonly string[] {
  const file = openPackage(bytes);
  return RULES.flatMap((rule) => rule(file));
}
