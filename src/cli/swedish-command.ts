import { type Argument, Command, type Option } from "commander";
import type { Terminal } from "./terminal.ts";
import { usageMessage } from "./usage-message.ts";

/** A command whose own words are Swedish too. `usage` is what stands after its name in its help. */
export function swedishCommand(name: string, usage: string, terminal: Terminal): Command {
  return new Command(name)
    .usage(usage)
    .exitOverride()
    .helpOption("-h, --help", "visar hjälpen")
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: (text, write) => write(usageMessage(text)),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => headings.get(title) ?? title,
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" "),
      optionDescription,
    });
}

const headings: ReadonlyMap<string, string> = new Map([
  ["Usage:", "Användning:"],
  ["Arguments:", "Argument:"],
  ["Options:", "Val:"],
  ["Commands:", "Kommandon:"],
]);

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? "…" : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function optionDescription({ description, defaultValue }: Option): string {
  const value: unknown = defaultValue;
  return typeof value === "string" ? `${description} (annars ${value})` : description;
}
