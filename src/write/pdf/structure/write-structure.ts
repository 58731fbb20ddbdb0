import type { PdfFile, Reference } from "../file/pdf-file.ts";
import { real, textString } from "../file/pdf-value.ts";
import type { Attributes, Element } from "./element.ts";
import type { InlineNode, Kid, PaintedStructure } from "./painted-structure.ts";

/** Where an element stands in the file, so that links and outline can lead to it. */
export class ElementReferences {
  readonly #file: PdfFile;
  readonly #references = new Map<Element | InlineNode, Reference>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  of(element: Element | InlineNode): Reference {
    const known = this.#references.get(element);
    if (known !== undefined) return known;
    const reference = this.#file.allocate();
    this.#references.set(element, reference);
    return reference;
  }
}

/** What the structure tree refers to. */
export interface StructureContext {
  readonly file: PdfFile;
  readonly painted: PaintedStructure;
  readonly references: ElementReferences;
  readonly pages: readonly Reference[];
  /** Where figures stand: left, bottom, right, top in points from the page's bottom left. */
  readonly boxes: ReadonlyMap<Element, readonly number[]>;
  /** The link that an annotation belongs to, by its key in the parent tree less the number of pages. */
  readonly annotations: readonly InlineNode[];
}

/** ISO 32000-2 Em and Strong, for readers that know only the elements of PDF 1.7. */
const ROLE_MAP = "<</Em /Span /Strong /Span>>";
const NAMESPACE = "(http://iso.org/pdf2/ssn)";

/** Writes the structure tree and hangs it on the document. */
export function writeStructure(root: Element, context: StructureContext): void {
  const { file, references, pages, annotations } = context;
  const [tree, parents, namespace] = [file.allocate(), file.allocate(), file.allocate()];
  file.write(namespace, `<</Type /Namespace /NS ${NAMESPACE}>>`);
  writeElement(root, tree, context, ` /NS ${namespace}`);
  writeParentTree(parents, context);
  file.write(
    tree,
    `<</Type /StructTreeRoot /K [${references.of(root)}] /ParentTree ${parents} ` +
      `/ParentTreeNextKey ${pages.length + annotations.length} /RoleMap ${ROLE_MAP} /Namespaces [${namespace}]>>`,
  );
  file.setRoot("StructTreeRoot", tree);
}

function writeElement(element: Element, parent: Reference, context: StructureContext, extra = ""): void {
  const { file, painted, references } = context;
  const reference = references.of(element);
  const kids = painted.kidsOf(element);
  const children = element.children.map((child) => `${references.of(child)}`);
  const { page, written } = writtenKids(kids, context);
  const attributes = attributesOf(element.attributes, context.boxes.get(element));
  const own = [...written, ...children].join(" ");
  file.write(
    reference,
    `<</Type /StructElem /S /${element.type} /P ${parent}${page} /K [${own}]${attributes}${extra}>>`,
  );
  for (const kid of kids) if (kid.kind === "inline") writeInline(kid, reference, context);
  for (const child of element.children) writeElement(child, reference, context);
}

function writeInline(node: InlineNode, parent: Reference, context: StructureContext): void {
  const { file, references } = context;
  const reference = references.of(node);
  const { page, written } = writtenKids(node.kids, context);
  const { expansion } = node.mark;
  // A link that leads nowhere has no annotation, and is then no link.
  const leads = node.kids.some(({ kind }) => kind === "annotation");
  const type = node.mark.type === "Link" && !leads ? "Span" : node.mark.type;
  const expanded = expansion === undefined ? "" : ` /E ${textString(expansion)}`;
  file.write(reference, `<</Type /StructElem /S /${type} /P ${parent}${page} /K [${written.join(" ")}]${expanded}>>`);
  for (const kid of node.kids) if (kid.kind === "inline") writeInline(kid, reference, context);
}

/** The kids as they stand in the file; those on the element's first page need not name it. */
function writtenKids(kids: readonly Kid[], context: StructureContext): { page: string; written: readonly string[] } {
  const first = kids.find((kid) => kid.kind !== "inline")?.page;
  const written = kids.map((kid) => writtenKid(kid, kid.kind !== "inline" && kid.page === first, context));
  return { page: first === undefined ? "" : ` /Pg ${context.pages[first]}`, written };
}

function writtenKid(kid: Kid, isOnOwnPage: boolean, { pages, references }: StructureContext): string {
  switch (kid.kind) {
    case "inline":
      return `${references.of(kid)}`;
    case "annotation":
      return `<</Type /OBJR /Obj ${kid.annotation} /Pg ${pages[kid.page]}>>`;
    case "content":
      return isOnOwnPage ? `${kid.id}` : `<</Type /MCR /Pg ${pages[kid.page]} /MCID ${kid.id}>>`;
  }
}

function attributesOf(attributes: Attributes, box: readonly number[] | undefined): string {
  const { alternative, scope, rowSpan, columnSpan, summary, listNumbering } = attributes;
  const alternate = alternative === undefined ? "" : ` /Alt ${textString(alternative)}`;
  if (box !== undefined) return `${alternate} /A <</O /Layout /Placement /Block /BBox [${box.map(real).join(" ")}]>>`;
  if (listNumbering !== undefined) return ` /A <</O /List /ListNumbering /${listNumbering}>>`;
  const table = [
    ...(scope === undefined ? [] : [`/Scope /${scope}`]),
    ...(rowSpan === undefined ? [] : [`/RowSpan ${rowSpan}`]),
    ...(columnSpan === undefined ? [] : [`/ColSpan ${columnSpan}`]),
    ...(summary === undefined ? [] : [`/Summary ${textString(summary)}`]),
  ];
  return table.length === 0 ? alternate : `${alternate} /A <</O /Table ${table.join(" ")}>>`;
}

/** From content back to its element (ISO 32000-1 14.7.4.4): pages first, then annotations. */
function writeParentTree(reference: Reference, { file, painted, references, annotations }: StructureContext): void {
  const owners = painted.pages.map((contents, index) => {
    const elements = contents.map(({ element, node }) => `${references.of(node ?? element)}`);
    return `${index} [${elements.join(" ")}]`;
  });
  const links = annotations.map((node, index) => `${painted.pages.length + index} ${references.of(node)}`);
  file.write(reference, `<</Nums [${[...owners, ...links].join("\n")}]>>`);
}
