import type { PartyId } from '@fashen/domain';
import type { DeliberationContext } from './context.js';
import type { DecidingBody } from './facts.js';

/** Bodies that have not passed the text as it stands, in the order of the way: the first of them decides next. */
export const bodiesLeft = ({ bodies, decisions, textHash }: DeliberationContext): readonly DecidingBody[] =>
  bodies.filter(({ body }) => decisions[body] !== textHash);

/** The body whose turn it is: of an item on the agenda its own, else the first that has still to decide. */
export const bodyInTurn = (context: DeliberationContext): DecidingBody | undefined =>
  context.item ? context.bodies.find(({ body }) => body === context.item!.body) : bodiesLeft(context)[0];

/** Review bodies that have still to verify the revision. */
export const verifiersLeft = ({ reviewers, verifiedBy }: DeliberationContext): readonly PartyId[] =>
  reviewers.filter((reviewer) => !verifiedBy.includes(reviewer));

/** Instructions that nobody has found carried out, in the order in which they were given. */
export const openInstructionsOf = ({ instructions }: DeliberationContext): readonly string[] =>
  Object.entries(instructions)
    .filter(([, { status }]) => status === 'open')
    .sort(([, one], [, other]) => one.ordinal - other.ordinal)
    .map(([id]) => id);
