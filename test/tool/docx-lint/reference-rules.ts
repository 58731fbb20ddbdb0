import { at, childrenNamed, everyElement } from "../xml-tree.ts";
import { named, type Package, type Part, repeated, val } from "./open-package.ts";

/** Every numId has a numbering, and every numbering a definition. 0 takes numbering away (ISO 29500-1 17.9.18). */
export function numberingExists({ parts, stories }: Package): readonly string[] {
  const root = parts.get("word/numbering.xml");
  const numbers = root === undefined ? [] : childrenNamed(root, "w:num");
  const ids = numbers.map((number) => val(number, "w:numId"));
  const definitions =
    root === undefined ? [] : childrenNamed(root, "w:abstractNum").map((one) => val(one, "w:abstractNumId"));
  const styles = parts.get("word/styles.xml");
  const users: readonly Part[] = styles === undefined ? stories : [...stories, ["word/styles.xml", styles]];
  const unknown = users.flatMap(([path, story]) =>
    [...everyElement(story)]
      .filter(({ name }) => name === "w:numId")
      .map((number) => val(number))
      .filter((id) => id !== "0" && !ids.includes(id))
      .map((id) => `${path} uses numbering ${id}, which is not there`),
  );
  const undefinedNumbers = numbers
    .filter((number) => !definitions.includes(val(at(number, "w:abstractNumId"))))
    .map((number) => `numbering ${val(number, "w:numId")} has no definition`);
  return [
    ...new Set(unknown),
    ...undefinedNumbers,
    ...repeated(ids).map((id) => `two numberings have the id ${id}`),
    ...repeated(definitions).map((id) => `two numbering definitions have the id ${id}`),
  ];
}

const BOOKMARK_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,39}$/;

export function bookmarksAreSound({ stories }: Package): readonly string[] {
  const starts = stories.flatMap(([, root]) => named(root, "w:bookmarkStart"));
  const ends = stories.flatMap(([, root]) => named(root, "w:bookmarkEnd"));
  const startIds = starts.map((start) => val(start, "w:id"));
  const endIds = ends.map((end) => val(end, "w:id"));
  const names = starts.map((start) => val(start, "w:name"));
  return [
    ...repeated(startIds).map((id) => `two bookmarks have the id ${id}`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two bookmarks are called ${name}`),
    ...names.filter((name) => !BOOKMARK_NAME.test(name)).map((name) => `Word takes no bookmark called ${name}`),
    ...startIds.filter((id) => !endIds.includes(id)).map((id) => `bookmark ${id} does not end`),
    ...endIds.filter((id) => !startIds.includes(id)).map((id) => `bookmark ${id} does not begin`),
  ];
}

export function anchorsExist({ stories }: Package): readonly string[] {
  const names = new Set(
    stories.flatMap(([, root]) => named(root, "w:bookmarkStart")).map((start) => val(start, "w:name")),
  );
  return stories.flatMap(([path, root]) =>
    named(root, "w:hyperlink")
      .filter((link) => link.attributes["w:anchor"] !== undefined && link.attributes["r:id"] === undefined)
      .map((link) => val(link, "w:anchor"))
      .filter((anchor) => !names.has(anchor))
      .map((anchor) => `${path} links to ${anchor}, which is not there`),
  );
}

/** Two pictures with one id make Word report unreadable content. */
export function picturesAreSound({ stories }: Package): readonly string[] {
  const pictures = stories.flatMap(([, root]) => named(root, "wp:docPr"));
  return [
    ...repeated(pictures.map((picture) => val(picture, "id"))).map((id) => `two pictures have the id ${id}`),
    ...pictures
      .filter((picture) => val(picture, "descr") === "")
      .map((picture) => `picture ${val(picture, "id")} has no alternative text`),
  ];
}
