import type { PartyId, PersonId } from '@fashen/domain';
import type { ApprovalState, Rule, Seat, Step } from './state.js';

export type SeatPlan = { role: string; party: PartyId; person?: PersonId | null; isRequired?: boolean; isChair?: boolean };
export type StepPlan = { key: string; rule: Rule; seats: readonly SeatPlan[]; onRefusal?: Step['onRefusal'] };
export type ApprovalPlan = {
  steps: readonly StepPlan[];
  superior?: ApprovalState['superior'];
  /** Default true. A host in which one leader rightly acts twice (agrees, later signs) turns it off and says why. */
  isApart?: boolean;
};

/** Begins an approval at its first step. A plan that nobody could ever pass is a fault of the host: RangeError. */
export function openApproval({ steps, superior = null, isApart = true }: ApprovalPlan): ApprovalState {
  if (steps.length === 0) throw new RangeError('An approval has at least one step');
  if (new Set(steps.map(({ key }) => key)).size < steps.length) throw new RangeError('Two steps of an approval have one key');
  return {
    status: 'open',
    steps: steps.map(planned),
    current: 0,
    comesBackTo: null,
    opinions: [],
    recallable: null,
    reminders: {},
    readers: [],
    superior,
    isApart,
  };
}

function planned({ key, rule, seats, onRefusal = 'sendBack' }: StepPlan): Step {
  checkRule(key, rule, seats);
  return { key, rule, seats: seats.map((seat, n) => seated(key, n + 1, seat)), seatCount: seats.length, round: 1, onRefusal };
}

/** The nth seat of a step. */
export const seated = (step: string, n: number, { role, party, person = null, isRequired = false, isChair = false }: SeatPlan): Seat => ({
  id: `${step}.${n}`,
  role,
  party,
  person,
  delegate: null,
  isRequired,
  isChair,
  addedBy: null,
});

function checkRule(key: string, rule: Rule, seats: readonly SeatPlan[]): void {
  const fault = (what: string) => new RangeError(`Step ${key}: ${what}`);
  if (seats.length === 0) throw fault('nobody has a seat');
  if (rule.kind === 'any' && (rule.needed < 1 || rule.needed > seats.length)) throw fault('cannot be passed by those who have a seat');
  if (rule.kind !== 'vote') return;
  const { numerator, denominator } = rule.share;
  if (numerator < 0 || denominator < 1 || numerator > denominator) throw fault('the share is none');
  if (rule.share.isStrict && numerator === denominator) throw fault('more than all can never be reached');
  if (rule.tie === 'chair' && seats.filter(({ isChair }) => isChair).length !== 1) throw fault('one seat is the chair');
  if (rule.tie === 'chair' && !rule.share.isStrict) throw fault('a share that is reached knows no tie');
}

/** The fewest seats with which the step can still be passed. */
export const fewestSeats = (rule: Rule): number => (rule.kind === 'any' ? rule.needed : 1);

/** One seat decides: of this role in this party, and where separation of duties leaves nobody there, whom the superior's signatory appoints. */
export const openForOne = (
  seat: { key: string; role: string; party: string; onRefusal: StepPlan['onRefusal'] },
  superior: string | null,
): ApprovalState =>
  openApproval({
    steps: [
      {
        key: seat.key,
        rule: { kind: 'all' },
        seats: [{ role: seat.role, party: seat.party, isRequired: true }],
        onRefusal: seat.onRefusal,
      },
    ],
    superior: superior === null ? null : { role: 'signatory', party: superior },
  });
