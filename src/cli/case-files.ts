import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CaseFiles } from "../case/load-case.ts";
import { failure, type Problem, type Result, success } from "../problem.ts";
import { isFolder } from "./folder.ts";
import { readText } from "./read-file.ts";

/** Reads the three data files of a case folder: `case.yaml` and `plan.yaml` in it, `register.yaml` in the folder above. */
export function readCaseFiles(folder: string): Result<CaseFiles> {
  const wrong = notACase(folder);
  if (wrong !== null) return failure([wrong]);
  const register = readText(join(folder, "..", "register.yaml"));
  const kase = readText(join(folder, "case.yaml"));
  const plan = readText(join(folder, "plan.yaml"));
  if (!register.ok || !kase.ok || !plan.ok) return failure([register, kase, plan].flatMap((one) => one.problems));
  return success({ register: register.value, case: kase.value, plan: plan.value });
}

/** One clear answer to a folder that cannot be a case, in place of three missing files. */
function notACase(folder: string): Problem | null {
  const example = "Ange mappen med ärendets case.yaml och plan.yaml, till exempel data/eskilstuna/2022.";
  if (!existsSync(folder)) return trouble("folder-missing", folder, "Mappen finns inte.", example);
  if (!isFolder(folder)) {
    return trouble("folder-unreadable", folder, "Det är en fil, ingen mapp.", `Ange mappen: ${dirname(folder)}.`);
  }
  if (existsSync(join(folder, "case.yaml")) || existsSync(join(folder, "plan.yaml"))) return null;
  const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, "case.yaml")));
  const hint =
    cases.length === 0 ? example : `Ange ett av ärendena i den: ${cases.map((one) => join(folder, one)).join(", ")}.`;
  return trouble("folder-missing", folder, "Mappen innehåller inget ärende.", hint);
}

function trouble(code: string, file: string, message: string, hint: string): Problem {
  return { code, severity: "error", place: { file }, message, hint };
}
