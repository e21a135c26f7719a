import type { PersonId } from '@fashen/domain';
import type { EventNamed } from './event.js';
import type { ApprovalFacts, Colleague } from './facts.js';
import { settle, withSeats, withStep } from './move.js';
import { seated } from './open-approval.js';
import { isOpenSeat, stepIndex, stepOf } from './questions.js';
import type { ApprovalState, Seat, Step } from './state.js';

const withSeat = (state: ApprovalState, id: string, change: Partial<Seat>): ApprovalState =>
  withSeats(state, (seat) => (seat.id === id ? { ...seat, ...change } : seat));

/** 转办: the seat is somebody else's for good. */
export const transfer = (state: ApprovalState, { seat, to }: EventNamed<'transfer'>): ApprovalState =>
  withSeat(state, seat, { person: to, delegate: null });

/** 委派: acts for the holder; the seat returns to him once it was used, on the day after `until`, or when he takes it back. */
export const delegate = (state: ApprovalState, { seat, to, until, by }: EventNamed<'delegate'>): ApprovalState =>
  withSeats(state, (one) =>
    one.id === seat ? { ...one, person: one.person ?? by.person, delegate: { person: to, until: until ?? null } } : one,
  );

export const takeBack = (state: ApprovalState, { seat }: EventNamed<'takeBack'>): ApprovalState =>
  withSeat(state, seat, { delegate: null });

/** 移交: every seat of the party at which the person still owes an opinion; what he held for others goes back to them. */
export const handOver = (state: ApprovalState, { from, to, party, by }: EventNamed<'handOver'>): ApprovalState =>
  withSeats(state, (seat) => {
    if (!isOpenSeat(state, seat.id) || seat.party !== (party ?? by.party)) return seat;
    const kept = seat.delegate?.person === from ? { ...seat, delegate: null } : seat;
    return seat.person === from ? { ...kept, person: to, delegate: null } : kept;
  });

/** 加签: one more opinion is owed in a step that is not behind; in an ordered step at the end, or before a seat whose turn is to come. */
export function addSigner(state: ApprovalState, { step: key, person, before, by, facts }: EventNamed<'addSigner'>): ApprovalState {
  return withStep(state, stepIndex(state, key), (step) => {
    const { party, role } = placeFor(step, person, facts)!;
    const seat = { ...seated(key, step.seatCount + 1, { role, party, person }), addedBy: by.person };
    const at = step.seats.findIndex(({ id }) => id === before);
    const seats = at < 0 ? [...step.seats, seat] : [...step.seats.slice(0, at), seat, ...step.seats.slice(at)];
    return { ...step, seats, seatCount: step.seatCount + 1 };
  });
}

/** In which role and party somebody may join the step: one of the roles that sit there. */
export function placeFor(step: Step, person: PersonId, { colleagues }: Pick<ApprovalFacts, 'colleagues'>): Place | null {
  const roles = new Set(step.seats.map(({ role }) => role));
  const [place] = colleagues.filter((one) => one.person === person).flatMap((one) => placesOf(one, roles));
  return place ?? null;
}
type Place = { party: string; role: string };
const placesOf = ({ party, roles }: Colleague, sought: ReadonlySet<string>): Place[] =>
  roles.filter((role) => sought.has(role)).map((role) => ({ party, role }));

/** 减签: the seat is gone; what its holder said in earlier rounds stays. The step may be decided by that. */
export function dropSigner(state: ApprovalState, { seat }: EventNamed<'dropSigner'>): ApprovalState {
  const index = state.steps.indexOf(stepOf(state, seat)!);
  return settle(withStep(state, index, (step) => ({ ...step, seats: step.seats.filter(({ id }) => id !== seat) })));
}

/** Where nobody is left, the superior names somebody, of the same role in whatever party. */
export const appointSigner = (state: ApprovalState, { seat, person, facts }: EventNamed<'appointSigner'>): ApprovalState =>
  withSeats(state, (one) => {
    if (one.id !== seat) return one;
    const colleague = facts.colleagues.find((it) => it.person === person && it.roles.includes(one.role));
    return { ...one, person, party: colleague?.party ?? one.party, delegate: null };
  });
