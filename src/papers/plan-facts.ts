import type { Gap } from "../case/gap.ts";
import type { LoadedCase } from "../case/loaded-case.ts";
import { sourced } from "../case/words.ts";
import { abbreviationsOf } from "./abbreviations.ts";
import { areaTable } from "./area-table.ts";
import type { Facts } from "./paper.ts";

/** What the plan's template is filled with. */
export function planFacts(loaded: LoadedCase, gaps: readonly Gap[]): Facts {
  const form = sourced(loaded.register.value.papers.plan, "register.papers.plan");
  const plan = sourced(loaded.plan.value, "plan");
  const abbreviations = abbreviationsOf(loaded, gaps);
  return {
    label: form.label,
    title: plan.title,
    shortTitle: plan.shortTitle,
    year: plan.year,
    agreement: plan.agreement,
    introduction: plan.introduction,
    sections: form.sections.map(({ section, heading }) => ({ section: section.text, heading })),
    perspectives: perspectiveTable(loaded),
    areas: plan.areas.map((area, index) => ({
      id: area.id,
      title: area.title,
      subtitle: area.subtitle,
      orientation: area.orientation.text,
      number: index + 1,
      table: areaTable(loaded, index),
    })),
    abbreviations,
  };
}

/** The perspectives side by side, their qualities below one another. */
function perspectiveTable(loaded: LoadedCase): Facts {
  const perspectives = sourced(loaded.register.value.perspectives, "register.perspectives");
  const rows = Math.max(0, ...perspectives.map(({ qualities }) => qualities.length));
  return {
    columns: perspectives.map(({ title }) => ({ heading: title })),
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: perspectives.map(({ qualities }) => ({ words: qualities[row] ?? null })),
    })),
  };
}
