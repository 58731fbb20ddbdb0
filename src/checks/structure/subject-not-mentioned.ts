import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const subjectNotMentioned: Rule = {
  id: "subject-not-mentioned",
  title: "Ämne som avsnittet ska ta upp",
  severity: "warning",
  reason:
    "Kommunen har bestämt vad avsnittet ska ta upp, till exempel barnets bästa (kommunens egen mall, checks.mentions i register.yaml; jämför lag 2018:1197 om barnkonventionen).",
  example: {
    wrong: "Konsekvenser: Planen medför inga förändringar.",
    right: "Konsekvenser: Planen stärker barns rätt till skydd.",
  },
  find: ({ register, passages }: Reading) => {
    const texts = textsOf(passages);
    return register.checks.mentions.flatMap(({ section, subject, words }) => {
      const text = texts.get(section);
      // A section that is not there at all is told by `missing-fact`, where it is required.
      if (text === undefined || words.some((word) => mentions(text.words, word))) return [];
      return [remark(text, subject)];
    });
  },
};

interface SectionText {
  readonly path: string;
  readonly label: string;
  readonly words: string;
}

/** The whole text of each section of the letter, at the path of its first passage. */
function textsOf(passages: readonly Passage[]): ReadonlyMap<string, SectionText> {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (passage.part !== "letter") continue;
    const group = groups.get(passage.section);
    if (group === undefined) groups.set(passage.section, [passage]);
    else group.push(passage);
  }
  return new Map(
    [...groups].flatMap(([section, group]) => {
      const [first] = group;
      const words = group.map(({ text }) => plain(text)).join(" ");
      return first === undefined ? [] : [[section, { path: first.path, label: first.label, words }]];
    }),
  );
}

/** In any ending, and as a part of a compound: “barn” is in “barnets” and in “skolbarn”, “flicka” in “flickors”. */
function mentions(text: string, word: string): boolean {
  const stem = word.length > 4 ? plain(word).replace(/[ae]$/, "") : plain(word);
  if (stem.length > 3) return text.includes(stem);
  return text.split(/[^\wÀ-ÿ]+/).includes(stem);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

function remark({ path, label }: SectionText, subject: string): Remark {
  return remarkAt(path, {
    message: `Avsnittet ”${label}” tar inte upp ${subject}.`,
    hint: `Skriv vad beslutet betyder för ${subject}, eller att det inte påverkas.`,
  });
}
