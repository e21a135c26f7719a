import type { Words } from '@fashen/domain';

export const UPLOAD = {
  choose: { zh: '选择文件', en: 'Choose a file' },
  replace: { zh: '更换文件', en: 'Choose another' },
  limit: { zh: '不超过 50 MB', en: 'up to 50 MB' },
  size: { zh: '{name}（{size} KB）', en: '{name} ({size} KB)' },
} satisfies Record<string, Words>;
