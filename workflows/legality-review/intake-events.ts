import { defineEvents, type StartSpec } from '@fashen/engine';
import { z } from 'zod';
import type { ReviewFacts } from './facts.js';
import { chosen, day, line, materialKinds, text, today } from './fields.js';
import { LAW } from './law.js';
import { completeDay, submissionFits, supplementRequest } from './payload-checks.js';

/** 报送审查 submit: opens the process. */
export const submit = {
  label: { zh: '报送审查', en: 'submit for review' },
  by: ['drafter', 'draftingHead', 'system'],
  duties: ['maySubmit'],
  payload: z.strictObject({
    document: chosen('subject', '送审文件', 'Document'),
    spine: chosen('lives', '文件全程', 'Process that waits to hear how it ends').optional(),
    contact: z
      .strictObject({
        name: line('联系人姓名', 'Name', 60),
        phone: line('联系电话', 'Telephone', 40),
      })
      .optional()
      .meta({ title: '联系人', description: 'Contact of the drafting department' }),
    receivedOn: today('收件日期', 'Day on which the submission reached the review authority'),
  }),
  check: submissionFits,
  facts: ['text', 'drafters', 'textJudgedUnlawful', 'openReview', 'earlierClearance', 'earlierJudgment'],
  guards: ['mayOpen'],
  subject: 'document',
  personal: { contact: 'contact' },
  basis: LAW.submission,
} satisfies StartSpec<ReviewFacts>;

export const intakeEvents = defineEvents<ReviewFacts>()({
  forward: {
    label: { zh: '转审查机构', en: 'forward to the review authority' },
    by: ['generalOffice'],
    duties: ['ofGate', 'notDrafter'],
    payload: z.strictObject({}),
    facts: ['text', 'drafters', 'textJudgedUnlawful', 'missingMaterials'],
    basis: LAW.submission,
  },
  accept: {
    label: { zh: '受理', en: 'accept' },
    by: ['intakeClerk'],
    duties: ['ofReviewAuthority', 'notDrafter'],
    payload: z.strictObject({
      completeOn: today('材料齐备日期', 'Day on which the materials were complete; the review period runs from it'),
    }),
    check: completeDay,
    facts: ['text', 'drafters', 'textJudgedUnlawful', 'missingMaterials'],
    basis: LAW.submission,
  },
  requestSupplement: {
    label: { zh: '要求补正', en: 'request a supplement' },
    by: ['generalOffice', 'intakeClerk', 'caseHandler'],
    duties: ['ofGate', 'notDrafter', 'inChargeOfMaterials'],
    payload: z.strictObject({
      missing: materialKinds,
      note: text('补正说明', 'What is missing and why').optional(),
      due: day('补正期限', 'Day by which the supplement is to arrive'),
    }),
    check: supplementRequest,
    facts: ['drafters'],
    basis: LAW.submission,
  },
  supplement: {
    label: { zh: '补正材料', en: 'supplement' },
    by: ['drafter', 'draftingHead'],
    duties: ['ofDraftingDepartment', 'notReviewer'],
    payload: z.strictObject({ statement: text('补正情况说明', 'Explanation').optional() }),
    facts: ['missingMaterials'],
    basis: LAW.submission,
  },
  sendBack: {
    label: { zh: '退回', en: 'send back' },
    by: ['generalOffice', 'intakeClerk'],
    duties: ['ofGate', 'notDrafter'],
    payload: z.strictObject({}),
    facts: ['drafters', 'supplementTimeOver'],
    basis: LAW.submission,
    reason: 'required',
  },
});
