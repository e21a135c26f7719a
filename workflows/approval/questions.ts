import type { IsoDate, PersonId } from '@fashen/domain';
import type { TaskPlace } from '@fashen/engine';
import type { ApprovalFacts, Colleague } from './facts.js';
import type { ApprovalState, Opinion, Seat, Step } from './state.js';

type People = Pick<ApprovalFacts, 'colleagues' | 'absences' | 'today'>;

/** The step whose turn it is, or was last. */
export const currentStep = (state: ApprovalState): Step => state.steps[state.current]!;

export const stepIndex = (state: ApprovalState, key: string): number => state.steps.findIndex((step) => step.key === key);

/** What was said in the present round of a step and stands. */
export const opinionsAt = (state: ApprovalState, step: Step): readonly Opinion[] =>
  state.opinions.filter((opinion) => opinion.step === step.key && opinion.round === step.round && !opinion.isRecalled);

/** Everything that was said at a step, all rounds, recalled ones among them: oldest first. */
export const opinionsOf = (state: ApprovalState, key: string): readonly Opinion[] => state.opinions.filter(({ step }) => step === key);

/** Seats of the step that owe an opinion in its present round. */
export const waitingSeats = (state: ApprovalState, step: Step): readonly Seat[] => {
  const signed = new Set(opinionsAt(state, step).map(({ seat }) => seat));
  return step.seats.filter(({ id }) => !signed.has(id));
};

/** The seats whose turn it is now; none when the approval is not open. */
export function whoseTurn(state: ApprovalState): readonly Seat[] {
  if (state.status !== 'open') return [];
  const step = currentStep(state);
  const waiting = waitingSeats(state, step);
  return step.rule.kind === 'inOrder' ? waiting.slice(0, 1) : waiting;
}

/** Not to be gone through any more: before the present step, or standing between it and the one that gets it straight back. */
export const isBehind = ({ status, current, comesBackTo }: ApprovalState, index: number): boolean =>
  status === 'passed' || index < current || (comesBackTo !== null && index > current && index < comesBackTo);

/** Passed and not returned to since. */
export const isStepPassed = (state: ApprovalState, key: string): boolean =>
  stepIndex(state, key) >= 0 && isBehind(state, stepIndex(state, key));

export const isPassed = (state: ApprovalState | null): boolean => state?.status === 'passed';
export const isRejected = (state: ApprovalState | null): boolean => state?.status === 'refused';
export const isSentBack = (state: ApprovalState | null): boolean => state?.status === 'sentBack';

const holdsRole = ({ party, roles }: Colleague, seat: Seat): boolean => party === seat.party && roles.includes(seat.role);

/** The seat is his own: named for him, or open to everybody of his role. */
export const isHolder = (seat: Seat, person: PersonId, { colleagues }: Pick<People, 'colleagues'>): boolean =>
  seat.person === null ? colleagues.some((one) => one.person === person && holdsRole(one, seat)) : seat.person === person;

const isDelegateToday = (seat: Seat, person: PersonId, today: IsoDate): boolean =>
  seat.delegate?.person === person && (seat.delegate.until === null || today <= seat.delegate.until);

const standsInFor = (seat: Seat, person: PersonId, absences: ApprovalFacts['absences']): boolean =>
  absences.some(
    (away) =>
      away.person === seat.person &&
      away.delegate === person &&
      away.party === seat.party &&
      (away.role === null || away.role === seat.role),
  );

/** Whether the person may sit there: as holder, as delegate of this seat, or for somebody who is away. */
export const mayFill = (seat: Seat, person: PersonId, people: People): boolean =>
  isHolder(seat, person, people) || isDelegateToday(seat, person, people.today) || standsInFor(seat, person, people.absences);

/** The seat that the person fills now: his own before one that he fills for somebody else. Null: it is not his turn. */
export function seatFor(state: ApprovalState, person: PersonId, people: People): Seat | null {
  if (hasActed(state, person) || hasActedElsewhere(state, person)) return null;
  const seats = whoseTurn(state).filter((seat) => mayFill(seat, person, people));
  return seats.find((seat) => seat.person === person) ?? seats.find((seat) => isHolder(seat, person, people)) ?? seats[0] ?? null;
}

/** In the present round of the present step: nobody acts twice in one round. */
export const hasActed = (state: ApprovalState, person: PersonId): boolean =>
  opinionsAt(state, currentStep(state)).some((opinion) => opinion.person === person);

/** Decided in another step, in whatever round: two steps of one approval are two people. */
export const hasActedElsewhere = (state: ApprovalState, person: PersonId, key: string = currentStep(state).key): boolean =>
  state.isApart && state.opinions.some((opinion) => opinion.person === person && opinion.step !== key && !opinion.isRecalled);

/** Whether the person may decide now. `barred`: persons kept out by the host's separation of duties. */
export const mayAct = (state: ApprovalState, person: PersonId, people: People, barred: readonly PersonId[] = []): boolean =>
  !barred.includes(person) && seatFor(state, person, people) !== null;

/** Everybody who could fill the seat; empty: the superior appoints somebody. */
export const eligibleFor = (state: ApprovalState, seat: Seat, people: People, barred: readonly PersonId[]): readonly PersonId[] => {
  const { key } = stepOf(state, seat.id)!;
  const isFree = (person: PersonId) => !barred.includes(person) && !hasActedElsewhere(state, person, key);
  return [...new Set(people.colleagues.map(({ person }) => person))].filter(
    (person) => mayFill(seat, person, people) && isFree(person) && !(key === currentStep(state).key && hasActed(state, person)),
  );
};

export const stepOf = (state: ApprovalState, seat: string): Step | undefined =>
  state.steps.find(({ seats }) => seats.some(({ id }) => id === seat));
export const findSeat = (state: ApprovalState, id: string): Seat | undefined => stepOf(state, id)?.seats.find((seat) => seat.id === id);

/** Owes an opinion now or later: its step is not behind, and nobody has signed there in the present round. */
export function isOpenSeat(state: ApprovalState, id: string): boolean {
  const step = stepOf(state, id);
  if (!step || state.status === 'refused' || isBehind(state, stepIndex(state, step.key))) return false;
  return !opinionsAt(state, step).some(({ seat }) => seat === id);
}

/** For the host's task list: one place a seat whose turn it is, with the delegate where there is one. Nobody's turn where there is no approval. */
export const taskPlaces = (state: ApprovalState | null): readonly TaskPlace[] =>
  (state ? whoseTurn(state) : []).map(({ role, party, person, delegate }) => ({ role, party, person: delegate?.person ?? person }));
