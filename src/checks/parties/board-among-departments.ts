import { joinWithOch } from "../../swedish/list.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { shownName } from "./party-names.ts";
import { activitiesOf } from "./plan-activities.ts";

export const boardAmongDepartments: Rule = {
  id: "board-among-departments",
  title: "Nämnd där andra anger förvaltning",
  severity: "tip",
  reason:
    "En plan är lättare att följa upp när alla ansvariga anges på samma nivå, nämnd eller förvaltning (språklagen 2009:600, 11 §: enkelt och begripligt).",
  example: { wrong: "Ansvar: Skolnämnden (övriga rader: Socialförvaltningen)", right: "Ansvar: Skolförvaltningen" },
  find: remarks,
};

// A plan may well give some activities to boards on purpose; only a few among many look like a slip.
const departmentsForEachBoard = 3;

// “Samtliga nämnder” is everybody, and a joint board's department is another municipality's.
const severalBoards =
  /(?:nämnder|nämnderna|styrelser|styrelserna)$|^gemensam|(?:utskott|utskottet|beredning|beredningen|presidium|presidiet)$/i;

function remarks({ register, plan }: Reading): readonly Remark[] {
  const parties = new Map(register.parties.map((party) => [party.id, party]));
  const activities = activitiesOf(plan).map(({ activity, path }) => {
    const responsible = activity.responsible.flatMap((id) => parties.get(id) ?? []);
    return {
      path,
      boards: responsible.filter((party) => party.kind === "board" && !severalBoards.test(shownName(party))),
      hasDepartment: responsible.some(({ kind }) => kind === "department" || kind === "unit"),
    };
  });
  // Beside a department, a board is there on purpose.
  const withBoard = activities.filter(({ boards, hasDepartment }) => boards.length > 0 && !hasDepartment);
  const withDepartment = activities.filter(({ hasDepartment }) => hasDepartment);
  if (withDepartment.length < withBoard.length * departmentsForEachBoard) return [];
  return withBoard.map(({ path, boards }) => {
    const [names, are] = [joinWithOch(boards.map(shownName)), boards.length === 1 ? "är en nämnd" : "är nämnder"];
    return remarkAt(`${path}.responsible`, {
      message: `${names} ${are}, medan planen annars anger förvaltningar som ansvariga.`,
      hint: "Ange den förvaltning som gör arbetet, om det inte är nämnden själv som ska göra det.",
    });
  });
}
