/** For each character of a text: itself; a forced break counts as a space. */
export function plainSources(text: string): readonly string[] {
  return text.split("").map((character) => (character === "\n" ? " " : character));
}

/** For each index of the composed text, the characters that it was composed of; a letter and its marks go together. */
export function composedSources(value: string): readonly string[] {
  return (value.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []).flatMap((cluster) => {
    const composed = cluster.normalize("NFC");
    return [cluster, ...new Array<string>(Math.max(0, composed.length - 1)).fill("")];
  });
}
