import type { Attachment } from "./write/pdf/attachment.ts";

/**
 * How a case's files are named inside a PDF, and where they go when they are taken out again. The data files keep their
 * names; what the municipality has in its own `templates` folder keeps its path, with `--` for each `/`.
 */
const places: Readonly<Record<string, string>> = {
  "register.yaml": "register.yaml",
  "case.yaml": "case/case.yaml",
  "plan.yaml": "case/plan.yaml",
};
const ofTemplates = "templates--";

/** The folder, below the one that is extracted to, which `build` takes. */
export const extractedCaseFolder = "case";

const mediaTypes: Readonly<Record<string, string>> = {
  yaml: "application/yaml",
  hbs: "text/plain",
  ttf: "font/ttf",
  otf: "font/otf",
  png: "image/png",
  jpg: "image/jpeg",
};

/** The attachment for a file of the case: `case.yaml`, or `templates/partials/footer.hbs`. */
export function attachmentOf(path: string, bytes: Uint8Array): Attachment {
  const mediaType = mediaTypes[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  return { name: path.replaceAll("/", "--"), description: `Underlag: ${path}`, mediaType, bytes };
}

/** Where an attachment goes when it is taken out, relative to the chosen folder; null for a file that is none of ours. */
export function pathOfAttachment(name: string): string | null {
  const known = places[name];
  if (known !== undefined) return known;
  if (!name.startsWith(ofTemplates)) return null;
  const path = name.replaceAll("--", "/");
  return /^[\w/.-]+$/.test(path) && !path.split("/").some((step) => step === ".." || step === "" || step === ".")
    ? path
    : null;
}
