import type { Rule } from "../rule.ts";
import { beforeHur } from "./before-hur.ts";
import { bracketSplitsCompound } from "./bracket-splits-compound.ts";
import { commaBeforeVilket } from "./comma-before-vilket.ts";
import { definiteForm } from "./definite-form.ts";
import { harWithoutSupine } from "./har-without-supine.ts";
import { listWithoutCommas } from "./list-without-commas.ts";
import { missingNoun } from "./missing-noun.ts";
import { modalWithSupine } from "./modal-with-supine.ts";
import { notUtifran } from "./not-utifran.ts";
import { numberOfRelative } from "./number-of-relative.ts";
import { ochSom } from "./och-som.ts";
import { repeatedPhrase } from "./repeated-phrase.ts";
import { repeatedWord } from "./repeated-word.ts";
import { superfluousSa } from "./superfluous-sa.ts";
import { syfteAtt } from "./syfte-att.ts";
import { tautology } from "./tautology.ts";

export const grammarRules: readonly Rule[] = [
  repeatedWord,
  ochSom,
  numberOfRelative,
  modalWithSupine,
  harWithoutSupine,
  missingNoun,
  definiteForm,
  beforeHur,
  notUtifran,
  syfteAtt,
  bracketSplitsCompound,
  listWithoutCommas,
  commaBeforeVilket,
  superfluousSa,
  tautology,
  repeatedPhrase,
];
