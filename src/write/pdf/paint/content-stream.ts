import { real, rgb } from "../file/pdf-value.ts";

/** The painting operators of a page. `y` counts downwards: the page begins with its axis turned. */
export class ContentStream {
  readonly #operators: string[] = [];
  #fill = "";
  #stroke = "";
  #font = "";
  #lineWidth = -1;

  /** Content of an element; `id` is unique on the page (ISO 32000-1 14.7.4). */
  beginContent(tag: string, id: number): void {
    this.#operators.push(`/${tag} <</MCID ${id}>> BDC`);
  }

  beginArtifact(kind: "Header" | "Footer" | null): void {
    if (kind === null) this.#operators.push("/Artifact BMC");
    else {
      const edge = kind === "Header" ? "Top" : "Bottom";
      this.#operators.push(`/Artifact <</Type /Pagination /Subtype /${kind} /Attached [/${edge}]>> BDC`);
    }
  }

  endMarked(): void {
    this.#operators.push("EMC");
  }

  /** @param glyphs an array as `TJ` takes it, without its brackets */
  text(glyphs: string, xPt: number, yPt: number, font: string, sizePt: number, colour: string): void {
    this.#setFill(colour);
    const selected = `/${font} ${real(sizePt)} Tf`;
    const select = selected === this.#font ? "" : `${selected} `;
    this.#font = selected;
    this.#operators.push(`BT ${select}1 0 0 -1 ${real(xPt)} ${real(yPt)} Tm [${glyphs}] TJ ET`);
  }

  fill(xPt: number, yPt: number, widthPt: number, heightPt: number, colour: string): void {
    this.#setFill(colour);
    this.#operators.push(`${real(xPt)} ${real(yPt)} ${real(widthPt)} ${real(heightPt)} re f`);
  }

  rule(xPt: number, yPt: number, widthPt: number, thicknessPt: number, colour: string): void {
    if (colour !== this.#stroke) this.#operators.push(`${rgb(colour)} RG`);
    if (thicknessPt !== this.#lineWidth) this.#operators.push(`${real(thicknessPt)} w`);
    this.#stroke = colour;
    this.#lineWidth = thicknessPt;
    this.#operators.push(`${real(xPt)} ${real(yPt)} m ${real(xPt + widthPt)} ${real(yPt)} l S`);
  }

  picture(name: string, xPt: number, yPt: number, widthPt: number, heightPt: number): void {
    this.#operators.push(
      `q ${real(widthPt)} 0 0 ${real(-heightPt)} ${real(xPt)} ${real(yPt + heightPt)} cm /${name} Do Q`,
    );
  }

  toString(): string {
    return this.#operators.join("\n");
  }

  #setFill(colour: string): void {
    if (colour === this.#fill) return;
    this.#fill = colour;
    this.#operators.push(`${rgb(colour)} rg`);
  }
}
