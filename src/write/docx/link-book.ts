import type { Relations } from "./docx-internals.ts";

/** Numbers the addresses of one part of the file in the order in which they occur. */
export interface LinkBook {
  relationId(target: string): string;
  relations(): Relations;
}

export function linkBook(): LinkBook {
  const ids = new Map<string, string>();
  return {
    relationId(target) {
      const id = ids.get(target) ?? `Link${ids.size + 1}`;
      ids.set(target, id);
      return id;
    },
    relations: () => new Map([...ids].map(([target, id]) => [id, target])),
  };
}
