import type { Goal, Plan } from "../../case/plan.ts";
import type { Lists } from "../../lists/lists.ts";
import { latin } from "../../swedish/latin.ts";
import { wordsOf } from "../../swedish/sentences.ts";
import { isListed } from "../listed-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import {
  type Ask,
  askOf,
  fieldsThatAnswer,
  filledIn,
  goalsOf,
  type OwnField,
  remarkOnPlan,
  remarksOnEmpty,
} from "./plan-asks.ts";

export const planLacksTarget: Rule = {
  id: "plan-lacks-target",
  title: "Mål som inte går att mäta",
  severity: "tip",
  reason: "Överenskommelsen ska ha avgränsade och mätbara mål (Brå, Teckna samverkansöverenskommelse).",
  example: { wrong: "Tryggare kvällar", right: "Andelen otrygga minskar från 28 till högst 22 procent." },
  find: (reading) => {
    const ask = askOf(reading, "target");
    const { plan } = reading;
    if (ask === undefined || areNoGoals(plan, reading.lists)) return [];
    const fields = fieldsThatAnswer(plan, ask).filter(({ title }) => !ofOthers.test(title));
    const goals = goalsOf(plan);
    const vague = goals.filter(
      ({ item }) => !isCounted(item, fields) && !textsOf(item, fields).some((text) => isMeasurable(text, reading)),
    );
    const measurable = goals.length - vague.length;
    const isFew = measurable * 2 < goals.length;
    if (vague.length === 0) return [];
    const empty = remarksOnEmpty(plan, ask, fields).filter(
      ({ path }) => path === "plan.columns" || vague.some((goal) => isWithin(path, goal)),
    );
    if (empty.some(({ path }) => path === "plan.columns")) return empty;
    // What is empty is said there, or is a gap of the paper.
    const told = vague.filter(
      (goal) => isFilledIn(goal.item, fields) && !empty.some(({ path }) => isWithin(path, goal)),
    );
    if (told.length > 0 && isFew) return [remarkOnAll(ask, fields, measurable, goals.length)];
    return [...empty, ...told.map(({ path }) => remarkOnGoal(ask, path))];
  },
};

// “Bidrar till fullmäktiges mål”: there the goals of others stand.
const ofOthers = /bidra|koppling|uppfyll|övergripande|fullmäktige/i;

/** Risks, steps or areas that the plan is arranged by, as its own column says. */
function areNoGoals({ columns }: Plan, { law }: Lists): boolean {
  const headings = columns.flatMap(({ field, heading }) => (field === "goal.what" ? wordsOf(heading) : []));
  return headings.some(({ text }) => isListed(text, law.notGoals));
}

type PlacedGoal = ReturnType<typeof goalsOf>[number];

function isWithin(path: string, goal: PlacedGoal): boolean {
  return path === goal.path || path.startsWith(`${goal.path}.`);
}

function isFilledIn(goal: Goal, fields: readonly OwnField[]): boolean {
  return fields.length === 0 || valuesOf(goal, fields).length > 0;
}

function valuesOf(goal: Goal, fields: readonly OwnField[]): readonly string[] {
  const ofActivities = goal.activities.flatMap((activity) => filledIn("activity", activity, fields));
  return [...filledIn("goal", goal, fields), ...ofActivities];
}

/** All that may hold a goal's value. Where the activities are measured, theirs may stand in the activity itself. */
function textsOf(goal: Goal, fields: readonly OwnField[]): readonly string[] {
  const isOfActivities = fields.some(({ of }) => of === "activity");
  const hows = isOfActivities ? goal.activities.map(({ how }) => how) : [];
  return [goal.what, ...valuesOf(goal, fields), ...hows];
}

function remarkOnGoal({ why }: Ask, path: string): Remark {
  return remarkAt(path, {
    message: "Målet går inte att mäta: det har varken siffra eller jämförelse, som planens andra mål.",
    hint: `Skriv ett värde, till exempel ”minst 80 procent” eller ”färre än i fjol”: ${why}.`,
  });
}

