/** What the XMP packet says of the document, in agreement with the document information dictionary. */
export interface XmpFacts {
  readonly archive: "2a" | "3a";
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string | null;
  readonly keywords: string;
  /** As in `2026-01-07T00:00:00Z`; null where the paper has no date. */
  readonly createdAt: string | null;
  readonly tool: string;
}

/**
 * The packet (ISO 16684-1): PDF/A and PDF/UA identification, the declaration of WTPDF's accessibility profile, and the
 * extension schemas without which PDF/A refuses the latter two (ISO 19005-2 6.6.2.3).
 */
export function xmpPacket(facts: XmpFacts): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${dublinCore(facts)}
${basics(facts)}
${identification(facts)}
${EXTENSION_SCHEMAS}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function dublinCore({ title, author, subject, language }: XmpFacts): string {
  const description = subject === null ? "" : `\n<dc:description>${alternatives(subject)}</dc:description>`;
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>${description}
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>`;
}

function basics({ keywords, createdAt, tool }: XmpFacts): string {
  const date = createdAt === null ? "" : `\n<xmp:CreateDate>${createdAt}</xmp:CreateDate>`;
  return `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreatorTool>${escaped(tool)}</xmp:CreatorTool>${date}
<pdf:Producer>${escaped(tool)}</pdf:Producer>
<pdf:Keywords>${escaped(keywords)}</pdf:Keywords>
</rdf:Description>`;
}

function identification({ archive }: XmpFacts): string {
  return `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>${archive.charAt(0)}</pdfaid:part>
<pdfaid:conformance>${archive.charAt(1).toUpperCase()}</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfd="http://pdfa.org/declarations/">
<pdfd:declarations><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>
</rdf:li></rdf:Bag></pdfd:declarations>
</rdf:Description>`;
}

const EXTENSION_SCHEMAS = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" xmlns:pdfaType="http://www.aiim.org/pdfa/ns/type#" xmlns:pdfaField="http://www.aiim.org/pdfa/ns/field#">
<pdfaExtension:schemas><rdf:Bag>
<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>
<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF declarations schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://pdfa.org/declarations/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfd</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>declarations</pdfaProperty:name>
<pdfaProperty:valueType>Bag declaration</pdfaProperty:valueType>
<pdfaProperty:category>external</pdfaProperty:category>
<pdfaProperty:description>Declarations of conformity made for the document</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
<pdfaSchema:valueType><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaType:type>declaration</pdfaType:type>
<pdfaType:namespaceURI>http://pdfa.org/declarations/</pdfaType:namespaceURI>
<pdfaType:prefix>pdfd</pdfaType:prefix>
<pdfaType:description>A declaration of conformity</pdfaType:description>
<pdfaType:field><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaField:name>conformsTo</pdfaField:name>
<pdfaField:valueType>Text</pdfaField:valueType>
<pdfaField:description>Identifier of the standard or profile</pdfaField:description>
</rdf:li></rdf:Seq></pdfaType:field>
</rdf:li></rdf:Seq></pdfaSchema:valueType>
</rdf:li>
</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
