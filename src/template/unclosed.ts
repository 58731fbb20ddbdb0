/** What a template opens and never closes, or closes and never opened. */
export interface Unclosed {
  /** Where it stands, in characters from the start of the template. */
  readonly offset: number;
  readonly message: string;
}

const comment = /\{\{!--[\s\S]*?--\}\}/g;
const mustache = /\{\{\{?(?:(?!\{\{)[\s\S])*?\}\}|\{\{/g;
const opening = /^\{\{~?#\s*([\w-]+)/;
const ending = /^\{\{~?\/\s*([\w-]+)/;

/** The first {{…}} or block of a template that lacks its other half. The library tells only where it gave up. */
export function unclosedIn(template: string): Unclosed | null {
  // Comments may hold anything; their places are kept.
  const text = template.replace(comment, (found) => found.replace(/[^\n]/g, " "));
  const open: { readonly name: string; readonly offset: number }[] = [];
  for (const { 0: found, index: offset } of text.matchAll(mustache)) {
    if (text[offset - 1] === "\\") continue;
    if (!found.endsWith("}}")) return { offset, message: "{{ är inte avslutad: här saknas }}." };
    const opened = opening.exec(found)?.[1];
    const ended = ending.exec(found)?.[1];
    if (opened !== undefined) open.push({ name: opened, offset });
    if (ended === undefined) continue;
    const last = open.pop();
    if (last === undefined) return { offset, message: `{{/${ended}}} avslutar något som inte har börjat.` };
    if (last.name !== ended) return { offset, message: `{{#${last.name}}} avslutas med {{/${ended}}}.` };
  }
  const last = open.at(-1);
  return last === undefined
    ? null
    : { offset: last.offset, message: `{{#${last.name}}} är inte avslutad: här saknas {{/${last.name}}}.` };
}
