import type { Words } from '@fashen/domain';

export const TABLE = {
  sort: { zh: '按“{column}”排序', en: 'Sort by {column}' },
  keys: { zh: 'j、k 上下移动，回车打开', en: 'j and k move, Enter opens' },
  find: { zh: '，/ 查找', en: ', / finds' },
  first: { zh: '回到第一页', en: 'First page' },
  next: { zh: '下一页', en: 'Next page' },
  earlier: { zh: '更早的记录', en: 'Earlier entries' },
  latest: { zh: '最新的记录', en: 'The latest entries' },
  noEarlier: { zh: '没有更早的记录。', en: 'There are no earlier entries.' },
  clear: { zh: '清除筛选', en: 'Clear the filter' },
  status: { zh: '办理情况', en: 'Under way or ended' },
  active: { zh: '办理中', en: 'Under way' },
  done: { zh: '已办结', en: 'Ended' },
  filters: { zh: '筛选', en: 'Filter' },
  export: { zh: '导出（xlsx）', en: 'Export (xlsx)' },
} satisfies Record<string, Words>;
