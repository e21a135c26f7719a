import type { Words } from '@fashen/domain';

export const UPLOAD = {
  choose: { zh: '选择文件', en: 'Choose a file' },
  replace: { zh: '更换文件', en: 'Choose another' },
  limit: { zh: '不超过 50 MB', en: 'up to 50 MB' },
  complete: { zh: '材料已齐备，共 {n} 项', en: 'All {n} are here' },
  missing: { zh: '已备 {here} 项，尚缺 {n} 项', en: '{here} are here, {n} are missing' },
  here: { zh: '已备', en: 'here' },
  notHere: { zh: '尚缺', en: 'missing' },
  remove: { zh: '移除', en: 'Remove' },
} satisfies Record<string, Words>;
