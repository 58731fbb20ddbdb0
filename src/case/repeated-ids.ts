import type { Problem } from "../problem.ts";
import type { Located } from "../source/read-data.ts";
import type { DataPath } from "../source/yaml-source.ts";

/** An id, and where it stands. */
export interface Named {
  readonly value: string;
  readonly path: DataPath;
}

/** One problem for each id that stands a second time in the list. `what` is what an id of this list is called. */
export function repeatedIds(data: Located<unknown>, list: readonly Named[], what = "Id"): readonly Problem[] {
  const first = new Map<string, Named>();
  return list.flatMap((named): readonly Problem[] => {
    const earlier = first.get(named.value);
    if (earlier === undefined) {
      first.set(named.value, named);
      return [];
    }
    return [
      {
        code: "id-repeated",
        severity: "error",
        place: data.placeOf(named.path),
        path: named.path.join("."),
        message: `${what} ”${named.value}” finns redan på rad ${data.placeOf(earlier.path).line}.`,
        hint: what === "Id" ? "Ge den ena ett annat id." : "Ta bort den ena.",
      },
    ];
  });
}
