import { beforeAll, expect, test } from "vitest";
import { buildCase } from "../../src/build-case.ts";
import { checkCase } from "../../src/check-case.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { convertWithLibreOffice } from "../tool/libreoffice.ts";
import { annotationsOfFlatOdf } from "../tool/odf-annotations.ts";
import { validateDocx } from "../tool/ooxml-schema.ts";
import { describeWith } from "../tool/system-tools.ts";
import { expectValue, inputOf, put, temporaryFolder } from "./built-papers.ts";
import { checkSourcesOf } from "./check-sources.ts";

const folder = "data/eskilstuna/2022";
const work = temporaryFolder();

let findings: readonly Finding[] = [];
let docx: Uint8Array = new Uint8Array();

beforeAll(async () => {
  const check = await checkSourcesOf(folder);
  findings = expectValue(await checkCase(inputOf(folder).files, check)).findings;
  const options = { papers: ["beslutsunderlag"], formats: ["docx"], review: true, check } as const;
  const [file] = expectValue(await buildCase(inputOf(folder), options)).files;
  docx = file?.bytes ?? docx;
});

describeWith(["ooxml-xsd"], "the review copy of the paper from 2022 against ISO 29500", () => {
  test("it is valid", async () => {
    expect(await validateDocx(docx)).toEqual([]);
  });
});

describeWith(["libreoffice"], "the review copy of the paper from 2022 in LibreOffice", () => {
  test("every finding is a comment by Kanslist, at the words that it is about", () => {
    const [opened] = convertWithLibreOffice([put(work, "granskning.docx", docx)], "fodt");
    const comments = annotationsOfFlatOdf(new TextDecoder().decode(opened?.bytes));
    expect(comments.length).toBe(findings.length);
    expect(new Set(comments.map(({ author }) => author))).toEqual(new Set(["Kanslist"]));
    const about = findings.flatMap(({ words }) => (words === null ? [] : [letters(words)]));
    const annotated = comments.map(({ words }) => letters(words));
    for (const words of new Set(about)) {
      expect(annotated.filter((one) => one === words).length, words).toBeGreaterThanOrEqual(
        about.filter((one) => one === words).length,
      );
    }
  });
});

/** White space, and the characters that only steer line breaks, do not count. */
function letters(words: string): string {
  return words.replace(/[\s\u00ad\u2060]/g, "");
}
