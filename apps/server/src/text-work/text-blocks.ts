import type { VersionClauses } from '@fashen/contracts';
import type { Block } from '@fashen/official-documents';

/** A published text as a paper: title, and each of its lines as a paragraph. What stands before the first clause is the title itself. */
export function textBlocks({ title, clauses }: VersionClauses): Block[] {
  const lines = clauses
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== title);
  return [{ kind: 'title', text: title }, ...lines.map((text): Block => ({ kind: 'paragraph', text }))];
}
