import type { PartyId, PersonId } from '@fashen/domain';
import type { WorkflowDefinition } from '@fashen/engine';
import { isOpenSeat, type WithApproval } from '@fashen/workflow-approval';

/** What a host's context may say of the person whose desk it is. */
type Desk = Partial<WithApproval> & { handler?: PersonId | null };
export type DeskEvent =
  | { type: 'handOver'; from: PersonId; to: PersonId; party: PartyId; reason: string }
  | { type: 'reassign'; handler: PersonId; reason: string };
type HandedOver = { from: PersonId; to: PersonId; party: PartyId; reason: string };

/** Whether the person still owes the party an opinion, for himself or for somebody else. */
const hasOpenSeat = ({ approval }: Desk, person: PersonId, of: PartyId): boolean =>
  !!approval?.steps
    .flatMap(({ seats }) => seats)
    .some((seat) => seat.party === of && isOpenSeat(approval, seat.id) && [seat.person, seat.delegate?.person].includes(person));

/** The events by which a process lets go of the person: the shared one for seats, the host's `reassign` for its handler. */
export const deskEvents = ({ events = {} }: WorkflowDefinition, context: Desk, { from, to, party, reason }: HandedOver): DeskEvent[] => [
  ...(Object.hasOwn(events, 'handOver') && hasOpenSeat(context, from, party)
    ? [{ type: 'handOver' as const, from, to, party, reason }]
    : []),
  ...(Object.hasOwn(events, 'reassign') && context.handler === from ? [{ type: 'reassign' as const, handler: to, reason }] : []),
];
