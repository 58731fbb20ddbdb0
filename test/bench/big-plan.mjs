import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { root } from "./kanslist.mjs";

/**
 * Writes a case with a plan of `size` activities: an example's goals over and over, each time under new ids, and each
 * activity with a number of its own in its words, so that it can be told which of them reached the paper.
 * @param {string} folder an empty folder; the case comes in `folder/case`
 * @param {number} size number of activities
 * @param {string} example the case whose plan it is
 * @returns {string} the case folder
 */
export function writeBigCase(folder, size, example = "eskilstuna/2022") {
  const own = `${root}data/${example}`;
  const kase = join(folder, "case");
  mkdirSync(kase);
  cpSync(`${own}/../register.yaml`, join(folder, "register.yaml"));
  cpSync(`${own}/case.yaml`, join(kase, "case.yaml"));
  const plan = parse(readFileSync(`${own}/plan.yaml`, "utf8"));
  writeFileSync(join(kase, "plan.yaml"), stringify(enlarged(plan, size), { aliasDuplicateObjects: false }));
  return kase;
}

/** The numbers of the activities that a file's text names, each once. */
export function activitiesIn(text) {
  // A number keeps to the word before it, by a no-break space of one kind or another.
  return new Set([...text.matchAll(/Nr(?:\s|&nbsp;|&#160;)+(\d{5})/g)].map(([, number]) => number));
}

function enlarged(plan, size) {
  const areas = plan.areas.map((area) => ({ ...area, goals: [] }));
  const first = new Set();
  let count = 0;
  for (let copy = 0; count < size; copy += 1) {
    for (const [index, area] of plan.areas.entries()) {
      for (const goal of area.goals) {
        const activities = goal.activities
          .slice(0, size - count)
          .map((activity, offset) => numbered(activity, copy, count + offset + 1));
        if (activities.length === 0) continue;
        count += activities.length;
        // The case follows up the plan by the goals' ids: the first copy keeps them.
        const id = first.has(goal.id) ? `${goal.id}-${copy}` : goal.id;
        first.add(goal.id);
        areas[index].goals.push({ ...goal, id, activities });
      }
    }
  }
  return { ...plan, areas };
}

function numbered(activity, copy, number) {
  const id = copy === 0 ? activity.id : `${activity.id}-${copy}`;
  return { ...activity, id, how: `Nr ${String(number).padStart(5, "0")}. ${activity.how}` };
}
