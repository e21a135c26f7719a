import type { Words } from '@fashen/domain';

export const SHELL = {
  skip: { zh: '跳至正文', en: 'Skip to content' },
  main: { zh: '主要导航', en: 'Main navigation' },
  account: { zh: '账号', en: 'Account' },
  missing: { zh: '没有这个页面', en: 'There is no such page' },
  missingWayOut: { zh: '请从上方导航进入，或者核对网址。', en: 'Use the navigation above, or look at the address again.' },
  broken: { zh: '页面出现故障，请重新打开。', en: 'The page failed. Please open it again.' },
  brokenPart: {
    zh: '这一部分未能显示，页面其他内容不受影响。请重新打开页面。',
    en: 'This part could not be shown; the rest of the page is not affected. Open the page again.',
  },
  reload: { zh: '重新打开', en: 'Open again' },
  and: { zh: '、', en: ', ' },
  loading: { zh: '正在读取', en: 'Loading' },
} satisfies Record<string, Words>;
