import { type Problem, type Severity, showPlace } from "../problem.ts";
import { styled, type Terminal } from "./terminal.ts";

const names: Readonly<Record<Severity, string>> = { error: "Fel", warning: "Varning", tip: "Tips" };
const colours = { error: "red", warning: "yellow", tip: "cyan" } as const;

/** One line for what is wrong and one for what to do, worst last, so that it stands where the eye ends up. */
export function showProblems(terminal: Terminal, problems: readonly Problem[]): void {
  const order: readonly Severity[] = ["tip", "warning", "error"];
  const sorted = order.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  for (const { severity, place, message, hint } of sorted) {
    const where = place === undefined ? "" : `${styled(terminal, "bold", showPlace(place))} `;
    terminal.err(`${where}${styled(terminal, colours[severity], names[severity])}: ${message}\n`);
    if (hint !== undefined) terminal.err(`  ${hint}\n`);
  }
}
