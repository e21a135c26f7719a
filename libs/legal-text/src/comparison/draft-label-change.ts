import { withoutDraftLabel } from '../structure/draft-label.js';
import type { ArticleChange } from './comparison.js';
import { isSameWording } from './typography.js';

/** `removed`: the label of a draft was taken away; `changed`: it came, or became another one. */
export type DraftLabelChange = 'removed' | 'changed';

/** Of the title, and of what stands on a line of its own below it. */
const IN_THE_TITLE: readonly ArticleChange['kind'][] = ['title', 'front'];

const sideOf = ({ segments }: ArticleChange, own: '-' | '+'): string =>
  segments
    .filter(([mark]) => mark === '=' || mark === own)
    .map(([, text]) => text)
    .join('')
    .trim();

/**
 * Where all that differs is （送审稿） or the like at the end of the title: a state of the draft, no part of what it says. Null for any
 * other change. The hash of the text is another one all the same.
 */
export function draftLabelChange(entry: ArticleChange): DraftLabelChange | null {
  if (!IN_THE_TITLE.includes(entry.kind) || !['edited', 'added', 'removed'].includes(entry.change)) return null;
  const [old, next] = [sideOf(entry, '-'), sideOf(entry, '+')];
  const [oldName, newName] = [withoutDraftLabel(old), withoutDraftLabel(next)];
  const isName = entry.kind === 'title';
  if (isName ? oldName === '' || newName === '' : oldName !== '' || newName !== '') return null;
  const isLabelled = oldName !== old || newName !== next;
  if (!isLabelled || !isSameWording(oldName, newName)) return null;
  return newName === next ? 'removed' : 'changed';
}
