import type { DutyChecker } from '@fashen/engine';
import type { ObjectionContext } from './context.js';
import { hasTurn, mayArrange, mayHandOver, notBarred, ofSuperior } from './desk.js';
import type { ObjectionFacts } from './facts.js';
import { LAW } from './law.js';

/** When something is read, no facts are loaded; the context alone decides. */
type Duty = DutyChecker<ObjectionContext, Partial<ObjectionFacts>>;

const ofReceiver: Duty = ({ context, by }) =>
  by.party === context.parties.receiver ? [] : [{ rule: 'duty.notOfReceiver', basis: LAW.house }];

/** Whoever drafted, reviewed, decided or registered the document examines no objection to it. */
const notInvolved: Duty = ({ facts, by }) => (facts.involved?.includes(by.person) ? [{ rule: 'duty.involved', basis: LAW.apart }] : []);

/** What one person masked, another one reads before the authority sees it. */
const notMasker: Duty = ({ context, by }) => (context.maskers.includes(by.person) ? [{ rule: 'duty.ownMasking', basis: LAW.masking }] : []);

/** Whoever speaks for the authority knows of it once the masked text was approved, and not before. */
const ofSpeaker: Duty = ({ context, by }) =>
  context.isAuthorityAsked && by.party === context.parties.speaker ? [] : [{ rule: 'duty.notOfSpeaker', basis: LAW.masking }];

/** The party that appoints where nobody of the receiver is left; it has no part in the matter before it comes to the head's desk. */
const isSuperior = ({ context, by }: Pick<Parameters<Duty>[0], 'context' | 'by'>): boolean =>
  context.approval !== null && by.party === context.parties.superior;

/** Whoever was named for the head's seat, or appointed to it, whatever the party; and the superior, unless the objection is to its own document. */
const seated: Duty = ({ context, by }) => {
  const seats = context.approval?.steps.flatMap((step) => step.seats) ?? [];
  const isSeated = seats.some(({ person, delegate }) => person === by.person || delegate?.person === by.person);
  return isSeated || (isSuperior({ context, by }) && !context.parties.superiorIssued) ? [] : [{ rule: 'duty.notSeated', basis: LAW.house }];
};

/** A superior that issued the document appoints as any other, and learns no more than that somebody is wanting. */
const ofIssuingSuperior: Duty = (world) => (isSuperior(world) ? [] : [{ rule: 'duty.notSeated', basis: LAW.house }]);

export const duties = {
  ofReceiver,
  notInvolved,
  notMasker,
  ofSpeaker,
  seated,
  ofIssuingSuperior,
  notBarred,
  hasTurn,
  mayArrange,
  mayHandOver,
  ofSuperior,
};
