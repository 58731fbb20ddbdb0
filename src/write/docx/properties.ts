import type { Document, Properties } from "../../document/node.ts";

const NAMESPACES =
  `xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
  `xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;

/**
 * docProps/core.xml (ISO 29500-2 11.1). Written here because `docx` has neither language nor status, and takes the dates
 * from the clock.
 */
export function coreProperties({ title, language, properties }: Document): string {
  const { author, subject, date, draft } = properties;
  const moment = date === null ? null : `${date}T00:00:00Z`;
  const w3cDate = ` xsi:type="dcterms:W3CDTF"`;
  const elements = [
    element("dc:title", title),
    element("dc:subject", subject),
    element("dc:creator", author),
    element("cp:keywords", keywords(properties).join("; ")),
    element("dc:language", language),
    element("cp:lastModifiedBy", author === "" ? "Kanslist" : author),
    element("cp:contentStatus", draft ? "Utkast" : null),
    element("dcterms:created", moment, w3cDate),
    element("dcterms:modified", moment, w3cDate),
  ];
  const content = elements.join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>${content}</cp:coreProperties>`;
}

/** The fingerprint ties the file to what made it; UTKAST is found by a search in the archive. */
function keywords({ keywords: given, fingerprint, draft }: Properties): readonly string[] {
  return [...given, ...(fingerprint === "" ? [] : [fingerprint]), ...(draft ? ["UTKAST"] : [])];
}

function element(name: string, value: string | null, attributes = ""): string {
  return value === null || value === "" ? "" : `<${name}${attributes}>${escapeXml(value)}</${name}>`;
}

function escapeXml(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
