import type { Words } from '@fashen/domain';

export const TASK = {
  title: { zh: '我的任务', en: 'My tasks' },
  matter: { zh: '事项', en: 'Matter' },
  duty: { zh: '待办', en: 'To do' },
  due: { zh: '期限', en: 'Due' },
  light: { zh: '状态', en: 'Light' },
  why: { zh: '期限由来', en: 'Why this date' },
  none: { zh: '目前没有待办事项。', en: 'Nothing waits for you.' },
  noneWayOut: { zh: '有新的待办时，会在这里列出，并发送通知。', en: 'New tasks appear here, with a notice.' },
  untitled: { zh: '（无题名）', en: '(no title)' },
  forSomebody: { zh: '代 {name} 办理', en: 'for {name}' },
} satisfies Record<string, Words>;
