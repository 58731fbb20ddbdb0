import type { Gap } from "./case/gap.ts";
import { type CaseFiles, loadCase } from "./case/load-case.ts";
import { type LoadedCase, placeOfPath } from "./case/loaded-case.ts";
import type { CheckSources } from "./check-case.ts";
import { checkDocument } from "./document/check-document.ts";
import { compareText } from "./document/compare-text.ts";
import { keepTogetherInDocument } from "./document/keep-together.ts";
import type { Document } from "./document/node.ts";
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
  /** What the check reads; a final paper is not built without it. */
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
  if (options.final === true) {
    const hindrances = await hindrancesOf(gaps, loaded.value, options.check);
    if (hindrances.length > 0) return failure(hindrances);
  }
  const files: BuiltFile[] = [];
  const found: Problem[] = [...loaded.problems, ...theme.problems];
  // One paper after another, so that a large plan's tree is not held while the next is made.
  for (const paper of chosen) {
    const document = composePaper(paper, loaded.value, input);
    found.push(...document.problems);
    if (!document.ok || hasError(found)) continue;
    for (const result of await writePaper(paper.name, document.value, theme.value, input, options)) {
      found.push(...result.problems);
      if (result.ok) files.push(result.value);
    }
  }
  const problems = uniqueProblems(found.map((problem) => withPlace(problem, loaded.value)));
  return hasError(problems) ? failure(problems) : success({ files, gaps }, problems);
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

async function writePaper(
  name: string,
  document: Document,
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
  const results: Result<BuiltFile>[] = [];
  for (const format of formats.filter((one) => wanted.includes(one))) {
    results.push(proven(`${name}.${format}`, text, await writers[format]()));
  }
  return results;
}

/** A file counts only when the writer set every word of the tree. */
function proven(file: string, text: readonly string[], written: Written): Result<BuiltFile> {
  if (hasError(written.problems)) return failure(written.problems);
  const lost = compareText(text, written.text);
  if (lost !== null) return failure([{ ...lost, place: { file } }]);
  return success({ name: file, bytes: written.bytes }, written.problems);
}

/** What keeps a paper from being final: the gaps, and the errors that the check finds besides them. */
async function hindrancesOf(
  gaps: readonly Gap[],
  loaded: LoadedCase,
  sources: CheckSources | undefined,
): Promise<readonly Problem[]> {
  if (sources === undefined) throw new Error("A final paper is checked; hand over what the check reads.");
  // Only here: an ordinary build need not load the rules.
  const { checkLoaded } = await import("./check-case.ts");
  const checked = await checkLoaded(loaded, sources);
  if (!checked.ok) return checked.problems;
  const told = new Set(gaps.map(({ path }) => path));
  const errors = checked.value.findings.filter(({ severity, path }) => severity === "error" && !told.has(path));
  return [...gaps.map((gap) => gapProblem(gap, loaded)), ...errors];
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
