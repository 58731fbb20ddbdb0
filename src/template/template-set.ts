import type { SourceFile } from "../source/source-file.ts";

/** The templates of a build by name (`letter`, `partials/area-table`): the product's own, with the municipality's over them. */
export type TemplateSet = ReadonlyMap<string, SourceFile>;
