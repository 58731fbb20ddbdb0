import type { Case } from "../case/case.ts";
import type { Gap } from "../case/gap.ts";
import type { LoadedCase } from "../case/loaded-case.ts";
import type { CaseFact } from "../case/paper-form.ts";
import { type Sourced, sourced, Words } from "../case/words.ts";
import { letterSections } from "./letter-sections.ts";
import type { Facts } from "./paper.ts";
import { partyInFull } from "./party.ts";

/** What the letter's template is filled with. Everything that may be missing is null; where it is required, `gap` names it. */
export function letterFacts(loaded: LoadedCase, gaps: readonly Gap[]): Facts {
  const form = sourced(loaded.register.value.papers.letter, "register.papers.letter");
  const kase = sourced(loaded.case.value, "case");
  const gapAt = (path: string): Gap | null => gaps.find((gap) => gap.path === path) ?? null;
  return {
    ...kase,
    documentName: form.documentName,
    board: partyInFull(loaded, loaded.case.value.board, "case.board"),
    department: department(loaded),
    letterhead: form.letterhead.map(({ fact, label }) => ({
      label,
      // The choice of fact is the engine's vocabulary, not words to print.
      fact: fact.text,
      ...factWords(loaded, kase, fact.text as CaseFact),
      gap: gapAt(`case.${fact.text}`),
    })),
    sections: letterSections(loaded, gapAt),
    proposal: { lead: form.proposal.lead, points: kase.proposal, numbered: isNumbered(loaded) },
    recipients: loaded.case.value.recipients.map((recipient, index) => recipientFacts(loaded, recipient, index, gapAt)),
  };
}

function department(loaded: LoadedCase): Words | null {
  const id = loaded.case.value.department;
  return id === null ? null : partyInFull(loaded, id, "case.department");
}

interface FactWords {
  readonly words: Words | null;
  readonly details: readonly Words[];
}

/** A fact of the letterhead: its words, and for the officer what stands on the lines below. */
function factWords(loaded: LoadedCase, kase: Sourced<Case>, fact: CaseFact): FactWords {
  if (fact === "department") return { words: department(loaded), details: [] };
  if (fact !== "officer") return { words: kase[fact], details: [] };
  const officer = kase.officer;
  const details = [officer?.title, officer?.phone, officer?.email].filter((line) => line instanceof Words);
  return { words: officer?.name ?? null, details };
}

function isNumbered({ register, case: kase }: LoadedCase): boolean {
  const numbered = register.value.papers.letter.proposal.numbered;
  return numbered === "always" || (numbered === "whenSeveral" && kase.value.proposal.length > 1);
}

function recipientFacts(
  loaded: LoadedCase,
  recipient: LoadedCase["case"]["value"]["recipients"][number],
  index: number,
  gapAt: (path: string) => Gap | null,
): Facts {
  const path = `case.recipients.${index}`;
  const { party, name, placeholder } = recipient;
  if (placeholder !== null) {
    return { words: new Words(placeholder, `${path}.placeholder`), gap: gapAt(`${path}.placeholder`) };
  }
  const words = party === null ? new Words(name ?? "", `${path}.name`) : partyInFull(loaded, party, `${path}.party`);
  return { words, gap: null };
}
