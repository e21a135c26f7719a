import type { PersonId } from '@fashen/domain';
import type { Finding } from '@fashen/engine';
import { type Entry, entryFindings } from './entry.js';
import type { ApprovalFacts } from './facts.js';
import type { AnyHost } from './host.js';
import { LAW } from './law.js';
import { newcomerFindings } from './newcomer.js';
import { eligibleFor, seatFor, stepIndex, stepOf, whoseTurn } from './questions.js';
import { found, onState, type World } from './seat-checks.js';
import type { ApprovalState } from './state.js';

/** Everybody whose turn it is, delegates among them: the leaders of an entry on behalf. */
export const personsInTurn = (state: ApprovalState, facts: ApprovalFacts): readonly PersonId[] => {
  const named = whoseTurn(state).flatMap(({ person }) => person ?? []);
  const people = new Set([...named, ...facts.colleagues.map(({ person }) => person)]);
  return [...people].filter((person) => seatFor(state, person, facts) !== null);
};

type MaybeEntered = { entry?: Entry | undefined };

/** What stands against the payloads of the shared events. */
export function payloadChecks(host: AnyHost) {
  const entered = (state: ApprovalState, { payload, context, facts, at, by }: World<MaybeEntered>): Finding[] =>
    entryFindings({
      payload,
      facts: { leaders: personsInTurn(state, facts), evidence: facts.evidence },
      at,
      by,
      barred: host.barred({ context, facts }),
      notBefore: host.notBefore?.(context) ?? null,
    });

  const decision = onState<MaybeEntered>(entered);

  const earlierStep = onState<MaybeEntered & { step: string }>((state, world) => {
    const index = stepIndex(state, world.payload.step);
    const isEarlier = index >= 0 && index < state.current;
    return [...(isEarlier ? [] : found('approval.notEarlier', '/step')), ...entered(state, world)];
  });

  const reader = onState<{ person: PersonId }>((state, { payload: { person }, context, facts }) => {
    const field = '/person';
    if (!facts.colleagues.some((one) => one.person === person)) return found('approval.unknownPerson', field, { person });
    if (host.barred({ context, facts }).includes(person)) return found('approval.personBarred', field, { person });
    return state.readers.some((one) => one.person === person) ? found('approval.copiedBefore', field, { person }) : [];
  });

  const appointee = onState<{ seat: string; person: PersonId }>((state, { payload, context, facts }) => {
    const seat = whoseTurn(state).find(({ id }) => id === payload.seat);
    if (!seat) return found('approval.seatNotOpen', '/seat');
    const barred = host.barred({ context, facts });
    if (eligibleFor(state, seat, facts, barred).length > 0) return found('approval.somebodyEligible', '/seat');
    if (!facts.colleagues.some(({ person, roles }) => person === payload.person && roles.includes(seat.role)))
      return [{ rule: 'approval.notOfRole', field: '/person', person: payload.person, basis: LAW.reviewer }];
    return newcomerFindings(state, { person: payload.person, step: stepOf(state, seat.id)!, barred, field: '/person' });
  });

  return { decision, earlierStep, reader, appointee };
}
