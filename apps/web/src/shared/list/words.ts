import type { Words } from '@fashen/domain';

export const TABLE = {
  sort: { zh: '按“{column}”排序', en: 'Sort by {column}' },
  keys: { zh: 'j、k 上下移动，回车打开', en: 'j and k move, Enter opens' },
  find: { zh: '，/ 查找', en: ', / finds' },
} satisfies Record<string, Words>;
