import { dateIn, type IsoDate, type PersonId, type ScrutinyDecision, type TextHash } from '@fashen/domain';
import type { AnswerKind, CorrectionContext, DeadlineKey } from './context.js';
import type { CorrectionEvent, EventNamed, OpenInput } from './events.js';
import type { Authority, MatterFact } from './facts.js';

type Change = Partial<CorrectionContext>;
type By = { by: { person: PersonId } };

const joined = (people: readonly PersonId[], { by }: By): PersonId[] => [...new Set([...people, by.person])];
const without = (keys: readonly DeadlineKey[], ...gone: readonly DeadlineKey[]): DeadlineKey[] => keys.filter((key) => !gone.includes(key));
const nothing = (): Change => ({});

/** A decision of the head uses the handler's proposal up. */
const decides = ({ heads }: CorrectionContext, event: By): Change => ({ heads: joined(heads, event), isProposed: false });

/** From here on nothing more is awaited of the authority. */
const ends = (context: CorrectionContext, event: By): Change => ({ ...decides(context, event), running: [] });

const BOTH: readonly DeadlineKey[] = ['rectify_reply', 'rectify_complete'];
/** From the receipt of the order both clocks run, and what is amended from now on counts. */
const ordered = (receivedOn: IsoDate, at: string): Change => ({ receivedOn, orderedAt: at, running: BOTH });

const answers =
  (answer: AnswerKind) =>
  ({ running }: CorrectionContext): Change => ({ answer, isProposed: false, running: without(running, 'rectify_reply') });

const completed = ({ answer, orderedAt }: CorrectionContext, { facts, completedOn, at }: EventNamed<'reportCompletion'>): Change => {
  const change = facts.changes.findLast((one) => orderedAt !== null && one.at > orderedAt);
  const done = change?.kind ?? (answer === 'repeal' ? ('repealed' as const) : ('amended' as const));
  return { done, doneOn: change?.on ?? completedOn ?? dateIn(at), isProposed: false };
};

const decided =
  (kind: ScrutinyDecision) =>
  ({ parties, done }: CorrectionContext, { clauses, decidedOn }: { clauses: readonly string[]; decidedOn: IsoDate }): Change => ({
    // what the authority had stopped by itself is now stopped by decision
    ...(done === 'applicationStopped' ? { done: null, doneOn: null } : {}),
    decision: { kind, clauses, on: decidedOn, by: parties.competent?.party ?? parties.ordering },
    isProposed: false,
  });

const evolutions: { [K in CorrectionEvent['type']]: (context: CorrectionContext, event: EventNamed<K>) => Change } = {
  issueOrder: (context, event) => ({ ...decides(context, event), ...ordered(event.receivedOn, event.at) }),
  dropProposal: decides,
  propose: ({ handlers }, event) => ({ handlers: joined(handlers, event), isProposed: true }),
  acceptReasons: ends,
  maintainOrder: (context, event) => ({
    ...decides(context, event),
    round: 2,
    answer: null,
    running: [...new Set<DeadlineKey>([...context.running, 'rectify_reply'])],
    overdue: without(context.overdue, 'rectify_reply'),
  }),
  closeCorrected: ends,
  /** The clock of completion has run on meanwhile. */
  findInsufficient: (context, event) => ({ ...decides(context, event), done: null, doneOn: null }),
  withdrawOrder: ends,
  escalate: ends,
  answerAmend: answers('amend'),
  answerRepeal: answers('repeal'),
  answerStopApplying: (context, { answeredOn }) => ({
    ...answers('stopApplying')(context),
    done: 'applicationStopped',
    doneOn: answeredOn,
  }),
  disagree: answers('disagree'),
  reportCompletion: completed,
  decideSuspension: decided('suspended'),
  decideChange: decided('changed'),
  decideAnnulment: decided('annulled'),
  decideWithdrawal: nothing,
  decideResumption: nothing,
  deadlineNear: nothing,
  deadlinePassed: ({ overdue }, { key }) => ({ overdue: [...new Set<DeadlineKey>([...overdue, key])] }),
};

/** What the context remembers of an event. */
export const evolve = (context: CorrectionContext, event: CorrectionEvent): Change =>
  (evolutions[event.type] as (context: CorrectionContext, event: CorrectionEvent) => Change)(context, event);

/** A standing committee decides about what its own opinion did not move; otherwise the government above decides. */
function competentOf(
  ordering: string,
  authority: Authority | undefined,
  matter: MatterFact | null,
): CorrectionContext['parties']['competent'] {
  const congress = matter?.congresses.find(({ party }) => party === ordering);
  return congress ? { party: ordering, desk: ordering, isHere: congress.isHere } : (authority?.competent ?? null);
}

/**
 * The context at the start; a document that is not there gives an empty one, which the start's guard refuses. Whether it may be opened is asked
 * before anything but the document is known.
 */
export function opened(input: OpenInput): CorrectionContext {
  const { id, by, at, document, facts, orderedBy, textHash, receivedOn } = input;
  const { addressee = '', source, grounds = [], clauses = [] }: Partial<OpenInput> = input;
  const { matter } = facts;
  const ordering = orderedBy ?? by.party;
  const authority = matter?.authorities.find(({ party }) => party === addressee);
  const isByHand = by.role !== 'system';
  return {
    process: id,
    document,
    title: matter?.title ?? '',
    profile: matter?.profile ?? '',
    textHash: (textHash as TextHash | undefined) ?? matter?.textHash ?? 't1:',
    source: { kind: source?.kind ?? 'referral', process: source?.process ?? null },
    parties: { ordering, addressee, desk: authority?.desk ?? addressee, competent: competentOf(ordering, authority, matter) },
    isAddresseeHere: authority?.isHere ?? false,
    life: matter?.life ?? null,
    grounds,
    clauses,
    handlers: isByHand ? [by.person] : [],
    heads: [],
    receivedOn: null,
    orderedAt: null,
    round: 1,
    answer: null,
    isProposed: false,
    done: null,
    doneOn: null,
    running: [],
    overdue: [],
    decision: null,
    ...(isByHand || receivedOn === undefined ? {} : ordered(receivedOn, at)),
  };
}
