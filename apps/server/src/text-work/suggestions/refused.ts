import type { Words } from '@fashen/engine';
import type { EditRefusal } from '@fashen/ooxml';

/** Why a suggestion is not applied, and what to do instead. */
export type Refusal = { rule: string; says: Words; wayOut: Words };

const EDIT: Words = {
  zh: '请在该条意见下直接填写修改后的条文（text）后重试，或者在 Word 中手工修改后上传新版本。',
  en: 'Write the clause as it shall read under the item (`text`) and try again, or change it in Word and upload a new version.',
};

const REFUSALS = {
  unclear: {
    says: {
      zh: '这条建议不是可以直接替换的条文，也不是明确的删除、修改为“…”或者增加“…”，须由起草人手工修改。',
      en: 'This suggestion is neither a text for the clause nor a plain deletion, replacement or addition; the drafter must edit by hand.',
    },
    wayOut: EDIT,
  },
  noClause: {
    says: { zh: '这一版本中没有该条意见所指的条款。', en: 'This version has no such clause as the item names.' },
    wayOut: {
      zh: '请核对意见的条款位置，在 Word 中手工修改后上传新版本。',
      en: 'Check what the item names, change it in Word and upload a new version.',
    },
  },
  notFound: {
    says: { zh: '该条款中没有要修改的这几个字。', en: 'The clause does not have these words.' },
    wayOut: EDIT,
  },
  several: {
    says: {
      zh: '要修改的这几个字在该条款中不止一处，不能确定是哪一处。',
      en: 'The clause has these words more than once; which of them is meant cannot be told.',
    },
    wayOut: EDIT,
  },
  otherNumber: {
    says: { zh: '建议条文的序号与该条款的序号不同。', en: 'The suggested text bears another number than the clause.' },
    wayOut: EDIT,
  },
  numbering: {
    says: {
      zh: '增加条或者项会改变其后的序号，而本文件的序号是手工输入的，不能自动顺延。',
      en: 'What is added would change the numbers behind it, which are typed in this document and do not follow by themselves.',
    },
    wayOut: {
      zh: '请在 Word 中手工增加并调整其后的序号和引用，上传新版本。',
      en: 'Add it in Word, adjust the numbers and citations behind it, and upload a new version.',
    },
  },
  shape: {
    says: {
      zh: '该条款的段落不是整段对应（表格、段内换行或者与其他条款同在一段），不能自动增删。',
      en: 'The clause is no whole paragraph (a table, a line break within, or another clause beside it), so nothing can be put in or taken out.',
    },
    wayOut: EDIT,
  },
  stale: {
    says: { zh: '这一版本的文件与系统保存的条文对不上。', en: 'The file of this version does not read as the text that was kept.' },
    wayOut: { zh: '请重新上传该文件作为新版本后再试。', en: 'Upload the file again as a new version and try with that.' },
  },
  conflict: {
    says: { zh: '与排在前面的意见改动了同一处文字，只采用前一条。', en: 'An item before it changes the same words; that one is taken.' },
    wayOut: {
      zh: '请先应用前一条，再以新版本为基础处理本条，或者合并为一条修改后的条文。',
      en: 'Apply the other first and this one to the new version, or join both in one text for the clause.',
    },
  },
} as const satisfies Record<string, Omit<Refusal, 'rule'>>;

export type RefusalCode = keyof typeof REFUSALS;

export const refused = (code: RefusalCode): Refusal => ({ rule: `suggestion.${code}`, ...REFUSALS[code] });

/** What the file does not let happen. */
export const refusedByFile = ({ code, message, wayOut }: EditRefusal): Refusal => ({
  rule: `suggestion.file.${code.toLowerCase().replace(/_(.)/g, (_, sign: string) => sign.toUpperCase())}`,
  says: message,
  wayOut,
});

export class SuggestionRefused extends Error {
  override readonly name = 'SuggestionRefused';

  constructor(readonly refusal: Refusal) {
    super(refusal.rule);
  }
}
