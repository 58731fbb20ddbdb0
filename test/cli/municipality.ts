import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A small municipality on disk with one case, valid and without gaps, in which a test changes one thing. */
export interface Municipality {
  /** The folder that holds the municipality's folder; papers go to `output` in it. */
  readonly root: string;
  readonly caseFolder: string;
  readonly out: string;
  /** Writes a file; the path is relative to the municipality's folder, as in `2026/case.yaml`. */
  put(path: string, content: string | Uint8Array): void;
  /** Replaces words that must stand in the file. */
  change(path: string, from: string, to: string): void;
  read(path: string): string;
  /** The files below `output`, sorted; none when there is no such folder. */
  papers(): readonly string[];
}

export function municipality(name = "provby"): Municipality {
  const root = mkdtempSync(join(tmpdir(), "kanslist-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, name);
  const out = join(root, "output");
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  put("register.yaml", registerYaml);
  put("2026/case.yaml", caseYaml);
  put("2026/plan.yaml", planYaml);
  return {
    root,
    caseFolder: join(folder, "2026"),
    out,
    put,
    read,
    change: (path, from, to) => {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`${path} does not hold “${from}”.`);
      put(path, text.replace(from, to));
    },
    papers: () => filesBelow(out),
  };
}

function filesBelow(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}

export const registerYaml = `municipality:
  name: Provby kommun
parties:
  - id: styrelsen
    name: Kommunstyrelsen
    kind: board
  - id: KLK
    name: Kommunledningskontoret
    abbreviation: KLK
    kind: department
  - id: polisen
    name: Polismyndigheten
    kind: authority
perspectives:
  - id: social
    name: Social
    title: Social trygghet
    qualities: [Tillit]
papers:
  letter:
    letterhead:
      - { fact: date, label: Datum }
      - { fact: diaryNumber, label: Diarienummer }
    required: [date, diaryNumber]
    sections:
      - { section: proposal, heading: Förslag till beslut }
      - { section: background, heading: Ärendebeskrivning }
      - { section: recipients, heading: Beslutet skickas till }
  plan:
    sections:
      - section: introduction
      - section: areas
`;

export const caseYaml = `title: Plan för trygghet 2026
shortTitle: Plan 2026
board: styrelsen
date: 2026-01-07
diaryNumber: KS 2026/1
proposal:
  - Planen antas.
background: Polisen och kommunen ska samverka.
recipients:
  - party: polisen
`;

export const planYaml = `title: Plan 2026
shortTitle: Plan 2026
year: 2026
introduction: Planen gäller ett år.
columns:
  - { heading: Vad, field: goal.what, width: 30 }
  - { heading: Hur, field: activity.how, width: 40 }
  - { heading: Ansvar, field: activity.responsible, width: 15 }
  - { heading: Perspektiv, field: activity.perspectives, width: 15 }
areas:
  - id: torget
    title: Torget
    goals:
      - id: lugnt-torg
        what: Ett lugnt torg
        activities:
          - id: vandra
            how: Vuxna vandrar
            responsible: [polisen, KLK]
            perspectives: [social]
`;
