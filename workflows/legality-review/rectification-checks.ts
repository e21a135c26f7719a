import type { IsoDate } from '@fashen/domain';
import type { PayloadChecker } from '@fashen/engine';
import type { ReviewContext } from './context.js';
import type { ReviewFacts } from './facts.js';
import { LAW } from './law.js';
import { completeDay } from './payload-checks.js';

type Check<Payload> = PayloadChecker<ReviewContext, ReviewFacts, Payload>;

/** The same bounds as at acceptance, and another day than the one that was entered. */
export const otherCompleteDay: Check<{ completeOn: IsoDate }> = (world) => [
  ...completeDay(world),
  ...(world.payload.completeOn === world.context.completeOn
    ? [{ rule: 'rectify.sameDay', field: '/completeOn', day: world.payload.completeOn, basis: LAW.submission }]
    : []),
];

/** Everybody rectifies what he entered himself, once; a decision is taken back by its own event, never in this way. */
export const ownEntry: Check<{ seq: number }> = ({ payload: { seq }, context, facts }) => [
  ...(facts.ownEntries.includes(seq) ? [] : [{ rule: 'rectify.notYours', field: '/seq', seq, basis: LAW.platform }]),
  ...(context.rectified.includes(seq) ? [{ rule: 'rectify.before', field: '/seq', seq, basis: LAW.platform }] : []),
];
