import type { Words } from '@fashen/domain';

export const PREVIEW = {
  title: { zh: '文书预览', en: 'Papers as they would be made' },
  about: {
    zh: '按现有内容排成的样稿，不作保存，不占用文号。',
    en: 'Set from what there is now. Nothing is kept, and no number is taken.',
  },
  none: { zh: '本案目前没有可以预览的文书。', en: 'There is no paper to preview in this case.' },
  show: { zh: '预览', en: 'Preview' },
  close: { zh: '关闭预览', en: 'Close the preview' },
  ready: { zh: '内容齐备', en: 'complete' },
  missing: { zh: '还缺 {n} 项', en: '{n} missing' },
  asks: { zh: '预览所用的内容', en: 'What the preview is to show' },
  print: { zh: '打印样稿', en: 'Print this draft' },
  bigger: { zh: '放大', en: 'Larger' },
  smaller: { zh: '缩小', en: 'Smaller' },
  fit: { zh: '适合宽度', en: 'Fit the width' },
  scale: { zh: '比例 {n}%', en: '{n} %' },
  page: { zh: '第 {n} 页，共 {of} 页', en: 'Page {n} of {of}' },
  sheet: { zh: '样稿页面', en: 'The pages' },
  pending: { zh: '文号待编', en: 'number pending' },
  sealed: { zh: '（盖章处）', en: '(seal)' },
} satisfies Record<string, Words>;
