import type { IsoDate, PartyId, PersonId } from '@fashen/domain';
import type { Finding, PayloadChecker } from '@fashen/engine';
import type { ApprovalFacts } from './facts.js';
import type { AnyHost, WithApproval } from './host.js';
import { LAW } from './law.js';
import { newcomerFindings, roleFindings } from './newcomer.js';
import { fewestSeats } from './open-approval.js';
import { findSeat, isHolder, isOpenSeat, isStepPassed, stepIndex, stepOf } from './questions.js';
import { placeFor } from './seats.js';
import type { ApprovalState, Seat, Step } from './state.js';

type Check<Payload> = PayloadChecker<WithApproval, ApprovalFacts, Payload>;
export type World<Payload> = Parameters<Check<Payload>>[0];

export const found = (rule: string, field: string, details: { [detail: string]: string | number } = {}): Finding[] => [
  { rule, field, basis: LAW.house, ...details },
];

/** Asked only while there is an approval; without one the guard refuses. */
export const onState =
  <Payload>(check: (state: ApprovalState, world: World<Payload>) => readonly Finding[]): Check<Payload> =>
  (world) =>
    world.context.approval ? check(world.context.approval, world) : [];

/** What stands against moving seats about. */
export function seatChecks(host: AnyHost) {
  const isHead = ({ by }: World<unknown>, { party }: Seat) => by.party === party && by.roles.some((role) => host.heads.includes(role));
  const barred = ({ context, facts }: World<unknown>) => host.barred({ context, facts });

  /** An open seat that is the caller's own, or anybody's for a head. */
  function arranged(state: ApprovalState, id: string, world: World<unknown>): { seat: Seat; step: Step } | Finding[] {
    const seat = findSeat(state, id);
    if (!seat || !isOpenSeat(state, id)) return found('approval.seatNotOpen', '/seat');
    if (!isHead(world, seat) && !isHolder(seat, world.by.person, world.facts)) return found('approval.notYourSeat', '/seat');
    return { seat, step: stepOf(state, id)! };
  }

  const successor = (state: ApprovalState, { seat, step }: { seat: Seat; step: Step }, person: PersonId, world: World<unknown>) => [
    ...roleFindings(seat, person, '/to', world.facts),
    ...newcomerFindings(state, { person, step, barred: barred(world), field: '/to' }),
  ];

  const transfer = onState<{ seat: string; to: PersonId }>((state, world) => {
    const place = arranged(state, world.payload.seat, world);
    return 'seat' in place ? successor(state, place, world.payload.to, world) : place;
  });

  const delegate = onState<{ seat: string; to: PersonId; until?: IsoDate | undefined }>((state, world) => {
    const { seat: id, to, until } = world.payload;
    const place = arranged(state, id, world);
    if (!('seat' in place)) return place;
    // a seat that is open to a whole role is delegated by whoever takes it, and not for somebody unknown
    if (place.seat.person === null && !isHolder(place.seat, world.by.person, world.facts)) return found('approval.notYourSeat', '/seat');
    return [
      ...successor(state, place, to, world),
      ...(until !== undefined && until < world.facts.today ? found('approval.dayPast', '/until', { day: until }) : []),
    ];
  });

  const takeBack = onState<{ seat: string }>((state, world) => {
    const place = arranged(state, world.payload.seat, world);
    if (!('seat' in place)) return place;
    return place.seat.delegate ? [] : found('approval.noDelegate', '/seat');
  });

  const handOver = onState<{ from: PersonId; to: PersonId; party?: PartyId | undefined }>((state, world) => {
    const { from, to, party = world.by.party } = world.payload;
    if (party !== world.by.party && !world.by.roles.includes('administrator')) return found('approval.notHeadOfParty', '/party');
    const seats = state.steps
      .flatMap((step) => step.seats.map((seat) => ({ step, seat })))
      .filter(({ seat }) => seat.party === party && isOpenSeat(state, seat.id));
    const own = seats.filter(({ seat }) => seat.person === from);
    if (own.length === 0 && !seats.some(({ seat }) => seat.delegate?.person === from)) return found('approval.noDesk', '/from');
    return own.flatMap((place) => successor(state, place, to, world));
  });

  const newSigner = onState<{ step: string; person: PersonId; before?: string | undefined }>((state, world) => {
    const { step: key, person, before } = world.payload;
    const step = state.steps[stepIndex(state, key)];
    if (!step) return found('approval.stepUnknown', '/step');
    if (isStepPassed(state, key)) return found('approval.stepPassed', '/step');
    if (!placeFor(step, person, world.facts)) return [{ rule: 'approval.notOfRole', field: '/person', person, basis: LAW.reviewer }];
    const hasPlace = before === undefined || (step.rule.kind === 'inOrder' && stepOf(state, before) === step && isOpenSeat(state, before));
    return [
      ...(hasPlace ? [] : found('approval.placeUnknown', '/before')),
      ...newcomerFindings(state, { person, step, barred: barred(world), field: '/person' }),
    ];
  });

  const droppedSigner = onState<{ seat: string }>((state, world) => {
    const seat = findSeat(state, world.payload.seat);
    if (!seat || !isOpenSeat(state, seat.id)) return found('approval.seatNotOpen', '/seat');
    if (!isHead(world, seat) && seat.addedBy !== world.by.person) return found('approval.notAddedByYou', '/seat');
    if (seat.isRequired || seat.isChair) return found('approval.seatRequired', '/seat');
    const step = stepOf(state, seat.id)!;
    const fewest = fewestSeats(step.rule);
    return step.seats.length > fewest ? [] : found('approval.tooFewSeats', '/seat', { fewest });
  });

  return { transfer, delegate, takeBack, handOver, newSigner, droppedSigner };
}
