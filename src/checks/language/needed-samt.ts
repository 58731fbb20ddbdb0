import type { Use } from "./replaced-words.ts";

// So far is an enumeration read.
const reach = 200;
const edges = /[.;:!?()\n]/;
const joined = /(?<![a-zåäö])(?:och|eller)(?![a-zåäö])/iu;

/**
 * Whether “samt” does what “och” could not: a member beside it has an “och” of its own, as in “trafik, våld samt droger och
 * unga”, or nothing follows on the line, so that it joins points.
 */
export function isNeededSamt({ passage: { text }, at, words }: Use): boolean {
  if (!/^samt$/i.test(words)) return false;
  const from = at + words.length;
  const [after = ""] = text.slice(from, from + reach).split(edges);
  if (after.trim() === "") return true;
  const before =
    text
      .slice(Math.max(0, at - reach), at)
      .split(edges)
      .at(-1) ?? "";
  const memberBefore =
    before
      .replace(/,?\s*$/, "")
      .split(",")
      .at(-1) ?? "";
  const [memberAfter = ""] = after.split(",");
  return joined.test(memberBefore) || joined.test(memberAfter);
}
