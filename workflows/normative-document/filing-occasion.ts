import type { Change } from './context.js';

/** What happened that a document is filed, as the filing takes it. */
export type FilingOccasion = 'publication' | 'amendment' | 'repeal' | 'renewal' | 'lapse';

/** A paper whose title says that it repeals or declares lapsed has no rules of its own: 关于废止……的决定、关于宣布……失效的通知. */
const ENDS_ONLY = /废止|失效/;

/** Repeals, amendments and renewals are filed too, with the document that brings them; a new text that also repeals an old one is a publication. */
export function occasionOf(title: string, changes: readonly Pick<Change, 'kind'>[]): FilingOccasion {
  const does = (kind: Change['kind']) => changes.some((change) => change.kind === kind);
  if (does('renew')) return 'renewal';
  if (does('amend')) return 'amendment';
  if (!ENDS_ONLY.test(title)) return 'publication';
  if (does('repeal')) return 'repeal';
  return does('lapse') ? 'lapse' : 'publication';
}
