import type { ProblemEntry } from './problem-entry.js';

/** What stops the house itself for a while: nothing is wrong with what was asked. Which faults these are stands in outage.ts. */
export const OUTAGES = {
  DATABASE_AWAY: {
    status: 503,
    title: { zh: '数据库暂时不可用', en: 'The database is not available' },
    says: {
      zh: '数据库暂时无法连接或者不能写入；如有提交，可能没有生效。',
      en: 'The database cannot be reached or written at the moment; if something was submitted, it may not have taken effect.',
    },
    wayOut: {
      zh: '请稍后重试；再次提交前请先刷新，核对是否已经生效。报修编号：{reference}。',
      en: 'Try again shortly; reload and look before submitting once more. Reference when reporting it: {reference}.',
    },
  },
  STORAGE_FAULT: {
    status: 503,
    title: { zh: '数据存储暂时不可用', en: 'The storage is not available' },
    says: {
      zh: '数据存储已满、只读或者无法访问；如有提交，没有生效。',
      en: 'The storage is full, read-only or out of reach; if something was submitted, it did not take effect.',
    },
    wayOut: {
      zh: '请稍后重试，并告知系统管理员检查磁盘和数据目录。报修编号：{reference}。',
      en: 'Try again later, and have the administrator check disk and home folder. Reference when reporting it: {reference}.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;
