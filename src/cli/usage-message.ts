const sentences: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*)'/, "Kommandot ”$1” finns inte."],
  [/^error: unknown option '(.*)'/, "Valet ”$1” finns inte."],
  [/^error: missing required argument '(.*)'/, "Argumentet <$1> saknas."],
  [/^error: required option '(.*)' not specified/, "Valet ”$1” måste anges."],
  [/^error: option '(.*)' argument missing/, "Valet ”$1” saknar sitt värde."],
  [/^error: option '(.*)' argument '.*' is invalid\. Allowed choices are (.*)\./, "Valet ”$1” kan vara: $2."],
  [/^error: option '.*' argument '.*' is invalid\. (.*)/, "$1"],
  [/^error: too many arguments.*/, "För många argument."],
];

/** commander's English sentence about wrong usage, in Swedish. A suggestion that it makes is kept. */
export function usageMessage(text: string): string {
  const found = sentences.find(([pattern]) => pattern.test(text));
  if (found === undefined) return text;
  const [pattern, replacement] = found;
  const first = text.split("\n")[0] ?? "";
  const suggestion = text.match(/\(Did you mean (.*)\?\)/)?.[1];
  const help = suggestion === undefined ? "Se kanslist --help." : `Menade du ”${suggestion}”?`;
  return `${first.replace(pattern, replacement)}\n  ${help}\n`;
}
