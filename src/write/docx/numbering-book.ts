import { listReference, type StartedList } from "./list-styles.ts";

/** The numbering of one list: `instance` 0 at start 1 is the style's own, which its paragraphs have without saying so. */
export interface ListNumbering {
  readonly reference: string;
  readonly instance: number;
  readonly fromStyle: boolean;
}

/** Gives each ordered list numbering of its own, so that each begins again at its first number. */
export interface NumberingBook {
  next(styleId: string, start: number): ListNumbering;
  started(): readonly StartedList[];
}

export function numberingBook(): NumberingBook {
  const counts = new Map<string, number>();
  const started = new Map<string, StartedList>();
  return {
    next(styleId, start) {
      const reference = listReference(styleId, start);
      const instance = counts.get(reference) ?? 0;
      counts.set(reference, instance + 1);
      if (start !== 1) started.set(reference, { styleId, start });
      return { reference, instance, fromStyle: start === 1 && instance === 0 };
    },
    started: () => [...started.values()],
  };
}
