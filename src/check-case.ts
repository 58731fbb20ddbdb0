import { type CaseFiles, loadCase } from "./case/load-case.ts";
import { type LoadedCase, placeOfPath, placeOfWords } from "./case/loaded-case.ts";
import { rules } from "./checks/all.ts";
import { allRules } from "./checks/all-rules.ts";
import type { Finding } from "./checks/finding.ts";
import { type Readability, readability } from "./checks/language/readability.ts";
import { passagesOf } from "./checks/passage.ts";
import type { Reading } from "./checks/reading.ts";
import { runRules } from "./checks/run-rules.ts";
import { checkSpelling } from "./checks/spelling/check-spelling.ts";
import type { Speller } from "./checks/spelling/speller.ts";
import type { Lists } from "./lists/lists.ts";
import { papers } from "./papers/all.ts";
import { failure, type Problem, type Result, success } from "./problem.ts";
import { nearest } from "./source/nearest.ts";
import type { SourceFile } from "./source/source-file.ts";

/** What a check reads besides the case itself. */
export interface CheckSources {
  readonly lists: Lists;
  /** Word lists, the product's and the municipality's: one word a line. */
  readonly wordLists: readonly SourceFile[];
  /** The files of the case of the year before, where there is one. */
  readonly lastYear: CaseFiles | null;
  /** Null when spelling is not to be checked. */
  readonly speller: Speller | null;
}

/** What a check found. */
export interface Checked {
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly readability: Readability;
}

/** Data → findings. Fails where the data, a list or a setting cannot be read. */
export async function checkCase(files: CaseFiles, sources: CheckSources): Promise<Result<Checked>> {
  const loaded = loadCase(files);
  return loaded.ok ? checkLoaded(loaded.value, sources) : loaded;
}

/** As `checkCase`, of a case that is loaded already. */
export async function checkLoaded(loaded: LoadedCase, sources: CheckSources): Promise<Result<Checked>> {
  const unknown = unknownRules(loaded);
  if (unknown.length > 0) return failure(unknown);
  const { register, case: kase, plan } = loaded;
  const passages = passagesOf(register.value, kase.value, plan.value);
  const lastYear = sources.lastYear === null ? null : loadCase(sources.lastYear);
  const unspelt = {
    register: register.value,
    case: kase.value,
    plan: plan.value,
    passages,
    lists: sources.lists,
    gaps: papers.flatMap((paper) => paper.gaps(loaded)),
    lastYear: lastYear?.ok === true ? { case: lastYear.value.case.value, plan: lastYear.value.plan.value } : null,
  };
  const spelling = await checkSpelling(unspelt, sources.wordLists, sources.speller);
  if (!spelling.ok) return spelling;
  const reading: Reading = { ...unspelt, ...spelling.value };
  const findings = runRules(rules, reading).map((finding) => withPlace(finding, loaded));
  return success({ findings, readability: readability(passages) }, spelling.problems);
}

/** Settings in the register for rules that there are none of. */
function unknownRules(loaded: LoadedCase): readonly Problem[] {
  const known = allRules.map(({ id }) => id);
  return Object.keys(loaded.register.value.checks.rules)
    .filter((id) => !known.includes(id))
    .map((id) => {
      const near = nearest(id, known);
      const hint = near === undefined ? "kanslist rules visar alla regler." : `Menade du ”${near}”?`;
      const place = loaded.register.placeOf(["checks", "rules"], id);
      const path = `register.checks.rules.${id}`;
      return { code: "unknown-rule", severity: "error", place, path, message: `Regeln ”${id}” finns inte.`, hint };
    });
}

function withPlace(finding: Finding, loaded: LoadedCase): Finding {
  const { path, words, occurrence } = finding;
  const place = words === null ? placeOfPath(loaded, path) : placeOfWords(loaded, path, words, occurrence);
  return place === undefined ? finding : { ...finding, place };
}
