import { describe, expect, test } from "vitest";
import { composePaper } from "../../src/build-case.ts";
import { loadCase } from "../../src/case/load-case.ts";
import type { Block, Document } from "../../src/document/node.ts";
import { textOfInlines } from "../../src/document/text.ts";
import { blocksOfDocument } from "../../src/document/walk.ts";
import { tjansteskrivelse } from "../../src/papers/tjansteskrivelse.ts";
import { caseYaml, planYaml, registerYaml } from "../cli/municipality.ts";
import { expectValue, inputOf } from "./built-papers.ts";

const declared = `    ownSections:
      - { id: barnets-basta, title: Barnets bästa, required: true }
      - { id: yttrande, title: Förvaltningens yttrande }
    letterhead:`;
const shown = `      - { section: yttrande, heading: Kommunledningskontorets yttrande }
      - { section: background, heading: Ärendebeskrivning }
      - { section: barnets-basta }
`;
const register = registerYaml
  .replace("    letterhead:", declared)
  .replace("      - { section: background, heading: Ärendebeskrivning }\n", shown);

/** The letter of a case with these texts in the municipality's own sections. */
function letter(sections: Readonly<Record<string, string>>): Document {
  const kase = caseYaml.replace("board:", `sections: ${JSON.stringify(sections)}\nboard:`);
  const files = {
    register: { name: "register.yaml", text: register },
    case: { name: "case.yaml", text: kase },
    plan: { name: "plan.yaml", text: planYaml },
  };
  const loaded = expectValue(loadCase(files));
  return expectValue(composePaper(tjansteskrivelse, loaded, { ...inputOf("data/exempelby/2026"), files }));
}

/** Headings and paragraphs with the field that their words come from: `case.background: Polisen …`. */
function lines(document: Document): readonly string[] {
  return blocksOfDocument(document).flatMap((block: Block) =>
    block.type === "heading" || block.type === "paragraph"
      ? [`${block.type === "heading" ? "#".repeat(block.level) : ""} ${block.path}: ${textOfInlines(block.children)}`]
      : [],
  );
}

const both = { "barnets-basta": "Planen är bra för **barn**.\n\n- Lek\n- Skola", yttrande: "Planen bör antas." };

describe("a municipality's own section", () => {
  test("stands in the letter where the register puts it, under its title or the heading given there", () => {
    expect(lines(letter(both)).slice(3)).toEqual([
      "## register.papers.letter.sections.0.heading: Förslag till beslut",
      " case.proposal.0: Planen antas.",
      "## register.papers.letter.sections.1.heading: Kommunledningskontorets yttrande",
      " case.sections.yttrande: Planen bör antas.",
      "## register.papers.letter.sections.2.heading: Ärendebeskrivning",
      " case.background: Polisen och kommunen ska samverka.",
      "## register.papers.letter.ownSections.0.title: Barnets bästa",
      " case.sections.barnets-basta: Planen är bra för barn.",
      " case.sections.barnets-basta: Lek",
      " case.sections.barnets-basta: Skola",
      "## register.papers.letter.sections.4.heading: Beslutet skickas till",
      " case.recipients.0.party: Polismyndigheten",
    ]);
    expect(letter(both).properties.draft).toBe(false);
  });

  test("that is not required and not filled in is left out, heading and all", () => {
    const { yttrande: _, ...rest } = both;
    const document = letter(rest);
    expect(lines(document).filter((line) => /yttrande/.test(line))).toEqual([]);
    expect(document.properties.draft).toBe(false);
  });

  test("that is required and not filled in makes the letter a draft, with a gap under the heading", () => {
    const document = letter({ yttrande: both.yttrande });
    expect(document.properties.draft).toBe(true);
    const all = lines(document);
    const at = all.indexOf("## register.papers.letter.ownSections.0.title: Barnets bästa");
    expect(all[at + 1]).toBe(" case.sections.barnets-basta: [Barnets bästa saknas]");
    const gap = blocksOfDocument(document)
      .flatMap((block) => (block.type === "paragraph" ? block.children : []))
      .find(({ type }) => type === "gap");
    expect(gap).toMatchObject({ type: "gap", path: "case.sections.barnets-basta" });
  });
});
