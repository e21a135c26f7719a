import type { DutyChecker } from '@fashen/engine';
import type { LightReviewContext } from './context.js';
import { hasTurn, mayArrange, mayHandOver, notBarred, ofSuperior } from './desk.js';
import type { LightReviewFacts } from './facts.js';
import { LAW } from './law.js';

/** When something is read, no facts are loaded; the context alone decides. */
type Duty = DutyChecker<LightReviewContext, Partial<LightReviewFacts>>;

const ofReviewBody: Duty = ({ context, by }) =>
  by.party === context.parties.review ? [] : [{ rule: 'duty.notOfReviewBody', basis: LAW.house }];

const isHandler: Duty = ({ context, by }) => (by.person === context.handler ? [] : [{ rule: 'duty.notHandler', basis: LAW.house }]);

/** Whoever was named for the head's seat, or appointed to it, whatever the party. */
const seated: Duty = ({ context, by }) => {
  const seats = context.approval?.steps.flatMap((step) => step.seats) ?? [];
  const isSeated = seats.some(({ person, delegate }) => person === by.person || delegate?.person === by.person);
  return isSeated || by.party === context.parties.superior ? [] : [{ rule: 'duty.notSeated', basis: LAW.house }];
};

export const duties = { ofReviewBody, isHandler, seated, notBarred, hasTurn, mayArrange, mayHandOver, ofSuperior };
