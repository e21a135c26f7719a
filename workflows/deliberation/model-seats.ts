import type { Json } from '@fashen/engine';
import type { ApprovalState } from '@fashen/workflow-approval';
import type { DeliberationContext } from './context.js';

type Payloads = readonly Record<string, Json>[];

/** Seats are moved about once in an approval: what they do to each other is proven where they live. */
const isMoved = ({ steps, opinions, readers, reminders }: ApprovalState): boolean =>
  opinions.length > 0 ||
  readers.length > 0 ||
  Object.keys(reminders).length > 0 ||
  steps.some(({ seats, seatCount }) => seats.length !== seatCount || seats.some((seat) => seat.person || seat.delegate || seat.addedBy));

export const onSeats =
  (payloads: (step: string, approval: ApprovalState) => Payloads) =>
  ({ approval }: DeliberationContext): Payloads =>
    approval && !isMoved(approval) ? payloads(approval.steps[0]!.key, approval) : [];

const firstSeats = (approval: ApprovalState | null) => approval?.steps[0]?.seats ?? [];
export const added = ({ approval }: DeliberationContext): Payloads =>
  firstSeats(approval)
    .filter(({ addedBy }) => addedBy !== null)
    .map(({ id }) => ({ seat: id }));
export const delegated = ({ approval }: DeliberationContext): Payloads =>
  firstSeats(approval)
    .filter(({ delegate }) => delegate !== null)
    .map(({ id }) => ({ seat: id }));
export const named = ({ approval }: DeliberationContext): Payloads =>
  approval?.opinions.length === 0 && approval.steps[0]!.seats[0]!.person === 'leader-a2' ? [{ from: 'leader-a2', to: 'leader-a' }] : [];

/** Once it is passed and nobody can recall it, who sat where makes no difference any more. */
export const seatsOf = (approval: ApprovalState | null): unknown =>
  approval &&
  (approval.status === 'passed' && approval.recallable === null
    ? approval.status
    : [
        approval.status,
        approval.steps[0]!.seats.map(({ id, person, party, delegate, addedBy }) => [id, person, party, delegate, addedBy]),
        approval.opinions.filter(({ isRecalled }) => !isRecalled).map(({ seat, person }) => [seat, person]),
        approval.recallable?.persons,
        Object.keys(approval.reminders),
        approval.readers.map(({ person }) => person),
      ]);
