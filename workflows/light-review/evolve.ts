import { approvalChange, asDecision } from '@fashen/workflow-approval';
import type { LightReviewContext } from './context.js';
import { before } from './desk.js';
import type { EventNamed, LightReviewEvent, ReceiveInput } from './events.js';

type Change = Partial<LightReviewContext>;

const submit = (context: LightReviewContext, { by, points }: EventNamed<'submitOpinion'>): Change => ({
  opinion: { round: (context.opinion?.round ?? 0) + 1, points: points.length, draftedBy: by.person },
  drafters: [...new Set([...context.drafters, by.person])],
  approval: before(context, { type: 'restart' }),
});

const nothing = (): Change => ({});

const evolutions: { [K in LightReviewEvent['type']]: (context: LightReviewContext, event: EventNamed<K>) => Change } = {
  assign: (_, { handler }) => ({ handler }),
  submitOpinion: submit,
  approveOpinion: (context, event) => approvalChange(context, asDecision('approve', event)),
  sendOpinionBack: (context, event) => approvalChange(context, asDecision('refuse', event)),
  transfer: approvalChange,
  delegate: approvalChange,
  takeBack: approvalChange,
  handOver: approvalChange,
  appointSigner: approvalChange,
  remindSigners: approvalChange,
  returnAsNotOurs: nothing,
  withdraw: nothing,
  leaveAsClassified: nothing,
  deadlineNear: nothing,
  deadlinePassed: nothing,
};

/** What the context remembers of an event. */
export const evolve = (context: LightReviewContext, event: LightReviewEvent): Change =>
  (evolutions[event.type] as (context: LightReviewContext, event: LightReviewEvent) => Change)(context, event);

/** The context at the start; a paper that is not there gives an empty one, which the start's guard refuses. */
export function opened({ id, facts: { paper }, document, sender, letterNumber, receivedOn, askedBy }: ReceiveInput): LightReviewContext {
  return {
    process: id,
    document,
    profile: paper?.profile ?? '',
    parties: { review: paper?.review ?? '', superior: paper?.superior ?? null },
    sender,
    letterNumber: letterNumber ?? null,
    receivedOn,
    askedBy: askedBy ?? null,
    handler: null,
    drafters: [],
    opinion: null,
    approval: null,
  };
}
