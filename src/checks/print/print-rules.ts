import type { PaperRule } from "../paper-rule.ts";
import { loneRow } from "./lone-row.ts";
import { lowContrast } from "./low-contrast.ts";
import { recipientsAlone } from "./recipients-alone.ts";
import { shortLastPage } from "./short-last-page.ts";
import { smallText } from "./small-text.ts";
import { sparsePage } from "./sparse-page.ts";
import { splitRow } from "./split-row.ts";
import { strandedHeading } from "./stranded-heading.ts";

/** How the pages of a finished paper look. */
export const printRules: readonly PaperRule[] = [
  strandedHeading,
  splitRow,
  loneRow,
  recipientsAlone,
  sparsePage,
  shortLastPage,
  smallText,
  lowContrast,
];
