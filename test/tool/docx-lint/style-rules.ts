import { at, everyElement } from "../xml-tree.ts";
import { named, type Package, repeated, stylesIn, val } from "./open-package.ts";

export function styleIdsAreUnique({ parts }: Package): readonly string[] {
  const styles = stylesIn(parts);
  const ids = repeated(styles.map((style) => val(style, "w:styleId"))).map((id) => `two styles have the id ${id}`);
  const names = styles.map((style) => `${val(style, "w:type")} style called ${val(at(style, "w:name")).toLowerCase()}`);
  return [...ids, ...repeated(names).map((name) => `there are two ${name}`)];
}

const STYLE_TYPES: ReadonlyMap<string, string> = new Map([
  ["w:pStyle", "paragraph"],
  ["w:rStyle", "character"],
  ["w:tblStyle", "table"],
]);

/** Every style that is used, based on or followed by exists and is of the right type. */
export function stylesExist({ parts, stories, styles }: Package): readonly string[] {
  const numbering = parts.get("word/numbering.xml");
  const users = numbering === undefined ? stories : [...stories, ["word/numbering.xml", numbering] as const];
  const used = users.flatMap(([path, root]) =>
    [...everyElement(root)].flatMap((element) => {
      const type = STYLE_TYPES.get(element.name);
      return type === undefined ? [] : wrongStyle(styles, path, val(element), type);
    }),
  );
  const related = stylesIn(parts).flatMap((style) =>
    [at(style, "w:basedOn"), at(style, "w:next"), at(style, "w:link")].flatMap((reference) => {
      if (reference === undefined) return [];
      const type = reference.name === "w:link" ? linkedType(val(style, "w:type")) : val(style, "w:type");
      return wrongStyle(styles, `style ${val(style, "w:styleId")}`, val(reference), type);
    }),
  );
  return [...new Set([...used, ...related])];
}

function linkedType(type: string): string {
  return type === "paragraph" ? "character" : "paragraph";
}

function wrongStyle(styles: ReadonlyMap<string, string>, user: string, id: string, type: string): readonly string[] {
  const found = styles.get(id);
  if (found === undefined) return [`${user} uses the style ${id}, which is not there`];
  return found === type ? [] : [`${user} uses ${id} as a ${type} style, but it is a ${found} style`];
}

/** LibreOffice 7.4 reads line spacing without a rule as exact, and clips what is higher. */
export function lineRulesAreGiven({ parts }: Package): readonly string[] {
  return [...parts]
    .filter(([path]) => path.startsWith("word/"))
    .flatMap(([path, root]) =>
      named(root, "w:spacing")
        .filter(({ attributes }) => attributes["w:line"] !== undefined && attributes["w:lineRule"] === undefined)
        .map(() => `${path} has line spacing without a rule`),
    );
}

/** Word opens a file of an older mode as one to be converted. */
export function settingsAreSound({ parts }: Package): readonly string[] {
  const settings = parts.get("word/settings.xml");
  if (settings === undefined) return ["the file has no settings"];
  const mode = named(settings, "w:compatSetting").find((setting) => val(setting, "w:name") === "compatibilityMode");
  return val(mode) === "15" ? [] : ["the file is not in the mode of Word 2013 and later"];
}
