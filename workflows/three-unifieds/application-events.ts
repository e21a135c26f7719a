import { defineEvents, type StartSpec } from '@fashen/engine';
import { z } from 'zod';
import type { UnifiedFacts } from './facts.js';
import { chosen, effectFields, explainerField, today } from './fields.js';
import { LAW } from './law.js';
import { applicationFits, openingFits } from './payload-checks.js';

const application = { appliedOn: today('申请日期', 'Day of the application'), ...effectFields, ...explainerField };
const opening = ['text', 'way', 'drafters', 'textJudgedUnlawful', 'evidence', 'clocks', 'submission'] as const;

/** 申请登记 apply: by the drafters, the office of the lead, or the life of the document itself. */
export const apply = {
  label: { zh: '申请统一登记', en: 'apply for registration' },
  by: ['drafter', 'draftingHead', 'generalOffice', 'system'],
  duties: ['mayApply'],
  payload: z.strictObject({
    document: chosen('subject', '申请登记的文件', 'Document'),
    spine: chosen('lives', '文件全程', 'Process that waits to hear how it ends').optional(),
    ...application,
  }),
  check: openingFits,
  facts: [...opening, 'openRegistration', 'life'],
  guards: ['mayOpen'],
  subject: 'document',
  basis: LAW.unified,
} satisfies StartSpec<UnifiedFacts>;

export const applying = { by: ['drafter', 'draftingHead', 'generalOffice'], duties: ['ofApplicants', 'notRegistrar'] } as const;

export const applicationEvents = defineEvents<UnifiedFacts>()({
  applyAgain: {
    ...applying,
    label: { zh: '重新申请登记', en: 'apply again' },
    payload: z.strictObject(application),
    check: applicationFits,
    facts: opening,
    basis: LAW.unified,
  },
  withdraw: {
    ...applying,
    label: { zh: '撤回申请', en: 'withdraw' },
    payload: z.strictObject({}),
    basis: LAW.unified,
    reason: 'required',
  },
});
