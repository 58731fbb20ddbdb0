import type { Rule } from "../rule.ts";
import { capitalInDate } from "./capital-in-date.ts";
import { cellFullStop } from "./cell-full-stop.ts";
import { commaBeforeList } from "./comma-before-list.ts";
import { commaRoundBracket } from "./comma-round-bracket.ts";
import { doublePunctuation } from "./double-punctuation.ts";
import { doubleSpace } from "./double-space.ts";
import { fullStopInHeading } from "./full-stop-in-heading.ts";
import { fullStopMissing } from "./full-stop-missing.ts";
import { hangingHyphen } from "./hanging-hyphen.ts";
import { hyphenAsDash } from "./hyphen-as-dash.ts";
import { hyphenInSpan } from "./hyphen-in-span.ts";
import { lawReferenceForm } from "./law-reference-form.ts";
import { missingSpaceAfterPunctuation } from "./missing-space-after-punctuation.ts";
import { mixedNumerals } from "./mixed-numerals.ts";
import { percentSign } from "./percent-sign.ts";
import { quotationMarks } from "./quotation-marks.ts";
import { rawAsterisk } from "./raw-asterisk.ts";
import { rawMarkup } from "./raw-markup.ts";
import { semicolonBeforeList } from "./semicolon-before-list.ts";
import { spaceBeforePunctuation } from "./space-before-punctuation.ts";
import { spaceRoundBracket } from "./space-round-bracket.ts";
import { spaceRoundSlash } from "./space-round-slash.ts";
import { stopBeforeBracket } from "./stop-before-bracket.ts";
import { thousandsSpace } from "./thousands-space.ts";

export const typographyRules: readonly Rule[] = [
  rawAsterisk,
  rawMarkup,
  hyphenInSpan,
  hyphenAsDash,
  hangingHyphen,
  spaceRoundSlash,
  spaceRoundBracket,
  doubleSpace,
  spaceBeforePunctuation,
  missingSpaceAfterPunctuation,
  doublePunctuation,
  quotationMarks,
  commaRoundBracket,
  stopBeforeBracket,
  semicolonBeforeList,
  commaBeforeList,
  fullStopMissing,
  cellFullStop,
  fullStopInHeading,
  mixedNumerals,
  thousandsSpace,
  percentSign,
  lawReferenceForm,
  capitalInDate,
];
