import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { document, paragraph, part } from "../../../src/document/build.ts";
import { zipParts } from "../../../src/write/docx/package.ts";
import { everyNode, images } from "./every-node.ts";
import { docxOf } from "./written-file.ts";

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("the same paper is the same bytes, whatever was written before it", async () => {
  const first = hash(await docxOf(everyNode(), images));
  await docxOf(document("En annan", part("letter", paragraph("a"))));
  await docxOf(everyNode(), images);
  expect(hash(await docxOf(everyNode(), images))).toBe(first);
});

test("the same parts are the same zip in any time zone", () => {
  const before = process.env["TZ"];
  try {
    const zips = ["UTC", "Asia/Tokyo", "America/New_York"].map((zone) => {
      process.env["TZ"] = zone;
      return { hour: new Date(0).getHours(), zip: hash(zipParts(new Map([["a.xml", "<a/>"]]))) };
    });
    expect(zips.map(({ hour }) => hour)).toEqual([0, 9, 19]);
    expect(new Set(zips.map(({ zip }) => zip)).size).toBe(1);
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
});

test("no id in the file is random or counted from the start of the process", async () => {
  const files = unzipSync(await docxOf(everyNode(), images));
  const xml = Object.entries(files).flatMap(([path, data]) => (/xml|rels/.test(path) ? [strFromU8(data)] : []));
  expect(xml.join("").match(/rId[a-z0-9_-]{10,}/g)).toBeNull();
  const bookmarks = strFromU8(files["word/document.xml"] ?? new Uint8Array()).match(
    /<w:bookmarkStart [^>]*w:id="\d+"/g,
  );
  expect(bookmarks?.map((start) => /w:id="(\d+)"/.exec(start)?.[1])).toEqual(["1", "2", "3", "4"]);
});

test("the file begins with its content types and says when no file was made", async () => {
  const bytes = await docxOf(everyNode(), images);
  expect(Object.keys(unzipSync(bytes)).slice(0, 2)).toEqual(["[Content_Types].xml", "_rels/.rels"]);
  // MS-DOS time and date of the first local header: 1980-01-01 00:00.
  expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
});
