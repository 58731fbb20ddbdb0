import { beslutsunderlag } from "./beslutsunderlag.ts";
import type { Paper } from "./paper.ts";
import { plan } from "./plan.ts";
import { tjansteskrivelse } from "./tjansteskrivelse.ts";

/** Every paper there is, in the order in which they are built. */
export const papers: readonly Paper[] = [tjansteskrivelse, plan, beslutsunderlag];
