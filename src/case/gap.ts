/** Something that a final paper must have and the data lacks. */
export interface Gap {
  /** The data path where it is to be filled in. */
  readonly path: string;
  /** What is missing, as a noun: “Diarienummer”. */
  readonly title: string;
  /** A Swedish sentence for the list of gaps. */
  readonly message: string;
}

/** A gap of a fact that is simply not there. */
export function missing(path: string, title: string): Gap {
  return { path, title, message: `${title} saknas.` };
}
