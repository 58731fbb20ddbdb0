import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { findProgram, runProgram } from "./run-program.ts";

/** A standard that a PDF file may keep, by veraPDF's machine rules for it. */
export type Profile = "PDF/UA-1" | "PDF/A-2a" | "PDF/A-3a" | "WTPDF-accessibility";

/** veraPDF's own names (PDFAFlavour). */
const flavourOf: Readonly<Record<Profile, string>> = {
  "PDF/UA-1": "ua1",
  "PDF/A-2a": "2a",
  "PDF/A-3a": "3a",
  "WTPDF-accessibility": "wt1a",
};

export interface Validation {
  readonly file: string;
  readonly profile: Profile;
  readonly passed: boolean;
  /** One line for each broken rule: `7.1-10 (2×) message [place of the first]`. */
  readonly failures: readonly string[];
}

const jar = fileURLToPath(
  new URL("../../node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar", import.meta.url),
);
const script = fileURLToPath(new URL("verapdf.rhino", import.meta.url));

/** The jar lacks a JAXB runtime; Debian's package libjaxb-java puts one here. */
const javaLibrary = process.env["JAXB_FOLDER"] ?? "/usr/share/java";
const jaxb = [
  "jaxb-runtime.jar",
  "jaxb-core.jar",
  "istack-commons-runtime.jar",
  "javax.activation.jar",
  "txw2.jar",
].map((name) => join(javaLibrary, name));

/** What the validation lacks on this machine, in words; null where all is there. */
export function veraPdfMissing(): string | null {
  if (findProgram("java") === null) return "java finns inte (paketet default-jre-headless)";
  if (!existsSync(jar)) return "veraPDF finns inte (npm-paketet @opendataloader/pdf)";
  const absent = jaxb.find((path) => !existsSync(path));
  return absent === undefined ? null : `${absent} finns inte (paketet libjaxb-java)`;
}

/**
 * Validates each file against each profile, in one run of Java. The results come file by file, in the order given.
 * Throws where the validator itself fails, on an unreadable file, or where a result is missing: silence is never a pass.
 */
export function validatePdf(files: readonly string[], profiles: readonly Profile[]): readonly Validation[] {
  const missing = veraPdfMissing();
  if (missing !== null) throw new Error(missing);
  if (files.length === 0 || profiles.length === 0)
    throw new Error("validatePdf wants at least one file and one profile.");
  const answers = readAnswers(run(files, profiles));
  return files.flatMap((file, index) => profiles.map((profile) => validationOf(file, index, profile, answers)));
}

function run(files: readonly string[], profiles: readonly Profile[]): string {
  const classPath = [jar, ...jaxb].join(":");
  const main = ["-Djava.awt.headless=true", "-cp", classPath, "org.mozilla.javascript.tools.shell.Main", "-opt", "-1"];
  const flavours = profiles.map((profile) => flavourOf[profile]).join(",");
  const paths = files.map((file) => resolve(file));
  return runProgram("java", [...main, script, flavours, ...paths], { timeoutMs: 600_000 });
}

interface Answer {
  readonly file: number;
  readonly flavour: string;
  readonly error?: string;
  readonly passed?: boolean;
  readonly end?: string;
  readonly assertions?: number;
  readonly failures?: readonly Failure[];
}
interface Failure {
  readonly rule: string;
  readonly count: number;
  readonly message: string;
  readonly place: string;
}

function readAnswers(output: string): ReadonlyMap<string, Answer> {
  const lines = output.split("\n").filter((line) => line.startsWith("RESULT "));
  const answers = lines.map((line) => JSON.parse(line.slice("RESULT ".length)) as Answer);
  return new Map(answers.map((answer) => [`${answer.file} ${answer.flavour}`, answer]));
}

function validationOf(file: string, index: number, profile: Profile, answers: ReadonlyMap<string, Answer>): Validation {
  const answer = answers.get(`${index} ${flavourOf[profile]}`);
  if (answer === undefined) throw new Error(`veraPDF gave no result for ${file} against ${profile}.`);
  if (answer.error !== undefined) throw new Error(`veraPDF failed on ${file} against ${profile}: ${answer.error}`);
  const { passed, end, assertions = 0, failures = [] } = answer;
  // A run that was cut short or that tried no rule says nothing, whatever it calls itself.
  if (end !== "normal" || assertions === 0) {
    throw new Error(`veraPDF did not finish ${file} against ${profile} (end: ${end}, assertions: ${assertions}).`);
  }
  if (passed === undefined || passed === failures.length > 0) {
    throw new Error(`veraPDF contradicts itself on ${file} against ${profile}.`);
  }
  return { file, profile, passed, failures: failures.map(showFailure) };
}

function showFailure({ rule, count, message, place }: Failure): string {
  return `${rule} (${count}×) ${message} [${place}]`;
}
