import { CommentRangeEnd, CommentRangeStart, CommentReference, type ParagraphChild, TextRun } from "docx";

export function commentStart(id: number): ParagraphChild {
  return new CommentRangeStart(id);
}

/** The end of the words and, right after it, the run that refers to the comment (ISO 29500-1 17.13.4.5). */
export function commentEnd(id: number): readonly ParagraphChild[] {
  const reference = new TextRun({ style: "CommentReference", children: [new CommentReference(id)] });
  return [new CommentRangeEnd(id), reference];
}
