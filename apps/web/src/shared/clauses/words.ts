import type { Words } from '@fashen/domain';

export const CLAUSES = {
  contents: { zh: '目录', en: 'Contents' },
  marks: { zh: '{n} 处标注', en: '{n} marks' },
  selected: { zh: '已选 {anchor}', en: 'Selected: {anchor}' },
  removed: { zh: '删去：', en: 'removed: ' },
  added: { zh: '增加：', en: 'added: ' },
  end: { zh: '。', en: '. ' },
  showSame: { zh: '显示未变的条款', en: 'Show unchanged clauses' },
  noChange: { zh: '两个版本的条文没有差别。', en: 'The two versions do not differ.' },
  newPlace: { zh: '原文无此条', en: 'not in the old text' },
  gone: { zh: '新文本无此条', en: 'not in the new text' },
  stale: { zh: '引用未随条号更新', en: 'Citations that no longer lead where they did' },
  staleLine: { zh: '{anchor}：“{written}”应为“{should}”', en: '{anchor}: “{written}” should read “{should}”' },
  staleUnknown: { zh: '{anchor}：“{written}”，所引条款请人工核对', en: '{anchor}: “{written}” must be looked at by a person' },
  comparing: { zh: '第 {from} 稿与第 {to} 稿比对', en: 'Version {from} against version {to}' },
  legend: { zh: '删去的文字加删除线，增加的文字加下划线。', en: 'Removed words are struck through, added words underlined.' },
  labelRemoved: { zh: '仅去除送审稿等标注，不作为内容修改', en: 'only the label of the draft was removed; no change of content' },
  labelChanged: { zh: '仅送审稿等标注不同，不作为内容修改', en: 'only the label of the draft differs; no change of content' },
} satisfies Record<string, Words>;

export const CHANGES = {
  same: { zh: '未变', en: 'unchanged' },
  edited: { zh: '修改', en: 'edited' },
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删除', en: 'removed' },
  moved: { zh: '移动', en: 'moved' },
  renumbered: { zh: '条号变更', en: 'renumbered' },
  split: { zh: '拆分', en: 'split' },
  merged: { zh: '合并', en: 'merged' },
} satisfies Record<string, Words>;
