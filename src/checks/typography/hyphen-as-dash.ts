import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { before, matchesIn } from "../pattern-remarks.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { spansIn } from "./spans.ts";

export const hyphenAsDash: Rule = {
  id: "hyphen-as-dash",
  title: "Bindestreck i stället för tankstreck",
  severity: "warning",
  reason: "Ett uppehåll eller inskott skrivs med tankstreck och mellanrum (Myndigheternas skrivregler, Ds 2009:38).",
  example: { wrong: "Trygga platser - hela året", right: "Trygga platser – hela året" },
  find: ({ passages }) => passages.flatMap(remarksIn),
};

// “e - tjänst” is another fault, “Stockholm - Göteborg” another dash, and “för - och nackdelar” lacks no dash at all.
const dash = latin(
  /(?<![^\s(”"])(\S{0,80}[\p{L}\p{N}”")!?.,*])[ \u00a0](--?)[ \u00a0](?=(?!(?:och|eller|samt|respektive)(?!\p{L}))([\p{L}\p{N}”"(*]\S*))/gu,
);

function remarksIn(passage: Passage): readonly Remark[] {
  if (!/ --? /.test(passage.text)) return [];
  const spans = spansIn(passage);
  return matchesIn(passage, dash).flatMap((match) => {
    const [start, left = "", hyphen = "", right = ""] = match;
    const at = match.index;
    const whole = passage.text.slice(at, at + start.length + right.length);
    const words = whole.replace(/[.,;:!?)”"]+$/u, "");
    const isSpan = spans.some((span) => span.at < at + words.length && at < span.at + span.words.length);
    if (isSpan || isNoDash(left, right)) return [];
    return [remark(passage, at, words, hyphen, isRoute(before(match), left, right))];
  });
}

/** Numbers on both sides, or a single letter: a sum, a scale, a telephone number or a word torn apart. */
function isNoDash(left: string, right: string): boolean {
  return (/\d$/.test(left) && /^\d/.test(right)) || /^[^\d”)]$/.test(left) || /^[^iåIÅ]$/u.test(right);
}

const capital = latin(/^\p{Lu}/u);

/** Two names, not at the start of a sentence: the dash may be one of a route, without spaces. */
function isRoute(start: string, left: string, right: string): boolean {
  const name = left.replace(/^\(/, "");
  return /\S[ \u00a0]$/u.test(start) && capital.test(name) && capital.test(right);
}

function remark(passage: Passage, at: number, words: string, hyphen: string, isUnsure: boolean): Remark {
  const replacement = words.replace(` ${hyphen} `, " – ");
  return remarkOn(passage, at, words, {
    message: `I ”${words}” står ett bindestreck där det ska vara ett tankstreck.`,
    hint: isUnsure ? "Skriv tankstreck, –, i stället för bindestreck." : `Skriv ”${replacement}”.`,
    ...(isUnsure || replacement === words ? {} : { replacement }),
  });
}
