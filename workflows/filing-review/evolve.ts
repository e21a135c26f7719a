import { dateIn, type PersonId } from '@fashen/domain';
import type { ClockKey, FilingReviewContext } from './context.js';
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
    proposals: context.proposals + 1,
    proposal: { conclusion: 'noProblem', grounds: [], clauses: [], words: event.remarks ?? '' },
  }),
  proposeOpinion: (context, event) => ({
    ...reviews(context, event),
    proposals: context.proposals + 1,
    proposal: {
      conclusion: 'correct',
      grounds: [...new Set(event.problems.map(({ ground }) => ground))],
      clauses: clausesIn(event.problems),
      words: orderWords(event.problems),
    },
  }),
  approve: (context, event) => ({ ...decides(context, event), ...answerable(context, event), concludedOn: dateIn(event.at) }),
  sendBack: (context, event) => ({ ...decides(context, event), proposal: null }),
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
