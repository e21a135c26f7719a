import type { Words } from '@fashen/domain';

/** What happened to the document that it is filed: repeals, amendments and renewals are filed too. */
export const OCCASIONS = {
  publication: { zh: '公布', en: 'publication' },
  amendment: { zh: '修改', en: 'amendment' },
  repeal: { zh: '废止', en: 'repeal' },
  renewal: { zh: '重新公布', en: 'renewal' },
  lapse: { zh: '宣布失效', en: 'lapse' },
} as const satisfies Record<string, Words>;
export type Occasion = keyof typeof OCCASIONS;

/** How it came in: from a filing in this house, as a signed package of another installation, or on paper. */
export const CHANNELS = {
  filing: { zh: '系统内报送', en: 'filed in this system' },
  package: { zh: '数据包报送', en: 'signed package' },
  paper: { zh: '纸质报送', en: 'on paper' },
} as const satisfies Record<string, Words>;
export type Channel = keyof typeof CHANNELS;

/** What came of an opinion that asked for a correction. */
export const CORRECTED = {
  amended: { zh: '已修改', en: 'amended' },
  repealed: { zh: '已废止', en: 'repealed' },
  applicationStopped: { zh: '停止适用有关条款', en: 'stopped applying the clause' },
  suspended: { zh: '被停止执行', en: 'suspended' },
  changed: { zh: '被改变', en: 'changed' },
  annulled: { zh: '被撤销', en: 'annulled' },
  withdrawn: { zh: '意见已撤回', en: 'opinion withdrawn' },
} as const satisfies Record<string, Words>;
export type Corrected = keyof typeof CORRECTED;
