import { expect, test } from "vitest";
import { readYaml, type YamlSource } from "../../src/source/yaml-source.ts";

function read(text: string): YamlSource {
  const result = readYaml({ name: "x.yaml", text });
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.value;
}

const place = (line: number, column: number) => ({ file: "x.yaml", line, column });

test("values are those of YAML 1.2: a date and yes are texts", () => {
  expect(read("a: 2026-01-07\nb: yes\nc: 012\nd: ~\ne: true").value).toEqual({
    a: "2026-01-07",
    b: "yes",
    c: 12,
    d: null,
    e: true,
  });
});

test("a value has its place, a missing one that of its nearest parent", () => {
  const { placeOf } = read("a:\n  - b: 1\n    c: { d: x }\n");
  expect(placeOf(["a", 0, "c", "d"])).toEqual(place(3, 13));
  expect(placeOf(["a", 0, "e"])).toEqual(place(2, 5));
  expect(placeOf(["a", 7, "e"])).toEqual(place(2, 3));
  expect(placeOf([])).toEqual(place(1, 1));
});

test("a key has its own place, also one that is a number", () => {
  const { placeOf } = read("a:\n  b: 1\n  2026: x\n");
  expect(placeOf(["a"], "b")).toEqual(place(2, 3));
  expect(placeOf(["a"], "2026")).toEqual(place(3, 3));
  expect(placeOf(["a"], "saknas")).toEqual(place(2, 3));
});

test("a stretch that is used twice has the place where it is used", () => {
  const { value, placeOf } = read("a: &x { b: 1 }\nc: *x\n");
  expect(value).toEqual({ a: { b: 1 }, c: { b: 1 } });
  expect(placeOf(["c", "b"])).toEqual(place(2, 4));
});

test("nothing of the text is changed: quotation marks, tabs within and no-break spaces stand", () => {
  expect(read('a: "x\\ty"\nb: ”x”\u00a0y\nc: |\n  å\n\n  ä\n').value).toEqual({
    a: "x\ty",
    b: "”x”\u00a0y",
    c: "å\n\nä\n",
  });
});
