import type { ProblemEntry } from './problem-entry.js';

/** What lists of papers are refused with. */
export const OMISSIONS = {
  PAPER_LIST_REFUSED: {
    status: 422,
    title: { zh: '发文目录未被接收', en: 'The list of papers was not taken' },
    says: { zh: '有 {count} 处需要改正，目录没有保存。', en: '{count} point(s) have to be mended; the list was not kept.' },
    wayOut: { zh: '请按所列各行改正后重新上报。', en: 'Mend the listed rows and hand it in again.' },
  },
} as const satisfies Record<string, ProblemEntry>;
