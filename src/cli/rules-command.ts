import { allRules } from "../checks/all-rules.ts";
import type { Severity } from "../problem.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { styled, type Terminal } from "./terminal.ts";

const names: Readonly<Record<Severity, "fel" | "varning" | "tips">> = {
  error: "fel",
  warning: "varning",
  tip: "tips",
};

/** Lists every rule: for a person with its reason, or as the stable object behind `rules --json`. */
export function rulesCommand(json: boolean, terminal: Terminal): ExitCode {
  terminal.out(json ? `${JSON.stringify(rulesAsJson(), null, 2)}\n` : listed(terminal));
  return exitCode.ok;
}

function rulesAsJson(): object {
  const rules = allRules.map(({ id, title, severity, reason, example }) => {
    return { id, severity: names[severity], title, reason, example };
  });
  return { schemaVersion: 1, rules };
}

function listed(terminal: Terminal): string {
  const entries = allRules.map(({ id, title, severity, reason }) => {
    return `${styled(terminal, "bold", id)} (${names[severity]}): ${title}\n  ${reason}\n`;
  });
  const how = "Stäng av en regel eller ändra hur allvarlig den är i register.yaml, under checks: rules.\n";
  return `${entries.join("")}\n${entries.length} regler. ${how}`;
}
