import type { InputOf, StartSpec } from '@fashen/engine';
import { z } from 'zod';
import type { LightReviewFacts } from './facts.js';
import { chosen, day, name, today, words } from './fields.js';
import { LAW } from './law.js';
import { receivedDay } from './payload-checks.js';

/** A paper that was registered is taken in hand; its title stays with its row. */
export const receive = {
  label: { zh: '登记收件', en: 'receive a paper' },
  by: ['intakeClerk'],
  duties: ['ofReviewBody'],
  payload: z.strictObject({
    document: chosen('papers', '来件', 'The paper as it was registered'),
    sender: name('来件单位', 'Who asks'),
    letterNumber: name('来件文号', 'Number of its letter').optional(),
    question: words('征求意见的问题', 'What is asked'),
    receivedOn: today('收件日期', 'Day on which it was received'),
    askedBy: day('要求答复日期', 'Day by which the sender asked for an answer').optional(),
  }),
  check: receivedDay,
  facts: ['paper'],
  guards: ['mayReceive'],
  subject: 'document',
  basis: LAW.house,
} satisfies StartSpec<LightReviewFacts>;

/** The machine's input: what the clerk enters, and what the engine sets. */
export type ReceiveInput = InputOf<typeof receive, LightReviewFacts>;
