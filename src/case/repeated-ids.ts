import type { Problem } from "../problem.ts";
import type { Located } from "../source/read-data.ts";
import type { DataPath } from "../source/yaml-source.ts";

/** An id and where it stands. */
export interface Named {
  readonly id: string;
  readonly path: DataPath;
}

/** One problem for each id that stands a second time within its list. */
export function repeatedIds(data: Located<unknown>, lists: readonly (readonly Named[])[]): readonly Problem[] {
  return lists.flatMap((list) => {
    const first = new Map<string, Named>();
    return list.flatMap((named): readonly Problem[] => {
      const earlier = first.get(named.id);
      if (earlier === undefined) {
        first.set(named.id, named);
        return [];
      }
      const line = data.placeOf(earlier.path).line;
      return [
        {
          code: "id-repeated",
          severity: "error",
          place: data.placeOf(named.path),
          path: named.path.join("."),
          message: `Id ”${named.id}” finns redan på rad ${line}.`,
          hint: "Ge den ena ett annat id.",
        },
      ];
    });
  });
}
