import { sentencesOfLetter, sentencesOfPlan } from "../plan-texts.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import {
  activitiesOf,
  askOf,
  builtInAnswers,
  counted,
  fieldsThatAnswer,
  isHeaded,
  remarkOnPlan,
  remarksOnEmpty,
} from "./plan-asks.ts";

export const planLacksFollowUp: Rule = {
  id: "plan-lacks-follow-up",
  title: "Planen säger inte hur den följs upp",
  severity: "tip",
  reason: "En överenskommelse om samverkan ska säga hur uppföljningen görs (Brå, Teckna samverkansöverenskommelse).",
  example: { wrong: "Kolumner: Vad, Hur, Ansvar", right: "Kolumner: Vad, Hur, Ansvar, Uppföljning" },
  find: (reading) => {
    const ask = askOf(reading, "followUp");
    const target = askOf(reading, "target");
    const { plan } = reading;
    if (ask === undefined || target === undefined) return [];
    const fields = fieldsThatAnswer(plan, ask);
    if (fields.length > 0) {
      // A measure answers both: where it is empty, the target is what is missing, and that is said there.
      const measures = new Set(fieldsThatAnswer(plan, target));
      const own = fields.filter((field) => !measures.has(field));
      return remarksOnEmpty(plan, ask, own);
    }
    // “Indikator” says how, though it is there to hold the target.
    const isMeasured = plan.fields.some((field) => isHeaded(plan, field, ask));
    if (isMeasured || builtInAnswers(plan, ask) || tellsFollowUp(reading)) return [];
    return [
      remarkOnPlan(ask, `Planen säger inte hur aktiviteterna följs upp (${counted(activitiesOf(plan).length)}).`),
    ];
  },
};

const followedUp =
  /(?:följs upp|följas upp|följer upp|följa upp|uppfölj|utvärder|stäms av|stämmer av|stämma av|återrapporter|revideras (?:årligen|varje år)|sammanställer resultat)/iu;
// In the letter, what has been followed up is last year's.
const toBe =
  /(?:följs upp|följas upp|följer upp|följa upp|utvärderas|stäms av|återrapporteras|uppföljning[^.]{0,80}(?:ska|sker|görs|redovisas))/i;
// In the decision, “redovisa hur rutinen följs”.
const reported = /(?:redovis|rapporter|återkomm)[a-zà-ÿ]*\s/i;
const planned =
  /(?<![a-zà-ÿ])(?:plan|åtgärd|aktivitet|insats|satsning|projekt|medel|effekt|löfte|handlingsplan|arbetet)[a-zà-ÿ]*/i;

/** A plan that tells once how it is followed up, itself, in the letter or in the decision, has answered for all. */
function tellsFollowUp(reading: Reading): boolean {
  const decided = reading.passages.filter(({ section }) => section === "proposal");
  return (
    sentencesOfPlan(reading).some(({ text }) => followedUp.test(text)) ||
    decided.some(({ text }) => toBe.test(text) || reported.test(text)) ||
    sentencesOfLetter(reading).some(({ text }) => toBe.test(text) && planned.test(text))
  );
}
