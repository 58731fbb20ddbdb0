/** A text file as a door handed it over: the name that messages show, and its text. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}
