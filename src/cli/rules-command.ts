import { allRules, allSubjects } from "../checks/all-rules.ts";
import type { About } from "../checks/rule.ts";
import type { Severity } from "../problem.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { styled, type Terminal } from "./terminal.ts";

const names: Readonly<Record<Severity, "fel" | "varning" | "tips">> = {
  error: "fel",
  warning: "varning",
  tip: "tips",
};

export type RulesFormat = "text" | "json" | "markdown";

/** Lists every rule: for a person, as the stable object behind `rules --format json`, or as a page with examples. */
export function rulesCommand(format: RulesFormat, terminal: Terminal): ExitCode {
  terminal.out(shownIn[format](terminal));
  return exitCode.ok;
}

const shownIn: Readonly<Record<RulesFormat, (terminal: Terminal) => string>> = {
  text: asText,
  json: () => `${JSON.stringify(asJson(), null, 2)}\n`,
  markdown: asMarkdown,
};

function asText(terminal: Terminal): string {
  const subjects = allSubjects.map(({ title, rules }) => {
    const entries = rules.map((rule) => `  ${named(rule, terminal)}\n    ${rule.reason}\n`);
    return `${styled(terminal, "bold", title)}\n${entries.join("")}\n`;
  });
  const how = "Stäng av en regel eller ändra hur allvarlig den är i register.yaml, under checks: rules.\n";
  return `${subjects.join("")}${allRules.length} regler. ${how}`;
}

function named({ id, severity, title }: About, terminal: Terminal): string {
  return `${styled(terminal, "bold", id)} (${names[severity]}): ${title}`;
}

function asJson(): object {
  const rules = allSubjects.flatMap((subject) =>
    subject.rules.map(({ id, title, severity, reason, example }) => {
      return { id, severity: names[severity], subject: subject.title, title, reason, example };
    }),
  );
  return { schemaVersion: 1, rules };
}

function asMarkdown(): string {
  const intro = `# Reglerna

Det här granskar \`kanslist check\`. **Fel** hindrar ett slutligt papper, **varning** är troligen fel, **tips** är råd.
En kommun stänger av en regel, eller ändrar hur allvarlig den är, i sitt \`register.yaml\`:

\`\`\`yaml
checks:
  rules:
    ${allRules.find(({ severity }) => severity === "tip")?.id ?? ""}: av          # av, fel, varning eller tips
\`\`\`

Sidan är gjord med \`kanslist rules --format markdown\`.
`;
  return [intro, ...allSubjects.map(({ title, rules }) => `\n## ${title}\n${rules.map(ruleInMarkdown).join("")}`)].join(
    "",
  );
}

function ruleInMarkdown({ id, severity, title, reason, example }: About): string {
  const rows = [
    ["Så här", example.wrong],
    ["Hellre", example.right],
  ].map(([what, text = ""]) => `- ${what}: ${escaped(text)}`);
  return `\n### \`${id}\`\n\n${escaped(title)} (${names[severity]}). ${escaped(reason)}\n\n${rows.join("\n")}\n`;
}

/** Examples hold the very marks that Markdown reads. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]{}#|]/g, "\\$&").replaceAll("\n", " ⏎ ");
}
