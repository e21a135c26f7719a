import { dateIn, type IsoDate } from '@fashen/domain';
import type { DeadlineKey, ObjectionContext } from './context.js';
import type { GroupNews, ObjectionEffects, TextKind } from './effects.js';
import { ANSWER_OF, isPersonal, outcomeOf } from './ends.js';
import type { EventNamed, ObjectionEvent } from './events.js';
import type { Answer } from './words.js';

type At<E extends ObjectionEvent = ObjectionEvent> = { context: ObjectionContext; event: E };
type Proposing = EventNamed<
  'proposeRefusal' | 'proposeDiversion' | 'proposeTransfer' | 'proposeClosing' | 'proposeLawful' | 'proposeCorrection' | 'proposeLapsed'
>;
type Stating = EventNamed<'stateCase' | 'enterStatement'>;

/** The day of the legal fact where the event names it, otherwise the day of the step. */
const dayOf = (event: ObjectionEvent): IsoDate => ('on' in event ? event.on : dateIn(event.at));

const tell = (
  { context, event }: At,
  answer: Answer | null,
  more: Partial<ObjectionEffects['tellObjector']> = {},
): ObjectionEffects['tellObjector'] => ({
  answer,
  outcome: null,
  isDue: context.isAnswerDue,
  proposal: null,
  explanation: null,
  due: null,
  on: dayOf(event),
  ...more,
});

const open =
  (key: DeadlineKey, from: (at: At) => IsoDate) =>
  (at: At): ObjectionEffects['openDeadline'] => ({
    key,
    from: from(at),
    isDue: key !== 'objection_reply' || at.context.isAnswerDue,
  });

const close =
  (key: DeadlineKey) =>
  ({ event }: At): ObjectionEffects['closeDeadline'] => ({
    key,
    how: event.type === 'withdrawalReceived' ? 'stopped' : 'met',
    on: dayOf(event),
  });

const told =
  (news: (at: At) => GroupNews) =>
  (at: At): ObjectionEffects['answerGroup'] => ({ members: at.context.members, news: news(at) });

/** What the whole group hears of the decision; what is personal to the lead sets its followers free. */
function newsOf({ context, event }: At): GroupNews {
  const kind = ANSWER_OF[context.proposal!.decision];
  const outcome = outcomeOf(context);
  return isPersonal(kind, outcome) ? { type: 'leadLost' } : { type: 'groupAnswered', kind, outcome, on: dayOf(event) };
}

const text = (
  kind: TextKind,
  n: number,
  event: Proposing | Stating | EventNamed<'sendMaskingBack' | 'sendDecisionBack'>,
): ObjectionEffects['keepText'] => ({
  kind,
  n,
  by: event.by.person,
  explanation: event.explanation,
  to: 'to' in event ? event.to : null,
  publicReply: 'publicReply' in event && event.publicReply ? event.publicReply : null,
  publicTitle: 'publicTitle' in event && event.publicTitle ? event.publicTitle : null,
});

