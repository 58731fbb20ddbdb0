import type { Inline, Text } from "../../../document/node.ts";
import { type Face, faceOf, type TextStyle, type Theme } from "../../../theme/theme.ts";
import type { FontShelf } from "../font/font-shelf.ts";
import type { InlineMark } from "../structure/element.ts";
import { composedSources, plainSources } from "./composed-sources.ts";
import type { MissingCharacters } from "./missing-characters.ts";
import type { Run, RunStyle, RunText } from "./run-text.ts";

/** What it takes to turn inline nodes into runs. */
export interface TypeCase {
  readonly theme: Theme;
  readonly fonts: FontShelf;
  /** Gathers what the fonts cannot show. */
  readonly missing: MissingCharacters;
  /** Gathers the ids that links within the document lead to. */
  readonly linked: Set<string>;
}

/** What surrounds a text node: its look, and the marks that it stands in. */
interface Surroundings {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string;
  readonly fill: string | null;
  readonly underline: boolean;
  readonly mark: InlineMark | null;
}

/** The words of inline nodes in one of the theme's text styles. Page numbers are texts by now. */
export function flatten(inlines: readonly Inline[], style: TextStyle, typeCase: TypeCase): RunText {
  const flattener = new Flattener(style, typeCase);
  const { bold, italic } = style;
  flattener.addAll(inlines, {
    bold,
    italic,
    colour: colourOf(style, typeCase.theme),
    fill: null,
    underline: false,
    mark: null,
  });
  return flattener.result();
}

function colourOf(style: TextStyle, theme: Theme): string {
  const colours: Readonly<Record<string, string>> = theme.colours;
  return colours[style.colour] ?? theme.colours.text;
}

class Flattener {
  readonly #style: TextStyle;
  readonly #typeCase: TypeCase;
  readonly #runs: Run[] = [];
  #text = "";
  #sources: string[] | null = null;

  constructor(style: TextStyle, typeCase: TypeCase) {
    this.#style = style;
    this.#typeCase = typeCase;
  }

  result(): RunText {
    return { text: this.#text, runs: this.#runs, sources: this.#sources };
  }

  addAll(inlines: readonly Inline[], around: Surroundings): void {
    for (const inline of inlines) this.#add(inline, around);
  }

  #add(inline: Inline, around: Surroundings): void {
    const { mark } = around;
    const { colours } = this.#typeCase.theme;
    switch (inline.type) {
      case "text":
        this.#addText(inline, around);
        break;
      case "break":
        this.#append("\n", null, this.#styleOf(around), mark);
        break;
      case "emphasis":
      case "strong":
      case "abbreviation":
      case "gap":
      case "link":
        if (inline.type === "link" && inline.target.startsWith("#")) this.#typeCase.linked.add(inline.target.slice(1));
        this.addAll(inline.children, { ...around, ...changeOf(inline, mark, colours) });
        break;
      case "pageNumber":
      case "pageCount":
        throw new Error("A page number stands only in running headers, where it is a text before it comes here.");
    }
  }

  #addText(node: Text, around: Surroundings): void {
    const style = this.#styleOf(around);
    this.#typeCase.missing.check(node, style.face);
    const value = node.value.includes("\n") ? node.value.replaceAll("\n", " ") : node.value;
    const composed = value.normalize("NFC");
    this.#append(composed, composed === value ? null : composedSources(value), style, around.mark);
  }

  #append(text: string, sources: readonly string[] | null, style: RunStyle, mark: InlineMark | null): void {
    if (text === "") return;
    const start = this.#text.length;
    if (sources !== null) this.#sources ??= [...plainSources(this.#text)];
    this.#sources?.push(...(sources ?? plainSources(text)));
    this.#text += text;
    const previous = this.#runs.at(-1);
    if (previous !== undefined && previous.style === style && previous.mark === mark) {
      this.#runs[this.#runs.length - 1] = { ...previous, end: this.#text.length };
      return;
    }
    this.#runs.push({ start, end: this.#text.length, style, mark });
  }

  #styleOf({ bold, italic, colour, fill, underline }: Surroundings): RunStyle {
    const { fonts, theme } = this.#typeCase;
    const family = fonts.get(this.#style.font) ?? fonts.values().next().value;
    if (family === undefined) throw new Error(`The theme has no font family for ”${this.#style.font}”.`);
    const face: Face = faceOf({ bold, italic });
    return sharedStyle(theme, { face: family[face], sizePt: this.#style.sizePt, colour, fill, underline });
  }
}

type Marked = Extract<Inline, { readonly children: readonly Inline[] }>;

/** What a mark changes for the words in it. */
function changeOf(inline: Marked, outer: InlineMark | null, colours: Theme["colours"]): Partial<Surroundings> {
  switch (inline.type) {
    case "emphasis":
      return { italic: true, mark: { type: "Em", outer } };
    case "strong":
      return { bold: true, mark: { type: "Strong", outer } };
    case "abbreviation":
      return { mark: { type: "Span", outer, expansion: inline.expansion } };
    case "gap":
      return { colour: colours.gap, fill: colours.gapFill, mark: { type: "Span", outer } };
    case "link":
      return { colour: colours.link, underline: true, mark: { type: "Link", outer, target: inline.target } };
  }
}

/** One object for one look, so that looks compare by identity; they live as long as their theme. */
const styles = new WeakMap<Theme, RunStyle[]>();

function sharedStyle(theme: Theme, style: RunStyle): RunStyle {
  const known = styles.get(theme) ?? [];
  styles.set(theme, known);
  const same = known.find(
    (other) =>
      other.face === style.face &&
      other.sizePt === style.sizePt &&
      other.colour === style.colour &&
      other.fill === style.fill &&
      other.underline === style.underline,
  );
  if (same !== undefined) return same;
  known.push(style);
  return style;
}
