import { dateIn, type PersonId } from '@fashen/domain';
import { approvalChange, asDecision, isPassed } from '@fashen/workflow-approval';
import type { ClockKey, FilingReviewContext } from './context.js';
import { before } from './desk.js';
import type { EventNamed, FilingReviewEvent } from './events.js';
import type { MatterFact } from './facts.js';
import { clausesIn, orderWords } from './order-words.js';

type Change = Partial<FilingReviewContext>;
type By = { by: { person: PersonId } };

const joined = (people: readonly PersonId[], { by }: By): PersonId[] => [...new Set([...people, by.person])];
const reviews = ({ reviewers }: FilingReviewContext, event: By): Change => ({ reviewers: joined(reviewers, event) });
const decides = ({ heads }: FilingReviewContext, event: By): Change => ({ heads: joined(heads, event) });
const none = (): Change => ({});

/** Who answers for the document now: an authority may have been merged into another since it was filed. */
const answerable = ({ parties }: FilingReviewContext, { facts }: { facts: { matter: MatterFact | null } }): Change => ({
  parties: { ...parties, lead: facts.matter?.lead ?? parties.lead },
});

/** The last signature, or the drop of the one that was awaited, concludes. */
const signed = (context: FilingReviewContext, event: EventNamed<'approve' | 'dropSigner'>): Change => {
  const change = approvalChange(context, event.type === 'approve' ? asDecision('approve', event) : event);
  return { ...change, ...(isPassed(change.approval) ? { ...answerable(context, event), concludedOn: dateIn(event.at) } : {}) };
};

const handedIn = ({ round, late }: FilingReviewContext, handed: string, on: string): Change => ({
  package: handed,
  round: round + 1,
  checkFrom: on,
  // the check begins anew, and with it the periods before registration
  late: late.filter((key) => key === 'filing_review'),
});

const evolutions: { [K in FilingReviewEvent['type']]: (context: FilingReviewContext, event: EventNamed<K>) => Change } = {
  register: (context, event) => ({ ...reviews(context, event), registeredOn: dateIn(event.at), registerNumber: event.number ?? null }),
  defer: (context, event) => ({ ...reviews(context, event), deferredOn: dateIn(event.at) }),
  refuse: reviews,
  supplementSubmitted: (context, event) => handedIn(context, event.package, dateIn(event.at)),
  enterSupplement: (context, event) => ({ ...reviews(context, event), ...handedIn(context, event.scan, event.receivedOn) }),
  ask: (context, event) => ({ ...reviews(context, event), askedBy: event.dueOn }),
  explanationGiven: () => ({ askedBy: null }),
  enterExplanation: (context, event) => ({ ...reviews(context, event), askedBy: null }),
  proceedWithout: (context, event) => ({ ...reviews(context, event), askedBy: null }),
  extend: (context, event) => ({ ...decides(context, event), isExtended: true }),
  proposeNoProblem: (context, event) => ({
    ...reviews(context, event),
    approval: before(context),
    proposals: context.proposals + 1,
    proposal: { conclusion: 'noProblem', grounds: [], clauses: [], words: event.remarks ?? '' },
  }),
  proposeOpinion: (context, event) => ({
    ...reviews(context, event),
    approval: before(context),
    proposals: context.proposals + 1,
    proposal: {
      conclusion: 'correct',
      grounds: [...new Set(event.problems.map(({ ground }) => ground))],
      clauses: clausesIn(event.problems),
      words: orderWords(event.problems),
    },
  }),
  proposeAgain: (context, event) => ({ ...reviews(context, event), approval: before(context) }),
  approve: (context, event) => ({ ...decides(context, event), ...signed(context, event) }),
  sendBack: (context, event) => ({ ...decides(context, event), ...approvalChange(context, asDecision('refuse', event)) }),
  transfer: approvalChange,
  delegate: approvalChange,
  takeBack: approvalChange,
  handOver: approvalChange,
  addSigner: approvalChange,
  dropSigner: signed,
  appointSigner: approvalChange,
  recall: approvalChange,
  remindSigners: approvalChange,
  copyIn: approvalChange,
  correctionOpened: (_, { correction }) => ({ correction }),
  correctionNotOpened: none,
  orderAgain: (context, event) => ({ ...decides(context, event), ...answerable(context, event) }),
  enterCorrection: (context, event) => ({ ...reviews(context, event), corrected: event.outcome, correctedOn: event.on }),
  correctionReported: (_, { outcome, on }) => ({ corrected: outcome, correctedOn: on }),
  deadlineNear: none,
  deadlinePassed: ({ late }, { key }) => ({ late: [...new Set([...late, key as ClockKey])] }),
};

/** What the context remembers of an event. */
export const evolve = (context: FilingReviewContext, event: FilingReviewEvent): Change =>
  (evolutions[event.type] as (context: FilingReviewContext, event: FilingReviewEvent) => Change)(context, event);
