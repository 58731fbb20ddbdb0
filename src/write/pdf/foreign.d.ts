/** Packages that publish no types of their own: the doors of theirs that this writer uses. */

declare module "linebreak" {
  /** Line break opportunities by Unicode UAX #14, one after another. */
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required?: boolean } | null;
  }
  export = LineBreaker;
}

declare module "hyphen" {
  /** Without the option `async`, the hyphenator puts U+00AD into the words of a text. */
  function createHyphenator(patterns: readonly unknown[]): (text: string) => string;
  export = createHyphenator;
}

declare module "hyphen/patterns/sv.js" {
  const patterns: readonly unknown[];
  export = patterns;
}
