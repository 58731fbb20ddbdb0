import { AnnotationReference, type ICommentsOptions, Paragraph, type ParagraphChild, TextRun } from "docx";

import type { Document, Note } from "../../document/node.ts";
import { severityNames, suggestionOf } from "../../document/note-text.ts";
import { setWords } from "./set-words.ts";
import type { StyleBook } from "./style-book.ts";

/** `docx` wants a date for every comment; this one, which no paper has, stands for none and is taken away (mend.ts). */
const NO_DATE = new Date(0);

/** The notes of a review copy as Word's comments, by Kanslist, with the paper's own date. */
export function commentsOf({ notes = [], properties }: Document, styles: StyleBook): ICommentsOptions {
  const date = properties.date === null ? NO_DATE : new Date(`${properties.date}T00:00:00Z`);
  const children = notes.map((note) => ({
    id: note.id,
    author: "Kanslist",
    initials: "K",
    date,
    children: paragraphsOf(note, styles),
  }));
  return { children };
}

function paragraphsOf(note: Note, styles: StyleBook): readonly Paragraph[] {
  const mark = new TextRun({ style: "CommentReference", children: [new AnnotationReference()] });
  const heading = new TextRun({ style: "Strong", text: words(`${severityNames[note.severity]} · ${note.title}`) });
  const suggestion = suggestionOf(note);
  return [
    commentParagraph([mark, heading], styles),
    ...[note.text, note.hint, ...(suggestion === null ? [] : [suggestion])]
      .filter((text) => text !== "")
      .map((text) => commentParagraph([new TextRun(words(text))], styles)),
  ];
}

function commentParagraph(children: readonly ParagraphChild[], styles: StyleBook): Paragraph {
  return new Paragraph({ style: styles.use("CommentText"), children });
}

function words(text: string): string {
  return setWords(text, null);
}

/** Comment dates as Word writes them, without fractions of a second; none where the paper has none. */
export function mendCommentDates(commentsXml: string): string {
  return commentsXml.replace(/<w:comment [^>]*>/g, (tag) =>
    tag.replace(` w:date="${NO_DATE.toISOString()}"`, "").replace(/( w:date="[^"]*)\.000Z"/, '$1Z"'),
  );
}
