import type { Words } from '@fashen/domain';

export const PROCESS = {
  states: { zh: '当前环节', en: 'Where it stands' },
  papers: { zh: '已制发文书', en: 'Papers made' },
  timeline: { zh: '办理过程', en: 'History' },
  deadlines: { zh: '期限', en: 'Deadlines' },
} satisfies Record<string, Words>;
