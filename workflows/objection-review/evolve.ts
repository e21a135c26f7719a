import { approvalChange, asDecision } from '@fashen/workflow-approval';
import type { ObjectionContext, Proposal } from './context.js';
import { before } from './desk.js';
import type { EventNamed, ObjectionEvent, ReceiveInput } from './events.js';

type Change = Partial<ObjectionContext>;

const added = <T>(list: readonly T[], one: T): readonly T[] => [...new Set([...list, one])];
/** Whoever has a hand in it is known: of those nobody decides. */
const handled = ({ handlers }: ObjectionContext, { by }: ObjectionEvent): Change => ({ handlers: added(handlers, by.person) });

const propose =
  <E extends ObjectionEvent>(proposal: (event: E) => Partial<Proposal> & Pick<Proposal, 'decision'>) =>
  (context: ObjectionContext, event: E): Change => ({
    ...handled(context, event),
    proposal: {
      n: (context.proposal?.n ?? 0) + 1,
      draftedBy: event.by.person,
      ground: null,
      diversion: null,
      grounds: [],
      clauses: [],
      textHash: null,
      isPublic: 'publicReply' in event && event.publicReply !== undefined,
      ...proposal(event),
    },
    approval: before(context),
  });

const masked = (context: ObjectionContext, event: EventNamed<'maskStatement' | 'submitMasking'>): Change => ({
  ...handled(context, event),
  maskers: added(context.maskers, event.by.person),
});

const nothing = (): Change => ({});

const evolutions: { [K in ObjectionEvent['type']]: (context: ObjectionContext, event: EventNamed<K>) => Change } = {
  partiesFound: ({ parties }, { profile, superior, superiorIssued, authority, speaker }) => ({
    profile,
    parties: { receiver: parties.receiver, superior, superiorIssued, authority, speaker },
  }),
  requestSupplement: handled,
  supplementReceived: (_, { on }) => ({ formalFrom: on }),
  reasonsAdded: nothing,
  accept: handled,
  proposeRefusal: propose(({ ground }) => ({ decision: 'refuse', ground })),
  proposeDiversion: propose(({ diversion }) => ({ decision: 'divert', diversion })),
  proposeTransfer: propose(() => ({ decision: 'transfer' })),
  proposeClosing: propose(() => ({ decision: 'close' })),
  maskStatement: masked,
  submitMasking: (context, event) => ({ ...masked(context, event), submitted: event.facts.maskings.masked.map(({ hash }) => hash) }),
  approveMasking: (context, event) => ({ ...handled(context, event), isAuthorityAsked: true }),
  sendMaskingBack: handled,
  maskAgain: handled,
  waiveStatement: (context, event) => ({ ...handled(context, event), isPassedOver: true }),
  stateCase: nothing,
  enterStatement: handled,
  goOnWithoutStatement: handled,
  proposeLawful: propose(() => ({ decision: 'lawful' })),
  proposeCorrection: propose(({ grounds, clauses, facts }) => ({ decision: 'correct', grounds, clauses, textHash: facts.textHash })),
  proposeLapsed: propose(() => ({ decision: 'lapsed' })),
  approveDecision: (context, event) => approvalChange(context, asDecision('approve', event)),
  sendDecisionBack: (context, event) => approvalChange(context, asDecision('refuse', event)),
  extendReply: () => ({ isExtended: true }),
  transfer: approvalChange,
  delegate: approvalChange,
  takeBack: approvalChange,
  handOver: approvalChange,
  appointSigner: approvalChange,
  remindSigners: approvalChange,
  withdrawalReceived: () => ({ isWithdrawn: true, isAnswerDue: false }),
  joinedGroup: (_, { lead, group }) => ({ lead, group }),
  groupGrew: (_, { group, members }) => ({ group, members }),
  groupAnswered: (_, { answer, kind, outcome }) => ({ groupAnswer: { answer, kind, outcome } }),
  leadLost: () => ({ lead: null }),
  groupExtended: () => ({ isExtended: true }),
  correctionOpened: (_, { correction }) => ({ correction }),
  correctionNotOpened: nothing,
  correctionReported: (_, { outcome }) => ({ correctionOutcome: outcome }),
  groupFollowedUp: (_, { outcome }) => ({ correctionOutcome: outcome }),
  deadlineNear: nothing,
  deadlinePassed: ({ overdue }, { key }) => ({ overdue: added(overdue, key) }),
};

/** What the context remembers of an event. */
export const evolve = (context: ObjectionContext, event: ObjectionEvent): Change =>
  (evolutions[event.type] as (context: ObjectionContext, event: ObjectionEvent) => Change)(context, event);

/** The context at the start; who else takes part is found in the same step. */
export function opened({ id, document, receivedOn, channel, kind, receiver, profile, group, follows }: ReceiveInput): ObjectionContext {
  return {
    process: id,
    document: document ?? null,
    profile,
    receivedOn,
    channel,
    kind,
    follows: follows ?? null,
    parties: { receiver, superior: null, superiorIssued: false, authority: null, speaker: null },
    isAnswerDue: kind === 'objection',
    isWithdrawn: false,
    formalFrom: receivedOn,
    handlers: [],
    maskers: [],
    submitted: [],
    isAuthorityAsked: false,
    isPassedOver: false,
    proposal: null,
    approval: null,
    group: group ?? null,
    members: 0,
    lead: null,
    groupAnswer: null,
    correction: null,
    correctionOutcome: null,
    isExtended: false,
    overdue: [],
  };
}
