import { type Command, CommanderError, Option } from "commander";
import { type Format, formats } from "../format.ts";
import { papers } from "../papers/all.ts";
import { choices } from "./choices.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { internalError } from "./internal-error.ts";
import type { RulesFormat } from "./rules-command.ts";
import { swedishCommand } from "./swedish-command.ts";
import type { Terminal } from "./terminal.ts";

const examples = `
Exempel:
  kanslist build data/eskilstuna/2022                      alla papper i alla format
  kanslist build data/exempelby/2026 --final               bara om inget saknas
  kanslist build data/exempelby/2026 --paper plan --format pdf,docx
  kanslist build data/eskilstuna/2022 --review             Word-filer med granskningens fynd som kommentarer
  kanslist check data/eskilstuna/2022                      vad bör rättas innan papperet går till styrelsen
  kanslist extract output/exempelby-2026/plan.pdf --out /tmp/plan
  kanslist schema --out data/schema                        scheman för redigeraren

Slutkoder: 0 allt gick bra, 1 fel i data eller mallar eller i granskningen, 2 fel i kommandot,
3 en fil finns inte eller går inte att läsa eller skriva, 70 fel i programmet.`;

interface BuildFlags {
  readonly paper?: readonly string[];
  readonly format?: readonly Format[];
  readonly out: string;
  readonly final: boolean;
  readonly review: boolean;
  readonly archive: "2a" | "3a";
  readonly watch: boolean;
  readonly json: boolean;
}

interface CheckFlags {
  readonly format: "text" | "json" | "sarif" | "github";
  readonly strict: boolean;
  readonly spelling: boolean;
}

/** Runs the command line. Never throws; the exit code tells. */
export async function runProgram(
  args: readonly string[],
  version: string,
  terminal: Terminal,
  interrupted: () => AbortSignal,
): Promise<ExitCode> {
  let code: ExitCode = exitCode.ok;
  const done = (end: ExitCode): void => {
    code = end;
  };
  const program = swedishCommand("kanslist", "[val] [kommando]", terminal)
    .description("Gör kommunens beslutspapper av kontrollerade data: DOCX, PDF och HTML.")
    .version(version, "-V, --version", "visar versionen")
    .addHelpText("after", examples)
    .helpCommand("help [kommando]", "visar hjälp för ett kommando")
    .addCommand(buildUsage(terminal, interrupted, done))
    .addCommand(checkUsage(terminal, version, done))
    .addCommand(rulesUsage(terminal, done))
    .addCommand(extractUsage(terminal, done))
    .addCommand(schemaUsage(terminal, done));
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return internalError(error, terminal);
    return error.exitCode === 0 ? exitCode.ok : exitCode.wrongUsage;
  }
}

function buildUsage(terminal: Terminal, interrupted: () => AbortSignal, done: (code: ExitCode) => void): Command {
  const names = papers.map(({ name }) => name);
  return swedishCommand("build", "[val] <ärendemapp…>", terminal)
    .description("bygger papperen för ett eller flera ärenden")
    .argument("<ärendemapp...>", "mapp med case.yaml och plan.yaml; register.yaml ligger i mappen ovanför")
    .option(
      "-p, --paper <namn>",
      `papper, med komma emellan: ${names.join(", ")} (annars alla)`,
      choices("Papperet", names),
    )
    .option(
      "-f, --format <format>",
      `format, med komma emellan: ${formats.join(", ")} (annars alla)`,
      choices("Formatet", formats),
    )
    .option("-o, --out <mapp>", "var papperen ska ligga", "output")
    .option("--final", "bygg bara om ingen uppgift saknas och granskningen inte hittar något fel", false)
    .addOption(
      new Option("--review", "bygg granskningskopior, DOCX och HTML, med det som check hittar som kommentarer")
        .default(false)
        .conflicts("final"),
    )
    .addOption(
      new Option("--archive <nivå>", "3a bär med sig data, 2a har inga bilagor").choices(["2a", "3a"]).default("3a"),
    )
    .option("-w, --watch", "bygg om när en fil ändras", false)
    .addOption(new Option("--json", "skriv resultatet som ett JSON-objekt").default(false).conflicts("watch"))
    .action(async (folders: readonly string[], flags: BuildFlags) => {
      done(await build(folders, flags, terminal, interrupted));
    });
}

function checkUsage(terminal: Terminal, version: string, done: (code: ExitCode) => void): Command {
  return swedishCommand("check", "[val] <ärendemapp…>", terminal)
    .description("läser ärendet som en noggrann kollega och säger vad som bör rättas")
    .argument("<ärendemapp...>", "mapp med case.yaml och plan.yaml; register.yaml ligger i mappen ovanför")
    .addOption(
      new Option("-f, --format <format>", "hur det som hittas visas: text, json, sarif eller github")
        .choices(["text", "json", "sarif", "github"])
        .default("text"),
    )
    .addOption(new Option("--json", "detsamma som --format json").implies({ format: "json" }))
    .option("--strict", "låt även varningar ge slutkod 1", false)
    .option("--no-spelling", "hoppa över stavningen")
    .action(async (folders: readonly string[], flags: CheckFlags) => {
      const { checkCommand } = await import("./check-command.ts");
      done(await checkCommand(folders, { ...flags, version }, terminal));
    });
}

function rulesUsage(terminal: Terminal, done: (code: ExitCode) => void): Command {
  return swedishCommand("rules", "[val]", terminal)
    .description("visar alla regler som check granskar efter")
    .addOption(
      new Option("-f, --format <format>", "hur reglerna visas: text, json eller markdown")
        .choices(["text", "json", "markdown"])
        .default("text"),
    )
    .addOption(new Option("--json", "detsamma som --format json").implies({ format: "json" }))
    .action(async ({ format }: { readonly format: RulesFormat }) => {
      const { rulesCommand } = await import("./rules-command.ts");
      done(rulesCommand(format, terminal));
    });
}

function extractUsage(terminal: Terminal, done: (code: ExitCode) => void): Command {
  return swedishCommand("extract", "[val] <pdf>", terminal)
    .description("tar ut de data som en pdf bär med sig")
    .argument("<pdf>", "en pdf som Kanslist har skrivit")
    .requiredOption("-o, --out <mapp>", "mapp att lägga dem i")
    .action(async (pdf: string, { out }: { readonly out: string }) => {
      const { extractCommand } = await import("./extract-command.ts");
      done(await extractCommand(pdf, out, terminal));
    });
}

function schemaUsage(terminal: Terminal, done: (code: ExitCode) => void): Command {
  return swedishCommand("schema", "[val]", terminal)
    .description("skriver JSON Schema för datafilerna")
    .option("-o, --out <mapp>", "skriv en fil för varje schema i mappen")
    .action(async ({ out }: { readonly out?: string }) => {
      const { schemaCommand } = await import("./schema-command.ts");
      done(await schemaCommand(out, terminal));
    });
}

async function build(
  folders: readonly string[],
  flags: BuildFlags,
  terminal: Terminal,
  interrupted: () => AbortSignal,
): Promise<ExitCode> {
  const { buildCommand } = await import("./build-command.ts");
  const { paper, format, ...rest } = flags;
  const options = {
    ...rest,
    ...(paper === undefined ? {} : { papers: paper }),
    ...(format === undefined ? {} : { formats: format }),
  };
  if (!flags.watch) return buildCommand(folders, options, terminal);
  const { watchCases } = await import("./watch.ts");
  terminal.err("Bygger om när en fil ändras; avsluta med Ctrl-C.\n");
  await watchCases(folders, () => buildCommand(folders, options, terminal), interrupted());
  return exitCode.interrupted;
}
