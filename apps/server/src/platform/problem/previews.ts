import type { ProblemEntry } from './problem-entry.js';

/** What the previews of papers say no with. */
export const PREVIEWS = {
  PREVIEW_NOT_READY: {
    status: 409,
    title: { zh: '尚不能预览', en: 'Not ready to be previewed' },
    says: {
      zh: '成文所需的内容还缺 {count} 项。',
      en: 'Of what the paper needs, this many things are missing: {count}.',
    },
    wayOut: { zh: '请按所列各项补齐后再预览。', en: 'Supply what is listed, then look again.' },
  },
} as const satisfies Record<string, ProblemEntry>;
