import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { document, heading, paragraph, part } from "../../../src/document/build.ts";
import { everyNode } from "../docx/every-node.ts";
import { prose, write } from "./laid-out.ts";
import { images } from "./png.ts";

const attachments = [
  {
    name: "plan.yaml",
    description: "Planens data",
    mediaType: "application/yaml",
    bytes: new TextEncoder().encode("year: 2026\n"),
  },
  {
    name: "ärende.yaml",
    description: "Ärendets data",
    mediaType: "application/yaml",
    bytes: new TextEncoder().encode("title: A\n"),
  },
];
const options = { images, attachments };

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

test("the same document gives the same bytes, whatever was written before it", async () => {
  const first = await write(everyNode(), options);
  await write(
    document("Annat", part("letter", heading(1, "Annat\u00a0papper"), paragraph(`${prose(40)} hårt\u2011bindestreck`))),
  );
  const second = await write(everyNode(), options);
  expect(first.bytes.length).toBeGreaterThan(10_000);
  expect(hash(second.bytes)).toBe(hash(first.bytes));
});

test("attachments give the same bytes in whatever order they come", async () => {
  const [one, other] = await Promise.all([
    write(everyNode(), options),
    write(everyNode(), { ...options, attachments: attachments.toReversed() }),
  ]);
  expect(hash(other.bytes)).toBe(hash(one.bytes));
});

test("two papers that differ in one word have different identifiers", async () => {
  const papers = ["antas", "avslås"].map((word) => document("Plan", part("plan", paragraph(`Planen ${word}.`))));
  const written = await Promise.all(papers.map((paper) => write(paper)));
  const [one, other] = written.map(({ bytes }) => /\/ID \[<(\w+)>/.exec(Buffer.from(bytes).toString("latin1"))?.[1]);
  expect(one).toMatch(/^[0-9a-f]{32}$/);
  expect(other).not.toBe(one);
});

test("a paper without a date carries no date at all", async () => {
  const dated = document("Plan", part("plan", paragraph("Planen.")));
  const undated = { ...dated, properties: { ...dated.properties, date: null } };
  const [withDate, without] = await Promise.all([dated, undated].map((paper) => write(paper, { compress: false })));
  const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("latin1");
  expect(text(withDate?.bytes)).toContain("(D:20260107000000Z)");
  expect(text(withDate?.bytes)).toContain("<xmp:CreateDate>2026-01-07T00:00:00Z</xmp:CreateDate>");
  expect(text(without?.bytes)).not.toMatch(/D:20\d\d|CreateDate|CreationDate|ModDate/);
});

test("the time zone does not show in the bytes", async () => {
  const before = process.env["TZ"];
  try {
    const hashes = [];
    for (const zone of ["UTC", "Asia/Tokyo", "America/New_York"]) {
      process.env["TZ"] = zone;
      hashes.push(hash((await write(everyNode(), options)).bytes));
    }
    expect(new Set(hashes).size).toBe(1);
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
});
