import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { textOfDocx } from "../tool/docx-text.ts";
import { readHtml } from "../tool/html-text.ts";
import { textEntriesOfPdf } from "../tool/pdf-structure.ts";
import { describeWith } from "../tool/system-tools.ts";
import { type Municipality, municipality } from "./municipality.ts";
import { refused } from "./refused.ts";
import { kanslist } from "./run.ts";

async function build(made: Municipality, ...flags: readonly string[]): Promise<string> {
  const run = await kanslist("build", made.caseFolder, "--out", made.out, "--paper", "plan", ...flags);
  expect(run.code, run.err).toBe(0);
  return join(made.out, "provby-2026/plan");
}

function howIs(text: string): Municipality {
  const made = municipality();
  made.change("2026/plan.yaml", "how: Vuxna vandrar", `how: ${JSON.stringify(text)}`);
  return made;
}

describe("texts that look like code come out as the text that they are", () => {
  const texts = [
    "<script>alert(1)</script>",
    "</td></tr></table>",
    "{{municipality.name}} {{{x}}}",
    "&amp; &lt;b&gt; &copy;",
    "a < b & c > d “'\"",
  ];

  test.each(texts)("%s, in DOCX and HTML", async (text) => {
    const path = await build(howIs(text), "--format", "docx,html");
    expect(textOfDocx(readFileSync(`${path}.docx`))).toContain(text);
    const html = readFileSync(`${path}.html`, "utf8");
    expect(readHtml(html).entries).toContain(text);
    expect(html).not.toContain("<script");
  });

  describeWith(["poppler"], "in PDF", () => {
    test.each(texts)("%s", async (text) => {
      expect(textEntriesOfPdf(`${await build(howIs(text), "--format", "pdf")}.pdf`)).toContain(text);
    });
  });
});

describe("writing that the PDF's font lacks", () => {
  const texts: readonly (readonly [what: string, text: string])[] = [
    ["emoji", "Trygg 👮🏽‍♀️ vandring"],
    ["Chinese", "Plan 计划"],
    ["right-to-left", "Plan خطة"],
  ];
  test.each(texts)("%s: the PDF is refused at its place, nothing is written", async (_what, text) => {
    const problems = await refused(howIs(text), 1, "--paper", "plan");
    expect(problems.length).toBeGreaterThan(0);
    for (const { place } of problems) expect(place).toBe("2026/plan.yaml:18:18");
  });

  test.each(texts)("%s: DOCX and HTML alone are built, with the text whole", async (_what, text) => {
    const path = await build(howIs(text), "--format", "docx,html");
    expect(textOfDocx(readFileSync(`${path}.docx`))).toContain(text);
    expect(readHtml(readFileSync(`${path}.html`, "utf8")).entries).toContain(text);
  });
});

describe("much text", () => {
  const tenThousandWords = Array.from({ length: 10_000 }, (_, index) => `ord${index}`).join(" ");
  const longWord = "trygghetsskapande".repeat(18).slice(0, 300);

  test.each([
    ["a cell of 10,000 words", tenThousandWords],
    ["a word of 300 characters in a narrow column", longWord],
  ])("%s is whole in DOCX and HTML", async (_what, text) => {
    const path = await build(howIs(text), "--format", "docx,html");
    expect(textOfDocx(readFileSync(`${path}.docx`))).toContain(text);
    expect(readHtml(readFileSync(`${path}.html`, "utf8")).entries).toContain(text);
  });

  describeWith(["poppler"], "in PDF", () => {
    test("a cell of 10,000 words is whole", async () => {
      const path = await build(howIs(tenThousandWords), "--format", "pdf");
      expect(textEntriesOfPdf(`${path}.pdf`).join(" ").replace(/\s+/g, " ")).toContain(tenThousandWords);
    });

    test("a word of 300 characters in a narrow column is whole", async () => {
      const path = await build(howIs(longWord), "--format", "pdf");
      expect(
        textEntriesOfPdf(`${path}.pdf`)
          .join("")
          .replace(/[\s\u00ad-]/g, ""),
      ).toContain(longWord);
    });
  });
});
