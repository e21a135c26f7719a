import { dateIn } from '@fashen/domain';
import type { LightReviewContext } from './context.js';
import type { LightReviewEffects } from './effects.js';
import type { EventNamed, LightReviewEvent } from './events.js';

type Any = { context: LightReviewContext; event: LightReviewEvent };

/** The paper left the body's hands without an answer of its own: nothing is owed any more. */
const LEAVES: readonly string[] = ['withdraw', 'leaveAsClassified'];

/** What the effects of the table carry. The context is the one after `remember`. */
export const params = {
  open: ({ context: { receivedOn, askedBy } }: { context: LightReviewContext }): LightReviewEffects['openDeadline'] => ({
    key: 'light_review',
    from: receivedOn,
    askedBy,
  }),
  close: ({ event }: Any): LightReviewEffects['closeDeadline'] => ({
    key: 'light_review',
    how: LEAVES.includes(event.type) ? 'stopped' : 'met',
    on: dateIn(event.at),
  }),
  points: ({
    context,
    event,
  }: {
    context: LightReviewContext;
    event: EventNamed<'submitOpinion'>;
  }): LightReviewEffects['insertPoints'] => ({
    round: context.opinion!.round,
    draftedBy: event.by.person,
    points: event.points,
  }),
  letter: ({ context, event }: Any): LightReviewEffects['renderLetter'] => ({
    document: context.document,
    round: context.opinion!.round,
    signedOn: dateIn(event.at),
  }),
  cover: ({ context: { document } }: { context: LightReviewContext }): LightReviewEffects['coverTitle'] => ({ document }),
};
