import type { Words } from '@fashen/domain';

export const NOTICE = {
  title: { zh: '通知', en: 'Notices' },
  bell: { zh: '通知，{n} 条未读', en: 'Notices, {n} not read' },
  bellNone: { zh: '通知，没有未读', en: 'Notices, none unread' },
  many: { zh: '{n}+', en: '{n}+' },
  fresh: { zh: '未读', en: 'new' },
  none: {
    zh: '还没有通知。案件有进展、期限临近时，会在这里告知。',
    en: 'No notices yet. Progress of cases and deadlines that come near are told here.',
  },
  open: { zh: '查看案件', en: 'Open the case' },
  first: { zh: '回到最新', en: 'Back to the latest' },
  next: { zh: '更早的通知', en: 'Earlier notices' },
} satisfies Record<string, Words>;
