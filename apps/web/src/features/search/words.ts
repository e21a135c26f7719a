import type { Words } from '@fashen/domain';

export const SEARCH = {
  title: { zh: '检索', en: 'Search' },
  ask: { zh: '名称、文号、统一编号、正文，两个字即可', en: 'Title, numbers, text; two characters are enough' },
  how: { zh: '输入两个以上的字，按回车键检索。', en: 'Type two or more characters and press Enter.' },
  go: { zh: '检索', en: 'Search' },
  none: { zh: '没有查到“{q}”。请换用其他词，或者减少词语。', en: 'Nothing was found for "{q}". Try other words, or fewer.' },
  by_number: { zh: '编号相符', en: 'by number' },
  by_title: { zh: '标题相符', en: 'by title' },
  by_text: { zh: '正文相符', en: 'by text' },
  published: { zh: '已公布的文本', en: 'published text' },
  more: { zh: '更多结果', en: 'More results' },
  results: { zh: '检索结果', en: 'Results' },
} satisfies Record<string, Words>;
