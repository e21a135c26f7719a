import type { Words } from '@fashen/domain';

export const PROBLEM = {
  offline: {
    zh: '暂时连接不上服务器。已填写的内容保留在本页，恢复连接后请再次办理。',
    en: 'The server cannot be reached. What you typed stays on this page; try again once the connection is back.',
  },
  fault: {
    zh: '系统出现故障，本次未办理。已填写的内容保留在本页，请稍后重试；仍不成功的，请与管理员联系。',
    en: 'A fault occurred and nothing was done. What you typed stays on this page; try again, and tell the administrator if it lasts.',
  },
  basis: { zh: '依据：', en: 'Basis: ' },
  stale: {
    zh: '他人已先行办理，本页内容已更新。请核对后再次办理。',
    en: 'Somebody acted before you; this page has been renewed. Look again, then act.',
  },
  wayOut: { zh: '处理办法', en: 'Way out' },
} satisfies Record<string, Words>;
