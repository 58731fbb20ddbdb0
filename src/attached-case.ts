import type { Attachment } from "./write/pdf/attachment.ts";

/**
 * How a case's files are named inside a PDF, and where they go when they are taken out again. The data files keep their
 * names; what the municipality has in its own `templates` folder keeps its path, with %2F for each `/` and %25 for `%`,
 * since some readers take a slash in an attachment's name for a folder.
 */
const places: ReadonlyMap<string, string> = new Map([
  ["register.yaml", "register.yaml"],
  ["case.yaml", "case/case.yaml"],
  ["plan.yaml", "case/plan.yaml"],
]);
const templates = "templates/";

/** The folder, below the one that is extracted to, which `build` takes. */
export const extractedCaseFolder = "case";

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["yaml", "application/yaml"],
  ["hbs", "text/plain"],
  ["ttf", "font/ttf"],
  ["otf", "font/otf"],
  ["png", "image/png"],
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
]);

/** Whether a file of the municipality's own `templates` is something that papers are made of, and so goes with the PDF. */
export function isAttached(path: string): boolean {
  return mediaTypes.has(endingOf(path));
}

/** The attachment for a file of the case: `case.yaml`, or `templates/partials/footer.hbs`. */
export function attachmentOf(path: string, bytes: Uint8Array): Attachment {
  const mediaType = mediaTypes.get(endingOf(path)) ?? "application/octet-stream";
  const name = path.replaceAll("%", "%25").replaceAll("/", "%2F");
  return { name, description: `Underlag: ${path}`, mediaType, bytes };
}

/** Where an attachment goes when it is taken out, relative to the chosen folder; null for a file that is none of ours. */
export function pathOfAttachment(name: string): string | null {
  const known = places.get(name);
  if (known !== undefined) return known;
  const path = name.replaceAll("%2F", "/").replaceAll("%25", "%");
  return path.startsWith(templates) && isAttached(path) && path.split("/").every(isSafeStep) ? path : null;
}

/** A name that stays inside its folder on every system, whoever made the PDF. */
function isSafeStep(step: string): boolean {
  return step !== "" && !/^\.+$/.test(step) && !/[\p{Cc}\\/:*?"<>|]/u.test(step);
}

function endingOf(path: string): string {
  return (path.split(".").at(-1) ?? "").toLowerCase();
}
