const sentences: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*)'/, "Kommandot ”$1” finns inte."],
  [/^error: unknown option '(.*)'/, "Valet ”$1” finns inte."],
  [/^error: missing required argument '(.*)'/, "Argumentet <$1> saknas."],
  [/^error: required option '(.*)' not specified/, "Valet ”$1” måste anges."],
  [/^error: option '(.*)' argument missing/, "Valet ”$1” saknar sitt värde."],
  [/^error: option '(.*)' argument '.*' is invalid\. Allowed choices are (.*)\./, "Valet ”$1” kan vara: $2."],
  [/^error: option '.*' argument '.*' is invalid\. (.*)/s, "$1"],
  [/^error: option '(.*)' cannot be used with option '(.*)'/, "Valen ”$1” och ”$2” går inte ihop."],
  [/^error: too many arguments.*/, "För många argument."],
];

/** commander's English sentence about wrong usage, in Swedish. A suggestion that it makes is kept. */
export function usageMessage(text: string): string {
  const first = text.split("\n")[0] ?? "";
  const found = sentences.find(([pattern]) => pattern.test(first));
  const message = found === undefined ? "Kommandot går inte att förstå." : first.replace(found[0], found[1]);
  const suggestion = text.match(/\(Did you mean (?:one of )?(.*)\?\)/)?.[1];
  const help = suggestion === undefined ? "Se kanslist --help." : `Menade du ”${suggestion}”?`;
  return `${message}\n  ${help}\n`;
}
