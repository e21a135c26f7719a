import { defineEvents } from '@fashen/engine';
import { words } from '@fashen/workflow-approval';
import { z } from 'zod';
import { approving, refusing } from './desk.js';
import type { LightReviewFacts } from './facts.js';
import { chosen } from './fields.js';
import { LAW } from './law.js';
import { handlerKnown } from './payload-checks.js';
import { point } from './points.js';

/** From the head's desk to the handler's and back: who handles it, what is said, whether it goes out. */
export const opinionEvents = defineEvents<LightReviewFacts>()({
  assign: {
    label: { zh: '分办', en: 'assign' },
    by: ['reviewHead'],
    duties: ['ofReviewBody'],
    payload: z.strictObject({ handler: chosen('handlers', '承办人', 'Handler') }),
    check: handlerKnown,
    facts: ['handlers'],
    basis: LAW.house,
  },
  submitOpinion: {
    label: { zh: '提交法律意见', en: 'submit the opinion' },
    by: ['caseHandler'],
    duties: ['ofReviewBody', 'isHandler'],
    payload: z.strictObject({
      points: z.array(point).max(100).meta({ title: '逐条意见', description: 'Point by point; none: nothing to remark' }),
    }),
    basis: LAW.noSubstitute,
  },
  approveOpinion: {
    ...approving,
    label: { zh: '同意发出', en: 'approve the opinion' },
    payload: z.strictObject({ words: words.optional() }),
    basis: LAW.apart,
  },
  sendOpinionBack: {
    ...refusing,
    label: { zh: '退回承办人修改', en: 'send the opinion back' },
    payload: z.strictObject({}),
    basis: LAW.apart,
  },
});
