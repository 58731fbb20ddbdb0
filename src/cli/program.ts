import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { type Format, formats } from "../build-case.ts";
import { papers } from "../papers/all.ts";
import { nearest } from "../source/nearest.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";
import { usageMessage } from "./usage-message.ts";

const examples = `
Exempel:
  kanslist build data/eskilstuna/2022                      alla papper i alla format
  kanslist build data/exempelby/2026 --final               bara om inget saknas
  kanslist build data/exempelby/2026 --paper plan --format pdf,docx
  kanslist extract output/exempelby-2026/plan.pdf --out /tmp/plan
  kanslist schema --out data/schema                        scheman för redigeraren

Slutkoder: 0 allt gick bra, 1 fel i data eller mallar, 2 fel i kommandot,
3 en fil finns inte eller går inte att läsa eller skriva, 70 fel i programmet.`;

interface BuildFlags {
  readonly paper?: readonly string[];
  readonly format?: readonly Format[];
  readonly out: string;
  readonly final: boolean;
  readonly archive: "2a" | "3a";
  readonly watch: boolean;
  readonly json: boolean;
}

/** Runs the command line. Never throws for what a user may do wrong; the exit code tells. */
export async function runProgram(
  args: readonly string[],
  version: string,
  terminal: Terminal,
  interrupted: () => AbortSignal,
): Promise<ExitCode> {
  let code: ExitCode = exitCode.ok;
  const program = command("kanslist", terminal)
    .description("Gör kommunens beslutspapper av kontrollerade data: DOCX, PDF och HTML.")
    .version(version, "-V, --version", "visar versionen")
    .addHelpText("after", examples)
    .helpCommand("help [kommando]", "visar hjälp för ett kommando");
  program
    .addCommand(
      command("build", terminal)
        .description("bygger papperen för ett eller flera ärenden")
        .argument("<ärendemapp...>", "mapp med case.yaml och plan.yaml; register.yaml ligger i mappen ovanför")
        .option(
          "-p, --paper <namn>",
          `papper, med komma emellan: ${papers.map(({ name }) => name).join(", ")} (annars alla)`,
          choices(
            "Papperet",
            papers.map(({ name }) => name),
          ),
        )
        .option(
          "-f, --format <format>",
          `format, med komma emellan: ${formats.join(", ")} (annars alla)`,
          choices("Formatet", formats),
        )
        .option("-o, --out <mapp>", "var papperen ska ligga", "output")
        .option("--final", "bygg bara om ingen uppgift saknas", false)
        .addOption(
          new Option("--archive <nivå>", "3a bär med sig data, 2a har inga bilagor")
            .choices(["2a", "3a"])
            .default("3a"),
        )
        .option("-w, --watch", "bygg om när en fil ändras", false)
        .option("--json", "skriv resultatet som ett JSON-objekt", false)
        .action(async (folders: readonly string[], flags: BuildFlags) => {
          code = await build(folders, flags, terminal, interrupted);
        }),
    )
    .addCommand(
      command("extract", terminal)
        .description("tar ut de data som en pdf bär med sig")
        .argument("<pdf>", "en pdf som Kanslist har skrivit")
        .requiredOption("-o, --out <mapp>", "mapp att lägga dem i")
        .action(async (pdf: string, { out }: { readonly out: string }) => {
          const { extractCommand } = await import("./extract-command.ts");
          code = await extractCommand(pdf, out, terminal);
        }),
    )
    .addCommand(
      command("schema", terminal)
        .description("skriver JSON Schema för datafilerna")
        .option("-o, --out <mapp>", "skriv en fil för varje schema i mappen")
        .action(async ({ out }: { readonly out?: string }) => {
          const { schemaCommand } = await import("./schema-command.ts");
          code = await schemaCommand(out, terminal);
        }),
    );
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCode.ok : exitCode.wrongUsage;
  }
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

/** A command whose own words are Swedish too. */
function command(name: string, terminal: Terminal): Command {
  return new Command(name)
    .exitOverride()
    .helpOption("-h, --help", "visar hjälpen")
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: (text, write) => write(usageMessage(text)),
    })
    .configureHelp({
      styleTitle: (title) => headings[title] ?? title,
      optionDescription: (option) =>
        `${option.description}${option.defaultValue === undefined || option.defaultValue === false ? "" : ` (annars ${String(option.defaultValue)})`}`,
    });
}

const headings: Readonly<Record<string, string>> = {
  "Usage:": "Användning:",
  "Arguments:": "Argument:",
  "Options:": "Val:",
  "Commands:": "Kommandon:",
};

function choices<T extends string>(what: string, known: readonly T[]): (value: string) => readonly T[] {
  return (value) =>
    value.split(",").map((one) => {
      const found = known.find((name) => name === one.trim());
      if (found !== undefined) return found;
      const near = nearest(one.trim(), known);
      throw new InvalidArgumentError(
        `${what} ”${one.trim()}” finns inte. ${near === undefined ? `De som finns: ${known.join(", ")}.` : `Menade du ”${near}”?`}`,
      );
    });
}
