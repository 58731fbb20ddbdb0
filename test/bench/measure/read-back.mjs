import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import PizZip from "pizzip";

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What poppler says of a PDF on disk; null where poppler-utils is not installed. */
export function readPdf(path) {
  const info = output("pdfinfo", [path]);
  const metadata = output("pdfinfo", ["-meta", path]);
  // In the order in which it was written: by place, a word broken in one column is mixed with the next column.
  const text = output("pdftotext", ["-raw", "-enc", "UTF-8", path, "-"]);
  if (info === null || metadata === null || text === null) return null;
  const archival = /pdfaid:part\W+?(\d)/.exec(metadata)?.[1];
  const level = /pdfaid:conformance\W+?([A-Z])/.exec(metadata)?.[1] ?? "";
  return {
    text,
    pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]),
    tagged: /^Tagged:\s+yes/m.test(info),
    archival: archival === undefined ? null : `PDF/A-${archival}${level.toLowerCase()}`,
    accessible: /pdfuaid:part/.test(metadata) ? "PDF/UA" : null,
  };
}

/** The text and the table rows of a DOCX on disk. */
export function readDocx(path) {
  const xml = new PizZip(readFileSync(path)).file("word/document.xml").asText();
  const paragraphs = xml
    .split("</w:p>")
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab)\/>/g)]
        .map(([, words]) => words ?? " ")
        .join(""),
    );
  const text = paragraphs.join("\n").replace(/&(\w+);/g, (all, name) => entities[name] ?? all);
  return { text, rows: xml.match(/<w:tr[ >]/g)?.length ?? 0 };
}

function output(program, args) {
  const { status, stdout } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : null;
}
