import type { Gap } from "./case/gap.ts";
import { type CaseFiles, loadCase } from "./case/load-case.ts";
import { type LoadedCase, placeOfPath } from "./case/loaded-case.ts";
import type { CheckSources } from "./check-case.ts";
import type { Finding } from "./checks/finding.ts";
import { annotate } from "./document/annotate.ts";
import { checkDocument } from "./document/check-document.ts";
import { compareText } from "./document/compare-text.ts";
import { keepTogetherInDocument } from "./document/keep-together.ts";
import type { Document } from "./document/node.ts";
import { concerns } from "./document/place-note.ts";
import { textOfDocument } from "./document/text.ts";
import type { Images, Written } from "./document/written.ts";
import { fingerprint } from "./fingerprint.ts";
import { type Format, formats } from "./format.ts";
import { parseMarkup } from "./markup/parse-markup.ts";
import { papers as allPapers } from "./papers/all.ts";
import type { Paper } from "./papers/paper.ts";
import { failure, hasError, type Problem, type Result, success } from "./problem.ts";
import type { SourceFile } from "./source/source-file.ts";
import { render } from "./template/render.ts";
import type { TemplateSet } from "./template/template-set.ts";
import { type ReadFont, readTheme, type ThemeWithFonts } from "./theme/read-theme.ts";
import { writeDocx } from "./write/docx/write-docx.ts";
import { writeHtml } from "./write/html/write-html.ts";
import type { Attachment } from "./write/pdf/attachment.ts";
import { writePdf } from "./write/pdf/write-pdf.ts";

/** Everything that a build reads. */
export interface CaseInput {
  readonly files: CaseFiles;
  readonly templates: TemplateSet;
  readonly theme: SourceFile;
  /** What a PDF/A-3 carries along, so that the paper can be built again from it. */
  readonly attachments: readonly Attachment[];
  readonly readFont: ReadFont;
  readonly images: Images;
}

export interface BuildOptions {
  /** Names of papers. @default all of them */
  readonly papers?: readonly string[];
  /** @default all of them */
  readonly formats?: readonly Format[];
  /** Refuse to build when the case has gaps, or the check finds an error. @default false */
  readonly final?: boolean;
  /** Build copies for review instead, DOCX and HTML, with each finding of the check beside its words. @default false */
  readonly review?: boolean;
  /** What the check reads; a final paper or a copy for review is not built without it. */
  readonly check?: CheckSources;
  /** PDF/A-3a carries the data, PDF/A-2a has no attachments. @default "3a" */
  readonly archive?: "2a" | "3a";
}

/** A finished file: `tjansteskrivelse.pdf`. */
export interface BuiltFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a build gives: the files, and the gaps that make them drafts. */
export interface Built {
  readonly files: readonly BuiltFile[];
  readonly gaps: readonly Gap[];
}

/** Data → papers. Nothing is built when anything is wrong; then every reason is given. */
export async function buildCase(input: CaseInput, options: BuildOptions = {}): Promise<Result<Built>> {
  const loaded = loadCase(input.files);
  const theme = readTheme(input.theme, input.readFont);
  if (!loaded.ok || !theme.ok) return failure([...loaded.problems, ...theme.problems]);
  const chosen = allPapers.filter(({ name }) => options.papers?.includes(name) ?? true);
  const gaps = uniqueGaps(chosen.flatMap((paper) => paper.gaps(loaded.value)));
  const checked = options.final === true || options.review === true ? await check(loaded.value, options) : null;
  if (checked?.ok === false) return checked;
  const findings = checked?.value ?? [];
  const hindrances = options.final === true ? hindrancesOf(chosen, gaps, findings, loaded.value) : [];
  if (hindrances.length > 0) return failure(hindrances);
  const files: BuiltFile[] = [];
  const found: Problem[] = [...loaded.problems, ...theme.problems];
  // One paper after another, so that a large plan's tree is not held while the next is made.
  for (const paper of chosen) {
    const built = await buildPaper(paper, loaded.value, theme.value, findings, input, options);
    found.push(...built.problems);
    if (built.ok) files.push(...built.value);
  }
  const problems = uniqueProblems(found.map((problem) => withPlace(problem, loaded.value)));
  return hasError(problems) ? failure(problems) : success({ files, gaps }, problems);
}

async function buildPaper(
  paper: Paper,
  loaded: LoadedCase,
  theme: ThemeWithFonts,
  findings: readonly Finding[],
  input: CaseInput,
  options: BuildOptions,
): Promise<Result<readonly BuiltFile[]>> {
  const document = composePaper(paper, loaded, input);
  if (!document.ok) return document;
  const { name } = paper;
  const asIs = { name, document: document.value, formats };
  const wanted = options.review === true ? reviewed(name, document.value, findings) : asIs;
  const results = await writePaper(wanted, theme, input, options);
  const files = results.flatMap((result) => (result.ok ? [result.value] : []));
  const problems = [...document.problems, ...results.flatMap((result) => result.problems)];
  if (hasError(problems)) return failure(problems);
  if (options.final !== true) return success(files, problems);
  const { checkPaper } = await import("./check-paper.ts");
  const look = { ...theme, images: input.images };
  const left = await checkPaper({ name, document: document.value, files }, loaded, look);
  return hasError(left) ? failure([...problems, ...left]) : success(files, [...problems, ...left]);
}

