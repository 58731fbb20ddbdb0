import { styleText } from "node:util";

/** Where the program speaks: data on `out`, everything else on `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether `err` is a terminal that a person looks at. */
  readonly interactive: boolean;
  readonly colour: boolean;
}

type Style = "red" | "yellow" | "cyan" | "bold" | "dim" | "green";

/** Text in a colour or weight, where the terminal shows it. */
export function styled(terminal: Terminal, style: Style, text: string): string {
  return terminal.colour ? styleText(style, text, { validateStream: false }) : text;
}
