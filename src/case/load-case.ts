import { failure, hasError, type Result, success } from "../problem.ts";
import { readData } from "../source/read-data.ts";
import type { SourceFile } from "../source/source-file.ts";
import { Case } from "./case.ts";
import { checkOwnSections } from "./check-own-sections.ts";
import { checkPlan } from "./check-plan.ts";
import { checkReferences } from "./check-references.ts";
import { checkRegister } from "./check-register.ts";
import type { LoadedCase } from "./loaded-case.ts";
import { Plan } from "./plan.ts";
import { Register } from "./register.ts";

/** The three data files of a case. */
export interface CaseFiles {
  readonly register: SourceFile;
  readonly case: SourceFile;
  readonly plan: SourceFile;
}

/** Reads and checks the data of a case. All problems of all three files are reported at once. */
export function loadCase(files: CaseFiles): Result<LoadedCase> {
  const register = readData(Register, files.register);
  const kase = readData(Case, files.case);
  const plan = readData(Plan, files.plan);
  const problems = [
    ...register.problems,
    ...checkRegister(register.raw),
    ...kase.problems,
    ...checkOwnSections(register.raw, kase.raw),
    ...plan.problems,
    ...checkPlan(plan.raw),
    ...checkReferences({ register: register.raw, case: kase.raw, plan: plan.raw }),
  ];
  if (register.checked === null || kase.checked === null || plan.checked === null || hasError(problems)) {
    return failure(problems);
  }
  return success({ register: register.checked, case: kase.checked, plan: plan.checked }, problems);
}
