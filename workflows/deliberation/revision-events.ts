import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import { drafting } from './application-events.js';
import type { DeliberationFacts } from './facts.js';
import { chosen, text, version } from './fields.js';
import { LAW } from './law.js';
import { newestVersion, openInstructions } from './payload-checks.js';
import { gate } from './pre-check-events.js';

/** The review body verifies: nobody who drafted, and each body once. */
const verifying = {
  by: ['caseHandler', 'reviewHead'],
  duties: ['ofReviewBody', 'notDrafter', 'notVerifiedYet'],
  basis: LAW.reviewFirst,
} as const;

export const revisionEvents = defineEvents<DeliberationFacts>()({
  handInRevision: {
    ...drafting,
    label: { zh: '报送按会议要求修改的文本', en: 'hand in the text revised as instructed' },
    payload: z.strictObject({ version: version('修改后的版本', 'The revised version') }),
    check: newestVersion,
    basis: LAW.meeting,
  },
  confirmInstructions: {
    ...verifying,
    label: { zh: '核对：只按会议要求作了修改', en: 'confirm that the instructions, and nothing else, were carried out' },
    payload: z.strictObject({ note: text('核对说明', 'Note') }),
    facts: [...gate, 'changesBeyond'],
  },
  returnRevision: {
    ...verifying,
    label: { zh: '核对：未按会议要求修改，退回', en: 'return: instructions were not carried out' },
    payload: z.strictObject({
      instructions: z
        .array(chosen('instructions', '会议要求', 'Instruction'))
        .min(1)
        .max(100)
        .meta({ title: '未落实的会议要求', description: 'Instructions that were not carried out' }),
    }),
    check: openInstructions,
    facts: ['drafters'],
    reason: 'required',
  },
  sendBackBeyond: {
    ...verifying,
    label: { zh: '核对：超出会议要求，退回重新审查、审议', en: 'send back: changes beyond the instructions' },
    payload: z.strictObject({}),
    facts: ['drafters'],
    reason: 'required',
  },
});
