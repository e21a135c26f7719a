import type { Words } from '@fashen/domain';

export const MATTER = {
  mine: { zh: '待您办理', en: 'waits for you' },
  keep: { zh: '保存为常用视图', en: 'Keep as a view' },
  views: { zh: '常用视图', en: 'Views' },
  viewName: { zh: '视图名称', en: 'Name of the view' },
  forget: { zh: '移除视图“{name}”', en: 'Remove the view "{name}"' },
  scanThere: { zh: '已存扫描件', en: 'a scan is on file' },
} satisfies Record<string, Words>;
