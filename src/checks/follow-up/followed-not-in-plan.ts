import { isSameWord, tellingWords } from "../named.ts";
import { wordsIn } from "../passage-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { type FollowedGoal, followedGoalsOf, goalsById, nameOfGoal } from "./followed-goals.ts";

export const followedNotInPlan: Rule = {
  id: "followed-not-in-plan",
  title: "Uppföljning av något som inte finns i planen",
  severity: "warning",
  reason:
    "Ett mål som försvinner ur planen utan förklaring ser ut som ett misstag, och ingen vet om arbetet fortsätter (Brå: arbetet följs sällan upp, utan man jobbar vidare från år till år).",
  example: {
    wrong: "Uppföljningen har rubriken ”Färre bränder”, som inte finns i planen.",
    right: "Uppföljningen säger att målet utgår, och varför.",
  },
  find: remarks,
};

function remarks({ case: kase, plan, passages }: Reading): readonly Remark[] {
  const placed = followedGoalsOf(kase);
  // A follow-up that refers to no goal at all was not made to be compared with the plan.
  if (placed.every(({ followed }) => followed.goal === null)) return [];
  const byPath = new Map(passages.map((passage) => [passage.path, passage]));
  const names = new Map([...goalsById(plan).values()].map(({ goal }) => [lower(nameOfGoal(goal)), goal.id]));
  const cells = passages.filter(({ section, role }) => section === "areas" && role === "cell");
  const planned = [...new Set(cells.flatMap(wordsIn).map(({ text }) => lower(text)))];
  return placed.flatMap(({ followed, path }): readonly Remark[] => {
    const passage = byPath.get(`${path}.title`);
    if (followed.goal !== null || passage === undefined || isOver(followed)) return [];
    const id = names.get(lower(followed.title.replace(/\.$/, "")));
    if (id === undefined && goesOn(followed.title, planned)) return [];
    return [
      remarkOn(passage, 0, passage.text, {
        message: `Uppföljningen har målet ”${followed.title}”, som inte finns i planen.`,
        hint:
          id === undefined
            ? "Skriv varför målet utgår och ge det status utgår, eller ta med det i planen."
            : `Planen har ett mål med samma namn: skriv goal: ${id} här.`,
      }),
    ];
  });
}

/** “Nattfasta”: no goal by that name, but what the plan's tables speak of in the same words. */
function goesOn(title: string, planned: readonly string[]): boolean {
  const telling = tellingWords(title, "");
  return telling.length > 0 && telling.every((word) => planned.some((other) => isSameWord(word, other)));
}

/** Told that it ends: by its status, or in the text. */
function isOver({ status, text }: FollowedGoal): boolean {
  return (
    status === "utgår" ||
    status === "klar" ||
    /\b(?:utgår|utgått|utgå|avslutat|avslutats|avslutades|avslutas|läggs ned|tills vidare|tas bort|flyttas|flyttats|flyttades|förs över|förts över|fördes över|överförts|lyfts ur|ingår i den nya|(?:finns|ingår|är) inte (?:längre )?med)\b/iu.test(
      text,
    )
  );
}

function lower(text: string): string {
  return text.toLowerCase();
}
