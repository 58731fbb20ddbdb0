import type { Text } from "../../../document/node.ts";
import type { Problem } from "../../../problem.ts";
import type { FontFace } from "../font/font-face.ts";

/**
 * Gathers the characters that the fonts cannot show, each once a path. A box in their stead would be a fault on the
 * page that nobody told of, and PDF/A forbids it (ISO 19005-2 6.2.11.8).
 */
export class MissingCharacters {
  readonly #problems = new Map<string, Problem>();

  check(node: Text, face: FontFace): void {
    const value = node.value.normalize("NFC");
    for (let index = 0; index < value.length; index += 1) {
      const codePoint = value.codePointAt(index) ?? 0;
      if (codePoint > 0xffff) index += 1;
      if (!face.has(codePoint)) this.#report(codePoint, node.path);
    }
  }

  problems(): readonly Problem[] {
    return [...this.#problems.values()];
  }

  #report(codePoint: number, path: string | null): void {
    const key = `${codePoint} ${path}`;
    if (this.#problems.has(key)) return;
    const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
    // A control character or a lone surrogate would spoil the message itself.
    const visible = /\p{C}/u.test(String.fromCodePoint(codePoint)) ? "" : `”${String.fromCodePoint(codePoint)}” `;
    this.#problems.set(key, {
      code: "character-not-in-font",
      severity: "error",
      ...(path === null ? {} : { path }),
      message:
        visible === ""
          ? `Tecknet ${name} finns inte i typsnittet.`
          : `Tecknet ${visible}(${name}) finns inte i typsnittet.`,
      hint: "Ta bort tecknet eller skriv det med ord, eller välj ett typsnitt i temat som har det.",
    });
  }
}
