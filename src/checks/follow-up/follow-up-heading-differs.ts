import { areForms } from "../../swedish/word-form.ts";
import { isNamedIn, tellingWords } from "../named.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { followedGoalsOf, goalsById, nameOfGoal } from "./followed-goals.ts";

export const followUpHeadingDiffers: Rule = {
  id: "follow-up-heading-differs",
  title: "Uppföljningens rubrik skiljer sig från planens",
  severity: "warning",
  reason:
    "Läsaren hittar från uppföljningen till planen genom rubrikerna; samma sak ska heta samma sak (Myndigheternas skrivregler, Ds 2009:38: var konsekvent).",
  example: {
    wrong: "Planen: Kvinnofridsarbete. Uppföljningen: Kvinnofridsarbetet.",
    right: "Planen: Kvinnofridsarbete. Uppföljningen: Kvinnofridsarbete.",
  },
  find: remarks,
};

interface Pair {
  readonly passage: Passage;
  /** The heading of the follow-up, without a last full stop. */
  readonly here: string;
  readonly inPlan: string;
  /** What the follow-up says below the heading. */
  readonly text: string;
  /** What the goal's activities do. */
  readonly hows: readonly string[];
}

/** “Tryggare platser” of “Tryggare platser i centrum och vid stationen”: a reader finds the one from the other. */
function isShorter({ here, inPlan }: Pair): boolean {
  const [short, long] = [lower(here), lower(inPlan)].sort((one, other) => one.length - other.length);
  return long?.startsWith(`${short} `) === true || long?.startsWith(`${short},`) === true;
}

/** “Upprustning av leden”, which is what one of the goal's activities does, is no other name of the goal. */
function isActivity({ here, hows }: Pair): boolean {
  const telling = tellingWords(here, "");
  return telling.length > 1 && hows.some((how) => isNamedIn(how, telling));
}

const isChanged =
  /(?<![a-zà-ÿ])(?:nytt (?:mål|namn)|ersätt[a-zà-ÿ]*|ersatts|utökas|utvidgas|övergår|går över)(?![a-zà-ÿ])/i;

/** A goal may be worded as a text, with a short name in the follow-up; only names are compared as wholes. */
const longestName = 80;

function remarks(reading: Reading): readonly Remark[] {
  const byPath = new Map(reading.passages.map((passage) => [passage.path, passage]));
  return [...remarksOn(areaPairsIn(reading, byPath)), ...remarksOn(goalPairsIn(reading, byPath))];
}

function remarksOn(all: readonly Pair[]): readonly Remark[] {
  const pairs = all.filter(({ here, inPlan }) => here !== "" && inPlan !== "");
  const differing = pairs.filter(({ here, inPlan }) => here !== inPlan);
  // Only where the paper otherwise repeats the plan's own headings, of areas or of goals, is another wording a slip.
  const isCustom = differing.length * 2 <= pairs.length;
  return differing.flatMap((pair) => {
    const difference = differenceOf(pair.here, pair.inPlan);
    if (difference !== "wholly") return [remark(pair, difference)];
    if (isShorter(pair) || isChanged.test(pair.text) || isActivity(pair)) return [];
    return isCustom && pair.inPlan.length <= longestName ? [remark(pair, difference)] : [];
  });
}

type ByPath = ReadonlyMap<string, Passage>;

function areaPairsIn({ case: kase, plan }: Reading, byPath: ByPath): readonly Pair[] {
  const titles = new Map(plan.areas.map((area) => [area.id, area.title]));
  return (kase.followUp?.areas ?? []).flatMap(({ area, title }, index) =>
    pairOf(byPath.get(`case.followUp.areas.${index}.title`), title, titles.get(area ?? "")),
  );
}

function goalPairsIn({ case: kase, plan }: Reading, byPath: ByPath): readonly Pair[] {
  const goals = goalsById(plan);
  return followedGoalsOf(kase).flatMap(({ followed, path }) => {
    const placed = goals.get(followed.goal ?? "");
    if (placed === undefined) return [];
    const hows = placed.goal.activities.map(({ how }) => how);
    return pairOf(byPath.get(`${path}.title`), followed.title, nameOfGoal(placed.goal), { text: followed.text, hows });
  });
}

function pairOf(
  passage: Passage | undefined,
  title: string,
  inPlan: string | undefined,
  told: Pick<Pair, "text" | "hows"> = { text: "", hows: [] },
): readonly Pair[] {
  if (passage === undefined || inPlan === undefined) return [];
  return [{ passage, here: plainTitle(title), inPlan: plainTitle(inPlan), ...told }];
}

/** A title without its number and its last full stop: “2.1 Färre inbrott.” → “Färre inbrott”. */
function plainTitle(title: string): string {
  return title
    .trim()
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, "")
    .replace(/\.$/, "");
}

type Difference = "capitals" | "hyphen" | "spacing" | "ending" | "wholly";

function differenceOf(here: string, inPlan: string): Difference {
  const [one, other] = [lower(here), lower(inPlan)];
  if (one === other) return "capitals";
  if (one.replace(/-/g, "") === other.replace(/-/g, "")) return "hyphen";
  if (compact(one) === compact(other)) return "spacing";
  const [words, others] = [one.split(/\s+/), other.split(/\s+/)];
  const areSame = words.length === others.length && words.every((word, at) => areForms(word, others[at] ?? ""));
  return areSame ? "ending" : "wholly";
}

const said: Readonly<Record<Difference, string>> = {
  capitals: "stora och små bokstäver skiljer",
  hyphen: "bindestrecket skiljer",
  spacing: "mellanrum eller skiljetecken skiljer",
  ending: "böjningen skiljer",
  wholly: "orden skiljer",
};

function hintFor(difference: Difference): string {
  const alike = "Skriv likadant på båda ställena";
  return difference === "wholly" ? `${alike}, eller säg i ärendet att det har fått ett nytt namn.` : `${alike}.`;
}

function remark({ passage, here, inPlan }: Pair, difference: Difference): Remark {
  // Swedish headings have a capital first only, and a compound no hyphen: there the follow-up may be the one that is right.
  const isPlanBetter = difference === "hyphen" ? !inPlan.includes("-") : capitals(inPlan) <= capitals(here);
  const isSafe = isPlanBetter && difference !== "wholly";
  return remarkOn(passage, passage.text.indexOf(here), here, {
    message: `Rubriken är ”${here}” här men ”${inPlan}” i planen: ${said[difference]}.`,
    hint: isSafe ? "Skriv som i planen." : hintFor(difference),
    ...(isSafe ? { replacement: inPlan } : {}),
  });
}

function capitals(text: string): number {
  return text.match(/[A-ZÀ-Þ]/gu)?.length ?? 0;
}

function compact(text: string): string {
  return text.replace(/[^A-Za-zÀ-ÿ0-9]/gu, "");
}

function lower(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ");
}
