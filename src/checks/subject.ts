/** Rules that belong together, under a heading that a clerk understands. */
export interface Subject<R> {
  readonly title: string;
  readonly rules: readonly R[];
}
