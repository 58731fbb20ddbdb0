import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataSchema, schemaNames } from "../../src/data-schemas.ts";
import { municipality } from "./municipality.ts";
import { kanslist } from "./run.ts";

const committed = new URL("../../data/schema/", import.meta.url);

describe("kanslist schema", () => {
  test("writes the files that are committed in data/schema, byte for byte", async () => {
    const made = municipality();
    const out = join(made.root, "schema");
    const run = await kanslist("schema", "--out", out);
    expect([run.code, run.err]).toEqual([0, ""]);
    expect(run.out.trimEnd().split("\n")).toEqual(schemaNames.map((name) => join(out, `${name}.schema.json`)));
    const files = readdirSync(out);
    expect(readdirSync(committed).filter((name) => name.endsWith(".json"))).toEqual(files);
    for (const name of files) {
      expect(readFileSync(new URL(name, committed), "utf8")).toBe(readFileSync(join(out, name), "utf8"));
    }
  });

  test("prints them all as one object", async () => {
    const run = await kanslist("schema");
    expect([run.code, run.err]).toEqual([0, ""]);
    expect(JSON.parse(run.out)).toEqual(Object.fromEntries(schemaNames.map((name) => [name, dataSchema(name)])));
  });
});

interface Schema {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
}

/** All properties in a schema, with their paths. */
function properties(schema: Schema, path: string): readonly (readonly [path: string, schema: Schema])[] {
  const own = Object.entries(schema.properties ?? {}).map(([key, value]) => [`${path}.${key}`, value] as const);
  const rest = typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
  const inner = [...(schema.items === undefined ? [] : [schema.items]), ...(schema.anyOf ?? []), ...rest];
  return [
    ...own,
    ...own.flatMap(([name, value]) => properties(value, name)),
    ...inner.flatMap((one) => properties(one, path)),
  ];
}

describe.each(schemaNames)("the schema of %s", (name) => {
  const schema = dataSchema(name) as Schema & { readonly $schema: string };
  const all = properties(schema, name);

  test("has a Swedish title on every property", () => {
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(([, { title }]) => title === undefined || title === "").map(([path]) => path)).toEqual([]);
  });

  test("allows no unknown key", () => {
    const objects = [[name, schema] as const, ...all].filter(([, one]) => one.properties !== undefined);
    expect(objects.filter(([, one]) => one.additionalProperties !== false).map(([path]) => path)).toEqual([]);
  });

  test("is of the draft that editors know, draft 7", () => {
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
  });
});

test("every data file of the project names its schema", () => {
  for (const file of ["eskilstuna/register", "eskilstuna/2022/case", "eskilstuna/2022/plan", "exempelby/2026/plan"]) {
    const [line = ""] = readFileSync(new URL(`../${file}.yaml`, committed), "utf8").split("\n");
    const named = line.match(/^# yaml-language-server: \$schema=(.*)$/)?.[1] ?? "";
    const kind = file.split("/").at(-1);
    expect(new URL(named, new URL(`../${file}.yaml`, committed)).href).toBe(
      new URL(`${kind}.schema.json`, committed).href,
    );
  }
});
