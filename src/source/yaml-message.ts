import type { ErrorCode } from "yaml";

interface Message {
  readonly message: string;
  readonly hint: string;
}

const indentation: Message = {
  message: "Indraget stämmer inte med raderna omkring.",
  hint: "Rader på samma nivå ska ha lika många mellanslag i början, utan tabbar.",
};
const unfinished: Message = {
  message: "Här saknas ett tecken som avslutar det som påbörjats, till exempel ett citattecken, ] eller }.",
  hint: "Avsluta texten eller listan, och titta även på raden ovanför.",
};
const list: Message = {
  message: "Listan eller raden är inte rätt skriven.",
  hint: "Skriv ”fält: värde” med mellanslag efter kolon, och ”- ” framför varje punkt i en lista.",
};
const colon: Message = {
  message: "Här står ett kolon för mycket, eller så är raden fel indragen.",
  hint: "Sätt en text som innehåller kolon inom citattecken, och ge rader på samma nivå lika stort indrag.",
};
const noColon: Message = {
  message: "Raden är inget fält: det saknas ett kolon efter fältets namn.",
  hint: "Skriv ”fält: värde” med mellanslag efter kolon, eller dra in raden om den hör till texten ovanför.",
};
const anchor: Message = {
  message: "Hänvisningen med & eller * går inte att läsa.",
  hint: "Skriv ut texten i stället, eller sätt den inom citattecken om den börjar med & eller *.",
};

const messages: Partial<Record<ErrorCode, Message>> = {
  BAD_INDENT: indentation,
  TAB_AS_INDENT: { ...indentation, message: "Raden börjar med en tabb; YAML vill ha mellanslag." },
  MISSING_CHAR: unfinished,
  BLOCK_IN_FLOW: unfinished,
  BAD_SCALAR_START: {
    message: "Texten börjar med ett tecken som betyder något särskilt i YAML.",
    hint: "Sätt texten inom citattecken.",
  },
  BAD_ALIAS: anchor,
  ALIAS_PROPS: anchor,
  BAD_PROP_ORDER: anchor,
  MULTIPLE_ANCHORS: anchor,
  BAD_DQ_ESCAPE: {
    message: "Ett omvänt snedstreck (\\) inom citattecken följs av ett tecken som inte går att läsa.",
    hint: "Skriv \\\\ för ett omvänt snedstreck, eller använd enkla citattecken.",
  },
  DUPLICATE_KEY: { message: "Samma fält står två gånger.", hint: "Ta bort det ena." },
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: noColon,
  KEY_OVER_1024_CHARS: list,
  BAD_COLLECTION_TYPE: list,
  UNEXPECTED_TOKEN: list,
  IMPOSSIBLE: list,
  MULTIPLE_DOCS: {
    message: "Filen innehåller flera dokument, åtskilda av en rad med ---.",
    hint: "Ta bort raden med ---, eller lägg dokumenten i var sin fil.",
  },
  TAG_RESOLVE_FAILED: {
    message: "Märkningen med ! känns inte igen.",
    hint: "Ta bort märkningen, eller sätt texten inom citattecken.",
  },
  MULTIPLE_TAGS: {
    message: "Märkningen med ! känns inte igen.",
    hint: "Ta bort märkningen, eller sätt texten inom citattecken.",
  },
};

/** The `yaml` package's error, by its code, in a clerk's words. The package's own text is English and is not shown. */
export function yamlMessage(code: ErrorCode, original: string): Message {
  // A list in brackets that runs on into the next field is told as an indentation.
  if (code === "BAD_INDENT" && /end with a [\]}]/.test(original)) return unfinished;
  return messages[code] ?? list;
}
