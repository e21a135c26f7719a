import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { DiscussionFacts } from './facts.js';
import { item, words } from './fields.js';
import { LAW } from './law.js';
import { adviceInHand, itemInHand, mustChangeInHand, reasonsFit } from './payload-checks.js';

export const drafting = {
  by: ['drafter', 'draftingHead'],
  duties: ['ofDraftingDepartment', 'notReviewer', 'notArbiter'],
  basis: LAW.statement,
} as const;
const handling = {
  by: ['caseHandler'],
  duties: ['ofReviewAuthority', 'notDrafter', 'notArbiter'],
  facts: ['drafters'],
  basis: LAW.exchange,
} as const;

/** Reason and reply, round by round. */
export const exchangeEvents = defineEvents<DiscussionFacts>()({
  giveReasons: {
    ...drafting,
    label: { zh: '说明未采纳理由', en: 'give the reasons' },
    payload: z.strictObject({
      reasons: z
        .array(
          z.strictObject({
            item,
            reason: words('未采纳理由', 'Reason'),
            basis: words('依据', 'Basis that it rests on'),
          }),
        )
        .min(1)
        .max(300)
        .meta({ title: '逐条说明', description: 'One for every open item' }),
    }),
    check: reasonsFit,
  },
  adoptItem: {
    ...drafting,
    label: { zh: '同意采纳', en: 'agree to adopt an item' },
    payload: z.strictObject({ item, note: words('采纳说明', 'Note').optional() }),
    check: itemInHand,
  },
  acceptReason: {
    ...handling,
    label: { zh: '认可未采纳理由', en: 'accept the reason' },
    payload: z.strictObject({ item, reply: words('认可说明', 'Why the reason is accepted') }),
    check: adviceInHand,
  },
  acceptMustChangeReason: {
    ...handling,
    label: { zh: '审查机构负责人认可理由', en: 'accept the reason on a must-change item' },
    by: ['reviewHead'],
    duties: ['ofReviewAuthority', 'notDrafter', 'notArbiter', 'notHandler'],
    payload: z.strictObject({ item, reply: words('认可说明', 'Why it is not unlawful after all') }),
    check: mustChangeInHand,
    basis: LAW.mustChange,
  },
  maintainItem: {
    ...handling,
    label: { zh: '维持意见', en: 'maintain an item' },
    payload: z.strictObject({ item, reply: words('再次意见', 'Reply to the reason') }),
    check: itemInHand,
  },
  returnReplies: {
    ...handling,
    label: { zh: '送达再次意见，进入下一轮', en: 'return the replies for another round' },
    payload: z.strictObject({}),
  },
  callCoordination: {
    ...handling,
    label: { zh: '提请协调', en: 'call for coordination' },
    by: ['caseHandler', 'reviewHead'],
    payload: z.strictObject({}),
  },
});
