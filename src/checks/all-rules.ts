import { subjects } from "./all.ts";
import { paperSubjects } from "./paper-rules.ts";
import type { About } from "./rule.ts";
import type { Subject } from "./subject.ts";

/** Every rule there is, subject by subject: those that read the data, and those that read the finished paper. */
export const allSubjects: readonly Subject<About>[] = [...subjects, ...paperSubjects];

export const allRules: readonly About[] = allSubjects.flatMap(({ rules }) => rules);