/** Data → document tree: the facts, the template, the markup, the content rules. */
export function composePaper(
  paper: Paper,
  loaded: LoadedCase,
  input: Pick<CaseInput, "files" | "templates" | "theme">,
): Result<Document> {
  const gaps = paper.gaps(loaded);
  const draft = gaps.length > 0;
  const mark = fingerprint([
    input.files.register,
    input.files.case,
    input.files.plan,
    ...input.templates.values(),
    input.theme,
  ]);
  const { municipality } = loaded.register.value;
  const { date, diaryNumber } = loaded.case.value;
  const facts = { ...paper.facts(loaded, gaps), draft, fingerprint: mark, municipality, diaryNumber };
  const rendered = render(input.templates, paper.template, facts);
  if (!rendered.ok) return failure(rendered.problems.map((problem) => withPlace(problem, loaded)));
  const title = paper.title(loaded);
  const keywords = diaryNumber === null ? [] : [diaryNumber];
  const properties = { author: municipality.name, subject: null, keywords, date, draft, fingerprint: mark };
  const parsed = parseMarkup(rendered.value.markup, rendered.value.places, { language: "sv-SE", title, properties });
  if (!parsed.ok) return parsed;
  const document = keepTogetherInDocument(parsed.value);
  const problems = checkDocument(document);
  return hasError(problems)
    ? failure(problems.map((problem) => withPlace(problem, loaded)))
    : success(document, problems);
}

/** A paper as it is to be written: the base name of its files, and the formats that show it. */
interface PaperToWrite {
  readonly name: string;
  readonly document: Document;
  readonly formats: readonly Format[];
}

async function writePaper(
  { name, document, formats: shown }: PaperToWrite,
  { theme, fonts }: ThemeWithFonts,
  { attachments, images }: CaseInput,
  { formats: wanted = formats, archive = "3a" }: BuildOptions,
): Promise<readonly Result<BuiltFile>[]> {
  const writers: Readonly<Record<Format, () => Written | Promise<Written>>> = {
    docx: () => writeDocx(document, { theme, images }),
    pdf: () => writePdf(document, { theme, fonts, images, archive, attachments: archive === "3a" ? attachments : [] }),
    html: () => writeHtml(document, { theme, images }),
  };
  const text = textOfDocument(document);
  const results = new Map<Format, Result<BuiltFile>>();
  // The PDF last: its pages, laid out, are larger than all the rest, and what is let go is not free at once.
  for (const format of [...shown].sort((one, other) => Number(one === "pdf") - Number(other === "pdf"))) {
    if (!wanted.includes(format)) continue;
    results.set(format, proven(`${name}.${format}`, text, await writers[format]()));
  }
  return shown.flatMap((format) => results.get(format) ?? []);
}

/** A file counts only when the writer set every word of the tree. */
function proven(file: string, text: readonly string[], written: Written): Result<BuiltFile> {
  if (hasError(written.problems)) return failure(written.problems);
  const lost = compareText(text, written.text);
  if (lost !== null) return failure([{ ...lost, place: { file } }]);
  return success({ name: file, bytes: written.bytes }, written.problems);
}

async function check(loaded: LoadedCase, options: BuildOptions): Promise<Result<readonly Finding[]>> {
  if (options.check === undefined) throw new Error("A final paper is checked; hand over what the check reads.");
  // Only here: an ordinary build need not load the rules.
  const { checkLoaded } = await import("./check-case.ts");
  const checked = await checkLoaded(loaded, options.check);
  return checked.ok ? success(checked.value.findings, checked.problems) : checked;
}

/** What keeps papers from being final: their gaps, and the errors that the check finds in what they show. */
function hindrancesOf(
  chosen: readonly Paper[],
  gaps: readonly Gap[],
  findings: readonly Finding[],
  loaded: LoadedCase,
): readonly Problem[] {
  const shown = new Set<string>(["register", ...chosen.flatMap(({ shows }) => shows)]);
  // The check tells the gaps of every paper.
  const told = new Set(allPapers.flatMap((paper) => paper.gaps(loaded)).map(({ path }) => path));
  const errors = findings.filter(({ severity, path }) => {
    return severity === "error" && !told.has(path) && shown.has(path.split(".")[0] ?? "");
  });
  return [...gaps.map((gap) => gapProblem(gap, loaded)), ...errors];
}

/** A copy for review: the findings that concern the paper stand as notes at their words. A PDF cannot be answered. */
function reviewed(name: string, document: Document, findings: readonly Finding[]): PaperToWrite {
  const annotations = findings
    .filter(({ path }) => concerns(document, path))
    .map(({ path, words, occurrence, severity, title, message, hint, replacement = null }) => {
      return { path, words, occurrence, note: { severity, title, text: message, hint, replacement } };
    });
  return { name: `${name}-granskning`, document: annotate(document, annotations), formats: ["docx", "html"] };
}

function gapProblem(gap: Gap, loaded: LoadedCase): Problem {
  const problem: Problem = {
    code: "gap",
    severity: "error",
    path: gap.path,
    message: gap.message,
    hint: "Fyll i uppgiften, eller bygg utan --final för ett utkast.",
  };
  return withPlace(problem, loaded);
}

function withPlace(problem: Problem, loaded: LoadedCase): Problem {
  if (problem.place !== undefined || problem.path === undefined) return problem;
  const place = placeOfPath(loaded, problem.path);
  return place === undefined ? problem : { ...problem, place };
}

function uniqueGaps(gaps: readonly Gap[]): readonly Gap[] {
  return [...new Map(gaps.map((gap) => [gap.path, gap])).values()];
}

function uniqueProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
