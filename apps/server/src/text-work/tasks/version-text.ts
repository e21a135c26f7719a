import { type Outline, outlineOfClauses } from '@fashen/legal-text';
import { fromParts, type Parts } from '../clauses-in-parts.js';

/** A version as a thread gets it: its text with its structure. */
export type VersionText = { id: string; ordinal: number; title: string; textHash: string; text: string; clauses: Parts };

/** What a question about versions comes with; the versions in the order in which the question names them. */
export type About<Asked> = { texts: readonly VersionText[]; asked: Asked };

export const outlineOfText = ({ text, clauses }: Pick<VersionText, 'text' | 'clauses'>): Outline =>
  outlineOfClauses(text, fromParts(clauses));

/** Of a question about one version. */
export function oneOf<Asked>({ texts: [text] }: About<Asked>): VersionText {
  if (!text) throw new Error('The question is about no version');
  return text;
}

/** Of a question about two versions, the earlier first. */
export function twoOf<Asked>({ texts: [from, to] }: About<Asked>): { from: VersionText; to: VersionText } {
  if (!from || !to) throw new Error('The question is about two versions');
  return { from, to };
}

/** As answers name it. */
export const named = ({ id, ordinal }: Pick<VersionText, 'id' | 'ordinal'>): { id: string; ordinal: number } => ({ id, ordinal });
