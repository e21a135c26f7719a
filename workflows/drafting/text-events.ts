import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { DraftingFacts } from './facts.js';
import { text, today } from './fields.js';
import { LAW } from './law.js';
import { submittedDay } from './payload-checks.js';

/** What the drafting department does; nobody who checked for its legal section. */
export const drafting = { by: ['drafter', 'draftingHead'], duties: ['ofDraftingDepartment', 'notChecker'] } as const;

export const textEvents = defineEvents<DraftingFacts>()({
  freezeText: {
    ...drafting,
    label: { zh: '确定送审文本', en: 'freeze the text' },
    payload: z.strictObject({}),
    facts: ['text', 'drafters'],
    basis: LAW.submission,
  },
  draftStatement: {
    ...drafting,
    label: { zh: '拟写起草说明', en: 'write the drafting statement' },
    payload: z.strictObject({
      necessity: text('制定的必要性', 'Why it is needed'),
      legalBasis: text('制定依据', 'What it rests on'),
      scope: text('适用范围和主管部门', 'Where it applies, and who is in charge'),
      content: text('主要内容', 'Main content'),
      other: text('其他需要说明的事项', 'What else is to be said').optional(),
    }),
    basis: LAW.submission,
  },
  submitDraft: {
    ...drafting,
    label: { zh: '报送送审稿', en: 'submit the draft' },
    payload: z.strictObject({ submittedOn: today('报送日期', 'Day of the submission') }),
    check: submittedDay,
    facts: ['text', 'drafters'],
    basis: LAW.submission,
  },
  abandonDrafting: {
    ...drafting,
    label: { zh: '终止起草', en: 'give the drafting up' },
    payload: z.strictObject({}),
    reason: 'required',
    basis: LAW.submission,
  },
});
