import { defineEvents, type StartSpec } from '@fashen/engine';
import { z } from 'zod';
import type { DeliberationFacts } from './facts.js';
import { chosen, today, version } from './fields.js';
import { LAW } from './law.js';
import { appliedDay, newestVersion } from './payload-checks.js';

/** 提请审议 apply: opens the process, one for a document. */
export const apply = {
  label: { zh: '提请审议', en: 'apply for deliberation' },
  by: ['drafter', 'draftingHead', 'generalOffice', 'system'],
  duties: ['mayApply'],
  payload: z.strictObject({
    document: chosen('subject', '提请审议的文件', 'Document'),
    spine: chosen('lives', '文件全程', 'Process that waits to hear how it ends').optional(),
    appliedOn: today('提请日期', 'Day of the application'),
  }),
  check: appliedDay,
  facts: ['text', 'way', 'drafters', 'textJudgedUnlawful', 'openDeliberation'],
  guards: ['mayOpen'],
  subject: 'document',
  basis: LAW.preCheck,
} satisfies StartSpec<DeliberationFacts>;

/** What the drafting side does with its text while the case runs. */
export const drafting = {
  by: ['drafter', 'draftingHead'],
  duties: ['ofDraftingDepartment', 'notDecider'],
  facts: ['text', 'drafters', 'textJudgedUnlawful'],
} as const;

export const applicationEvents = defineEvents<DeliberationFacts>()({
  handInAgain: {
    ...drafting,
    label: { zh: '重新报送', en: 'hand in again' },
    payload: z.strictObject({ version: version('报送版本', 'Version that is handed in') }),
    check: newestVersion,
    basis: LAW.sendBack,
  },
  changeText: {
    ...drafting,
    label: { zh: '更换文本（实质性修改）', en: 'change the text in substance' },
    payload: z.strictObject({ version: version('新的版本', 'The new version') }),
    check: newestVersion,
    basis: LAW.recheck,
    reason: 'required',
  },
  withdraw: {
    ...drafting,
    label: { zh: '撤回提请', en: 'withdraw' },
    payload: z.strictObject({}),
    facts: [],
    basis: LAW.sendBack,
    reason: 'required',
  },
});
