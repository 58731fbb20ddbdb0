import type { LoadedCase } from "../case/loaded-case.ts";
import type { Activity, Goal } from "../case/plan.ts";
import { Words } from "../case/words.ts";
import { partyInShort } from "./party.ts";

/** A cell of an area's table. Either prose, or names; neither where an own field is not filled in. */
interface PlanCell {
  /** A goal's main field heads its rows. */
  readonly isHeader: boolean;
  readonly rowSpan: number;
  readonly prose: Words | null;
  readonly names: readonly Words[];
}

interface AreaTable {
  readonly columns: readonly { readonly heading: Words; readonly width: number }[];
  readonly rows: readonly { readonly cells: readonly PlanCell[] }[];
}

/**
 * An area's goals and activities as rows, in the plan's own columns: one row an activity. A column that shows a field of
 * the goal has one cell a goal, spanning its activities.
 */
export function areaTable(loaded: LoadedCase, areaIndex: number): AreaTable {
  const { columns, areas } = loaded.plan.value;
  const area = areas[areaIndex];
  const rows = (area?.goals ?? []).flatMap((goal, goalIndex) => {
    const goalPath = `plan.areas.${areaIndex}.goals.${goalIndex}`;
    return goal.activities.map((activity, index) => ({
      cells: columns.flatMap(({ field }): readonly PlanCell[] => {
        const [owner, name = ""] = field.split(".");
        if (owner === "activity") return [activityCell(loaded, activity, name, `${goalPath}.activities.${index}`)];
        return index === 0 ? [goalCell(goal, name, goalPath)] : [];
      }),
    }));
  });
  return {
    columns: columns.map(({ heading, width }, index) => ({
      heading: new Words(heading, `plan.columns.${index}.heading`),
      width,
    })),
    rows,
  };
}

function goalCell(goal: Goal, name: string, path: string): PlanCell {
  const cell = name === "what" ? proseCell(goal.what, `${path}.what`) : ownCell(goal.values, name, path);
  return { ...cell, isHeader: name === "what", rowSpan: goal.activities.length };
}

function activityCell(loaded: LoadedCase, activity: Activity, name: string, path: string): PlanCell {
  switch (name) {
    case "how":
      return proseCell(activity.how, `${path}.how`);
    case "responsible":
      return namesCell(
        activity.responsible.map((id, index) => partyInShort(loaded, id, `${path}.responsible.${index}`)),
      );
    case "perspectives":
      return namesCell(activity.perspectives.map((id, index) => perspectiveWords(loaded, id, index, path)));
    default:
      return ownCell(activity.values, name, path);
  }
}

/** “Social, kriminologisk”: only the first of several begins with a capital. An abbreviation keeps its own. */
function perspectiveWords(loaded: LoadedCase, id: string, index: number, path: string): Words {
  const name = loaded.register.value.perspectives.find((one) => one.id === id)?.name ?? id;
  const isWord = /^\p{Lu}\p{Ll}/u.test(name);
  const shown = index === 0 || !isWord ? name : `${name.charAt(0).toLocaleLowerCase("sv")}${name.slice(1)}`;
  return new Words(shown, `${path}.perspectives.${index}`);
}

function ownCell(values: Readonly<Record<string, string>>, name: string, path: string): PlanCell {
  const text = Object.hasOwn(values, name) ? values[name] : undefined;
  return text === undefined ? namesCell([]) : proseCell(text, `${path}.values.${name}`);
}

function proseCell(text: string, path: string): PlanCell {
  return { isHeader: false, rowSpan: 1, prose: new Words(text, path), names: [] };
}

function namesCell(names: readonly Words[]): PlanCell {
  return { isHeader: false, rowSpan: 1, prose: null, names };
}
