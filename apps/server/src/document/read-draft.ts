import type { Clause } from '@fashen/legal-text';
import { Problem } from '../platform/problem/problem.js';
import type { Uploaded } from '../platform/upload/read-upload.js';
import { fromPartsInTurn, type Parts } from '../text-work/clauses-in-parts.js';
import { MOST_CHARACTERS, MOST_CLAUSES } from '../text-work/tasks/limits.js';
import type { DraftText } from '../text-work/tasks/uploads.js';
import { textWork } from '../text-work/text-work.js';
import { type AcceptedFile, accepted, copied, type Notice } from './accept-file.js';

/** The text of a draft as it will be reviewed: tracked changes accepted, automatic numbers written out. */
export type Draft = Omit<DraftText, 'clauses'> & {
  clauses: readonly Clause[];
  /** The same, for a thread. */
  parts: Parts;
  file: AcceptedFile;
  notices: readonly Notice[];
};

/** Reads an uploaded draft; its title is the one given, else the one in the text. Throws the problem that says why it cannot be a draft. */
export async function readDraft(file: Uploaded, givenTitle: string | undefined): Promise<Draft> {
  const read = await textWork('readDocument', ...copied(file));
  if (read.verdict === 'tooLong') {
    const { characters, clauses } = read;
    throw new Problem('TEXT.TOO_LONG', { fill: { characters, clauses, mostCharacters: MOST_CHARACTERS, mostClauses: MOST_CLAUSES } });
  }
  const taken = accepted(file, read.verdict);
  if (!read.ok) throw new Error('a file that was refused has no text');
  const { clauses: parts, ...draft } = read.draft;
  if (draft.text.trim() === '') throw new Problem('FILE.NO_TEXT');
  const title = givenTitle ?? draft.title.trim();
  if (title === '') throw new Problem('FILE.NO_TITLE');
  return { ...draft, title, parts, clauses: await fromPartsInTurn(parts), file: taken, notices: taken.notices };
}
