import type { Paper } from "./paper.ts";
import { plan } from "./plan.ts";
import { tjansteskrivelse } from "./tjansteskrivelse.ts";

/** Letter and plan in one file, with page numbers through. */
export const beslutsunderlag: Paper = {
  name: "beslutsunderlag",
  template: "beslutsunderlag",
  description: "skrivelsen med planen som bilaga, i en fil",
  shows: ["case", "plan"],
  title: tjansteskrivelse.title,
  facts: (loaded, gaps) => ({ ...tjansteskrivelse.facts(loaded, gaps), ...plan.facts(loaded, gaps) }),
  gaps: (loaded) => [...tjansteskrivelse.gaps(loaded), ...plan.gaps(loaded)],
};
