import type { ProblemEntry } from './problem-entry.js';

/** What a signed package of another installation is refused with. */
export const PACKAGES = {
  PACKAGE_REFUSED: {
    status: 422,
    title: { zh: '数据包未被采信', en: 'The package is not believed' },
    says: {
      zh: '有 {count} 处没有得到证实，数据包中的任何内容均未采用。',
      en: '{count} point(s) are not proven; nothing of the package was taken.',
    },
    wayOut: { zh: '请按所列各项处理后重新上传。', en: 'Deal with the listed points and upload it again.' },
  },
} as const satisfies Record<string, ProblemEntry>;
