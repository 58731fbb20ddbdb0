import { posix } from "node:path";
import { childrenNamed, everyElement, type XmlElement } from "../xml-tree.ts";
import { type Package, repeated, val } from "./open-package.ts";

/** Every part has a content type, and every override a part (ISO 29500-2 10.1.2). */
export function contentTypesExist({ paths, parts }: Package): readonly string[] {
  const types = parts.get("[Content_Types].xml");
  if (types === undefined) return ["the file has no [Content_Types].xml"];
  const defaults = new Set(childrenNamed(types, "Default").map((type) => val(type, "Extension").toLowerCase()));
  const overrides = childrenNamed(types, "Override").map((type) => val(type, "PartName").slice(1));
  const untyped = [...paths]
    .filter((path) => path !== "[Content_Types].xml")
    .filter((path) => !overrides.includes(path) && !defaults.has(extensionOf(path)));
  const generic = [...paths].filter((path) => /^word\/[^/]+\.xml$/.test(path) && !overrides.includes(path));
  return [
    ...untyped.map((path) => `${path} has no content type`),
    ...generic.map((path) => `${path} has no content type of its own`),
    ...overrides
      .filter((path) => !paths.has(path))
      .map((path) => `a content type is given for ${path}, which is not there`),
  ];
}

/** `.rels` has an extension and nothing else. */
function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}

export function relationTargetsExist({ paths, parts }: Package): readonly string[] {
  return relations(parts).flatMap(({ source, relation }) => {
    if (val(relation, "TargetMode") === "External") return [];
    const target = resolveTarget(source, val(relation, "Target"));
    return paths.has(target) ? [] : [`${source} is related to ${target}, which is not there`];
  });
}

/** `word/_rels/document.xml.rels` speaks for `word/document.xml`. */
function relations(parts: ReadonlyMap<string, XmlElement>) {
  return [...parts]
    .filter(([path]) => path.endsWith(".rels"))
    .flatMap(([path, root]) => {
      const source = path.replace(/_rels\/([^/]*)\.rels$/, "$1");
      return childrenNamed(root, "Relationship").map((relation) => ({ source, relation }));
    });
}

function resolveTarget(source: string, target: string): string {
  return target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(source), target);
}

/** Ids of relations are unique in their part, and every `r:` attribute names one. */
export function relationsAreKnown({ parts, stories }: Package): readonly string[] {
  const known = new Map<string, string[]>();
  for (const { source, relation } of relations(parts))
    known.set(source, [...(known.get(source) ?? []), val(relation, "Id")]);
  const doubled = [...known].flatMap(([source, ids]) => repeated(ids).map((id) => `${source} has two relations ${id}`));
  const missing = stories.flatMap(([path, root]) =>
    [...everyElement(root)].flatMap((element) =>
      Object.entries(element.attributes)
        .filter(([name, id]) => /^r:(id|embed|link)$/.test(name) && !(known.get(path) ?? []).includes(id))
        .map(([, id]) => `${path} uses relation ${id}, which is not there`),
    ),
  );
  return [...doubled, ...missing];
}
