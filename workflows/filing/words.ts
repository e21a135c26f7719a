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

/** What came of an opinion that asked for a correction. */
export const CORRECTED = {
  amended: { zh: '已修改', en: 'amended' },
  repealed: { zh: '已废止', en: 'repealed' },
  applicationStopped: { zh: '停止适用有关条款', en: 'stopped applying the clause' },
  suspended: { zh: '被停止执行', en: 'suspended' },
  changed: { zh: '被改变', en: 'changed by the competent authority' },
  annulled: { zh: '被撤销', en: 'annulled' },
  withdrawn: { zh: '意见已撤回', en: 'opinion withdrawn' },
} as const satisfies Record<string, Words>;
export type Corrected = keyof typeof CORRECTED;

/** What a piece of the package is. */
export const PIECES = {
  report: { zh: '备案报告', en: 'filing report' },
  text: { zh: '正式文本', en: 'official text' },
  draftingStatement: { zh: '起草说明', en: 'drafting statement' },
  legalBasis: { zh: '制定依据', en: 'legal basis' },
  decision: { zh: '宣布失效决定', en: 'decision that it has lapsed' },
  other: { zh: '其他材料', en: 'other material' },
} as const satisfies Record<string, Words>;
export type Piece = keyof typeof PIECES;
