import { strFromU8, unzipSync } from "fflate";
import { childrenNamed, everyElement, parseXml, type XmlElement } from "../xml-tree.ts";

export type Part = readonly [path: string, root: XmlElement];

/** The file as the rules see it. */
export interface Package {
  /** Every path in the zip. */
  readonly paths: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, XmlElement>;
  /** Document, headers, footers and notes: what holds text. */
  readonly stories: readonly Part[];
  /** Types of the styles, by id. */
  readonly styles: ReadonlyMap<string, string>;
}

export type Rule = (file: Package) => readonly string[];

const STORY = /^word\/(document|header\d+|footer\d+|footnotes|endnotes|comments)\.xml$/;

export function openPackage(bytes: Uint8Array): Package {
  const files = unzipSync(bytes);
  const parts = new Map(
    Object.entries(files)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, data]): Part => [path, parseXml(strFromU8(data))]),
  );
  return {
    paths: new Set(Object.keys(files)),
    parts,
    stories: [...parts].filter(([path]) => STORY.test(path)),
    styles: new Map(stylesIn(parts).map((style) => [val(style, "w:styleId"), val(style, "w:type")])),
  };
}

export function stylesIn(parts: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const root = parts.get("word/styles.xml");
  return root === undefined ? [] : childrenNamed(root, "w:style");
}

/** An attribute, `w:val` unless another is named; empty where it is not there. */
export function val(element: XmlElement | undefined, name = "w:val"): string {
  return element?.attributes[name] ?? "";
}

/** All elements of a name, at any depth. */
export function named(root: XmlElement, name: string): readonly XmlElement[] {
  return [...everyElement(root)].filter((element) => element.name === name);
}

/** The values that occur more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) (seen.has(value) ? twice : seen).add(value);
  return [...twice];
}
