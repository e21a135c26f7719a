import type { Words } from '@fashen/domain';

export const MATTER = {
  mine: { zh: '待您办理', en: 'waits for you' },
  keep: { zh: '保存为常用视图', en: 'Keep as a view' },
  views: { zh: '常用视图', en: 'Views' },
  noViews: {
    zh: '尚无常用视图。设好筛选条件后，起个名称保存，下次直接打开。',
    en: 'None yet. Set the filters, give them a name and find them again.',
  },
  viewName: { zh: '视图名称', en: 'Name of the view' },
  forget: { zh: '移除视图“{name}”', en: 'Remove the view "{name}"' },
  scanThere: { zh: '已存扫描件', en: 'a scan is on file' },
} satisfies Record<string, Words>;
