import { existsSync } from "node:fs";
import { join } from "node:path";
import { extractedCaseFolder, pathOfAttachment } from "../attached-case.ts";
import type { Problem } from "../problem.ts";
import { attachmentsOfPdf } from "../read/pdf/attachments-of-pdf.ts";
import { type ExitCode, exitCode, exitCodeFor } from "./exit-code.ts";
import { readBytes } from "./read-file.ts";
import { showProblems } from "./show-problems.ts";
import type { Terminal } from "./terminal.ts";
import { type FileToWrite, writeWhole } from "./write-whole.ts";

/** Takes the case's data out of a PDF that carries it, so that the paper can be built again. */
export async function extractCommand(pdf: string, out: string, terminal: Terminal): Promise<ExitCode> {
  const problems = await extract(pdf, out, terminal);
  showProblems(terminal, problems);
  return problems.length === 0 ? exitCode.ok : exitCodeFor(problems);
}

async function extract(pdf: string, out: string, terminal: Terminal): Promise<readonly Problem[]> {
  const bytes = readBytes(pdf);
  if (!bytes.ok) return bytes.problems;
  const attachments = await attachmentsOfPdf(bytes.value);
  if (attachments === null)
    return [
      trouble("file-unreadable", pdf, "Filen är ingen pdf som går att läsa.", "Ange en pdf som Kanslist har skrivit."),
    ];
  const files = attachments.flatMap(({ name, bytes: content }): readonly FileToWrite[] => {
    const path = pathOfAttachment(name);
    return path === null ? [] : [{ name: path, bytes: content }];
  });
  if (files.length === 0) {
    return [
      trouble("nothing-attached", pdf, "Pdf:en bär inga data med sig.", "Ange en pdf som är byggd utan --archive 2a."),
    ];
  }
  const taken = files.map(({ name }) => join(out, name)).filter((path) => existsSync(path));
  if (taken.length > 0) {
    return taken.map((path) =>
      trouble("output-exists", path, "Filen finns redan och skrivs inte över.", "Välj en annan mapp med --out."),
    );
  }
  const problems = await writeWhole(out, files);
  if (problems.length > 0) return problems;
  for (const { name } of files) terminal.out(`${join(out, name)}\n`);
  terminal.err(`Bygg papperet igen med: kanslist build ${join(out, extractedCaseFolder)}\n`);
  return [];
}

function trouble(code: string, file: string, message: string, hint: string): Problem {
  return { code, severity: "error", place: { file }, message, hint };
}
