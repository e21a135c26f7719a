import { LEGAL_CHECK_RESULTS } from '@fashen/domain';
import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { DraftingFacts } from './facts.js';
import { chosen, line, oneOf, scan, text, today } from './fields.js';
import { LAW } from './law.js';
import { checkEntryFits, discussionFits, signatureEntryFits } from './payload-checks.js';
import { drafting } from './text-events.js';

const result = oneOf(LEGAL_CHECK_RESULTS, '审核结论', 'What the check comes to');
const opinion = text('审核意见', 'Opinion');

/** 本单位合法性审核、集体讨论、签署, one after the other on one text. */
export const approvalEvents = defineEvents<DraftingFacts>()({
  giveLegalCheck: {
    by: ['reviewHead', 'caseHandler'],
    duties: ['ofOwnLegalSection', 'notDrafter'],
    label: { zh: '出具本单位合法性审核意见', en: 'give the own legality opinion' },
    payload: z.strictObject({ result, words: opinion }),
    facts: ['text', 'drafters'],
    basis: LAW.ownCheck,
  },
  enterLegalCheck: {
    ...drafting,
    label: { zh: '录入本单位合法性审核意见', en: 'enter the own legality opinion' },
    payload: z.strictObject({
      result,
      words: opinion,
      checkedBy: line('审核人员', 'Who checked it'),
      checkedOn: today('审核日期', 'Day of the opinion'),
      evidence: scan,
    }),
    check: checkEntryFits,
    facts: ['text', 'drafters', 'evidence'],
    basis: LAW.ownCheck,
  },
  recordDiscussion: {
    ...drafting,
    label: { zh: '记录集体讨论', en: 'record the collective discussion' },
    payload: z.strictObject({
      heldOn: today('讨论日期', 'Day of the meeting'),
      attendance: text('参加人员', 'Who took part'),
      words: text('讨论意见', 'What was said, and decided'),
      dissent: text('不同意见', 'Dissent').optional(),
      evidence: scan,
    }),
    check: discussionFits,
    facts: ['text', 'drafters', 'evidence'],
    basis: LAW.discussion,
  },
  signDraft: {
    by: ['draftingHead'],
    duties: ['ofSigningParty', 'notSigned', 'notChecker'],
    label: { zh: '签署送审稿', en: 'sign the draft for submission' },
    payload: z.strictObject({}),
    facts: ['text', 'drafters'],
    basis: LAW.signature,
  },
  enterSignature: {
    ...drafting,
    label: { zh: '录入负责人签署', en: 'enter a signature' },
    payload: z.strictObject({
      party: chosen('signingDepartments', '签署单位', 'Department whose head signed'),
      signer: line('签署人', 'Who signed'),
      signedOn: today('签署日期', 'Day of the signature'),
      evidence: scan,
    }),
    check: signatureEntryFits,
    facts: ['text', 'drafters', 'evidence'],
    basis: LAW.signature,
  },
});
