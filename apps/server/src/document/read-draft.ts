import { documentLines, type Outline, outline, textHash } from '@fashen/legal-text';
import { plainText, readDocx } from '@fashen/ooxml';
import { Problem } from '../platform/problem/problem.js';
import type { Uploaded } from '../platform/upload/read-upload.js';
import { type AcceptedFile, acceptDocx, type Notice } from './accept-file.js';

/** The text of a draft as it will be reviewed: tracked changes accepted, automatic numbers written out. */
export type Draft = { file: AcceptedFile; title: string; text: string; textHash: string; outline: Outline; notices: readonly Notice[] };

/** Reads an uploaded draft; its title is the one given, else the one in the text. Throws the problem that says why it cannot be a draft. */
export async function readDraft(file: Uploaded, givenTitle: string | undefined): Promise<Draft> {
  const accepted = await acceptDocx(file);
  const document = await readDocx(file.bytes);
  const text = plainText(document);
  if (text.trim() === '') throw new Problem('FILE.NO_TEXT');
  const structure = outline(documentLines(document));
  const title = givenTitle ?? structure.title.trim();
  if (title === '') throw new Problem('FILE.NO_TITLE');
  return { file: accepted, title, text, textHash: textHash(text), outline: structure, notices: accepted.notices };
}
