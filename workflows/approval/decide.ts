import type { PersonId } from '@fashen/domain';
import { actorOf } from './entry.js';
import type { Decision, EventNamed } from './event.js';
import { enter, settle, withSeats } from './move.js';
import { currentStep, isHolder, seatFor, stepIndex } from './questions.js';
import type { ApprovalState, Opinion, Seat, Verdict } from './state.js';

const VERDICTS = { approve: 'approved', refuse: 'refused', abstain: 'abstained', returnToStep: 'returned' } as const;

type Acting = Decision | EventNamed<'returnToStep'>;

/** Somebody acts for a seat without having been asked whether he may: duties and payload checks stand before. */
const unasked = (person: PersonId): never => {
  throw new Error(`${person} has no turn in this approval`);
};

function opinionFrom(state: ApprovalState, event: Acting, seat: Seat): Opinion {
  const { decidedBy, enteredBy, occurredOn, scan } = actorOf(event);
  const step = currentStep(state);
  const verdict: Verdict = VERDICTS[event.type];
  const isOwn = isHolder(seat, decidedBy, event.facts);
  return {
    n: state.opinions.length + 1,
    step: step.key,
    round: step.round,
    seat: seat.id,
    person: decidedBy,
    onBehalfOf: isOwn ? null : seat.person,
    enteredBy,
    verdict,
    words: ('words' in event ? event.words : undefined) ?? event.reason ?? null,
    at: event.at,
    occurredOn,
    scan,
    isRecalled: false,
  };
}

/** Writes the opinion down, uses up the delegation, and remembers how it stood before, for as long as it can be recalled. */
function recorded(state: ApprovalState, event: Acting): ApprovalState {
  const { decidedBy, enteredBy } = actorOf(event);
  const seat = seatFor(state, decidedBy, event.facts) ?? unasked(decidedBy);
  const opinion = opinionFrom(state, event, seat);
  const { current, comesBackTo, status } = state;
  return withSeats(
    {
      ...state,
      opinions: [...state.opinions, opinion],
      recallable: {
        opinion: opinion.n,
        persons: enteredBy === null ? [decidedBy] : [decidedBy, enteredBy],
        current,
        rounds: state.steps.map(({ round }) => round),
        comesBackTo,
        status,
        delegate: seat.delegate,
      },
    },
    (one) => (one.id === seat.id ? { ...one, delegate: null } : one),
  );
}

export const decide = (state: ApprovalState, event: Decision): ApprovalState => settle(recorded(state, event));

/** 退回: to any earlier step. Straight back 回退后直达: the steps between stand as they are. */
export function returnToStep(state: ApprovalState, event: EventNamed<'returnToStep'>): ApprovalState {
  const comesBackTo = event.comesStraightBack ? state.current : null;
  return enter({ ...recorded(state, event), comesBackTo }, stepIndex(state, event.step));
}

/** 撤回: what was said is marked, and everything stands where it stood before. */
export function recall(state: ApprovalState): ApprovalState {
  const { recallable } = state;
  if (!recallable) throw new Error('There is nothing in this approval that could be recalled');
  const taken = state.opinions.find(({ n }) => n === recallable.opinion)!;
  const { current, comesBackTo, status, rounds, delegate } = recallable;
  return withSeats(
    {
      ...state,
      status,
      current,
      comesBackTo,
      recallable: null,
      steps: state.steps.map((step, n) => ({ ...step, round: rounds[n]! })),
      opinions: state.opinions.map((one) => (one.n === taken.n ? { ...one, isRecalled: true } : one)),
    },
    (seat) => (seat.id === taken.seat ? { ...seat, delegate } : seat),
  );
}
