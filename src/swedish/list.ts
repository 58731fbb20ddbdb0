/** “a”, “a och b”, “a, b och c”; an empty list is the empty string. Swedish has no comma before “och”. */
export function joinWithOch(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} och ${last}`;
}