/** What the effects of the table carry. The context is the one after `remember`. */
export const params = {
  find: ({ context: { document, parties, profile } }: { context: ObjectionContext }): ObjectionEffects['findParties'] => ({
    document,
    receiver: parties.receiver,
    profile,
  }),
  openReply: open('objection_reply', ({ context }) => context.receivedOn),
  openFormal: open('objection_formal', ({ context }) => context.formalFrom),
  openStatement: open('objection_statement', ({ event }) => dateIn(event.at)),
  closeReply: close('objection_reply'),
  closeFormal: close('objection_formal'),
  closeStatement: close('objection_statement'),
  received: (at: At) => tell(at, 'received', { on: at.context.receivedOn }),
  supplementAsked: (at: At<EventNamed<'requestSupplement'>>) =>
    tell(at, 'supplementAsked', { explanation: at.event.explanation, due: at.event.due }),
  accepted: (at: At) => tell(at, 'accepted'),
  joined: (at: At) => tell(at, 'accepted', { outcome: 'grouped' }),
  decided: (at: At) =>
    tell(at, ANSWER_OF[at.context.proposal!.decision], { outcome: outcomeOf(at.context), proposal: at.context.proposal!.n }),
  /** Told once, also to whom no answer is due from now on. */
  withdrawn: (at: At) => tell(at, 'withdrawn', { isDue: at.context.kind === 'objection' }),
  followedUp: (at: At) => tell(at, 'followedUp', { outcome: at.context.correctionOutcome }),
  extended: (at: At<EventNamed<'extendReply'>>) => tell(at, 'delayed', { outcome: 'extended', explanation: at.event.explanation }),
  extendedLikeLead: (at: At) => tell(at, 'delayed', { outcome: 'extended' }),
  late: (at: At<EventNamed<'deadlinePassed'>>) => tell(at, at.event.key === 'objection_reply' ? 'delayed' : null, { outcome: 'overdue' }),
  extend: ({ event }: At<EventNamed<'extendReply'>>): ObjectionEffects['extendDeadline'] => ({
    days: event.days,
    explanation: event.explanation,
  }),
  extendLikeLead: ({ event: { days, lead } }: At<EventNamed<'groupExtended'>>): ObjectionEffects['extendLikeLead'] => ({ days, lead }),
  show: ({ context: { document, parties } }: At): ObjectionEffects['showDocument'] => ({ document, party: parties.receiver }),
  proposed: ({ context, event }: At<Proposing>) => text('proposal', context.proposal!.n, event),
  stated: ({ event }: At<Stating>) => text('statement', 1, event),
  masking: ({ event }: At<EventNamed<'maskStatement'>>): ObjectionEffects['keepMasking'] => ({
    statement: event.statement,
    by: event.by.person,
    sentences: event.sentences,
  }),
  maskingReturned: ({ event }: At<EventNamed<'sendMaskingBack'>>) => text('maskingReturned', 1, event),
  sentBack: ({ context, event }: At<EventNamed<'sendDecisionBack'>>) => text('sentBack', context.proposal!.n, event),
  maskingApproved: ({ event }: At): ObjectionEffects['approveMaskings'] => ({ by: event.by.person }),
  askLead: ({ context }: At): ObjectionEffects['askLead'] => ({ lead: context.lead! }),
  likeLead: ({ context, event: { answer, kind, outcome, on } }: At<EventNamed<'groupAnswered'>>): ObjectionEffects['answerLikeLead'] => ({
    lead: context.lead!,
    answer,
    kind,
    outcome,
    isDue: context.isAnswerDue,
    on,
  }),
  publish: ({ context, event }: At): ObjectionEffects['publishReply'] => ({
    proposal: context.proposal!.n,
    isPublic: context.proposal!.isPublic,
    document: context.document,
    outcome: context.proposal!.decision,
    on: dayOf(event),
  }),
  groupAnswered: told(newsOf),
  /** Whoever joined before this one heard of it. */
  groupSetFree: told(() => ({ type: 'leadLost' })),
  groupExtended: told(({ event }) => ({ type: 'groupExtended', days: (event as EventNamed<'extendReply'>).days })),
  groupFollowedUp: told(({ context, event }) => ({ type: 'groupFollowedUp', outcome: context.correctionOutcome!, on: dayOf(event) })),
  correction: ({ context, event }: At): ObjectionEffects['openProcess'] => ({
    workflow: 'correction',
    input: {
      document: context.document!,
      orderedBy: context.parties.receiver,
      addressee: context.parties.authority!,
      source: { kind: 'objection', process: context.process },
      grounds: [...context.proposal!.grounds],
      clauses: [...context.proposal!.clauses],
      textHash: context.proposal!.textHash!,
      receivedOn: dateIn(event.at),
    },
    ifRefused: 'correctionNotOpened',
  }),
};