function remarkOnAll(ask: Ask, [field]: readonly OwnField[], measurable: number, all: number): Remark {
  const message =
    measurable === 0
      ? `Inget av planens mål har ett värde som går att mäta (${all} mål).`
      : `Bara ${measurable} av planens ${all} mål har ett värde som går att mäta.`;
  if (field === undefined) return remarkOnPlan(ask, message);
  const hint = `Skriv ett värde i målet eller under ”${field.title}”, till exempel ”minst 80 procent”: ${ask.why}.`;
  return remarkAt("plan.columns", { message, hint });
}

// A year alone is no value: “enligt plan 2022”. Nor is a number that names something, “Artikel 2”, or an age.
const figure = latin(/(?<![\p{L}\p{N}:/])(?!(?:19|20)\d\d(?!\d))\d/u);
const numbering = latin(
  /^\s*(?:mål\s)?(?:\d{1,2}[.:)]|\d+(?:\.\d+)+)\s|(?:artikel|åk|årskurs|åldern|kap\.?|kapitel|bilaga|agenda|§)\s\d+(?:\s?[–-]\s?\d+)?|\d+\s?[–-]\s?\d+\s?år(?!\p{Ll})|(?:under|över|fyllt)\s\d+(?:\s(?:år|som)(?!\p{Ll}))/giu,
);

// What can be counted, or answered with yes or no, though no figure stands there: “Minska antalet avstängningar”,
// “ytterligare en mötesplats”, “en till lekplats”, “svar inom en timme”, “god ekologisk status”, “öppet hela året”.
const change =
  /(?<![a-zà-ÿ])(?:(?:öka|minska|höja?|sänka?)(?:r|s|t|ts)?\s(?:[a-zà-ÿ]+\s){0,2}(?:antal|andel)|ytterligare\s(?:en|ett)\s|(?:en|ett)\still\s|inom\s(?:en|ett)\s(?:minut|timme|dygn|dag|vecka|månad|år)(?![a-zà-ÿ])|(?:hög|god|måttlig)\s(?:ekologisk\s|kemisk\s)?status|hela året)/i;

const changes =
  /(?<![a-zà-ÿ])(?:öka|ökar|ökas|ökat|minska|minskar|minskas|minskat|höjs|höjas|sänks|sänkas)(?![a-zà-ÿ])/i;
const counted = /^(?:andel|antal)(?:en|et)?(?![a-zà-ÿ])/i;

/**
 * “Tillgången till narkotika ska minska”, with “Andel elever som …” as its indicator, or “Alla verksamheter har en plan”
 * with “9 av 26” as it is now: two years can be compared.
 */
function isCounted(goal: Goal, fields: readonly OwnField[]): boolean {
  if (Object.values(goal.values).some((value) => /\d av \d/.test(value))) return true;
  return changes.test(goal.what) && valuesOf(goal, fields).some((value) => counted.test(value.trim()));
}

function isMeasurable(text: string, { lists }: Reading): boolean {
  if (figure.test(text.replace(numbering, " ")) || change.test(text)) return true;
  const words = wordsOf(text).map((word) => word.text.toLowerCase());
  return words.some(
    (word, index) =>
      isListed(word, lists.law.comparisons) && !isEverybody(words, index) && !countsParts.test(words[index + 1] ?? ""),
  );
}

// “Två övergripande områden” tells how the plan is arranged.
const countsParts = /^(?:övergripande|prioriterade|områden|delar|inriktningar|mål|delmål|perspektiv|steg)$/;

/** “Trygghet för alla” says whom it is for, and compares nothing. */
function isEverybody(words: readonly string[], index: number): boolean {
  const isAll = /^(?:alla|samtliga)$/.test(words[index] ?? "");
  return isAll && (index === words.length - 1 || /^(?:för|åt|mellan|bland|hos)$/.test(words[index - 1] ?? ""));
}
