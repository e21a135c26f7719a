import {
  type ApprovalEvent,
  type ApprovalFacts,
  type ApprovalPlan,
  type ApprovalState,
  openApproval,
  personsInTurn,
  type Rule,
  whoseTurn,
} from '@fashen/workflow-approval';
import fc from 'fast-check';
import type { Asked, doorOf } from './approval-door.js';
import { FACTS, seatsOf } from './approval-office.js';

/** One event that was taken, and the approval before and after it. */
export type Move = { event: ApprovalEvent | { type: 'restart' }; before: ApprovalState; after: ApprovalState };

const half = { kind: 'vote', share: { numerator: 1, denominator: 2, isStrict: true }, of: 'seats' } as const;
const rule: fc.Arbitrary<Rule> = fc.constantFrom<Rule>(
  { kind: 'all' },
  { kind: 'any', needed: 1 },
  { kind: 'any', needed: 2 },
  { kind: 'inOrder' },
  { ...half, tie: 'refused' },
  { ...half, tie: 'chair' },
  { ...half, of: 'votes', tie: 'refused' },
);

/** Three steps: named signers by any rule, whoever holds the role by any rule, the head. */
const plan: fc.Arbitrary<ApprovalPlan> = fc.record({
  steps: fc.tuple(rule, rule, fc.constantFrom('sendBack' as const, 'reject' as const)).map(([first, second, onRefusal]) => [
    { key: 'one', rule: first, seats: seatsOf('s1', 's2', 's3') },
    { key: 'two', rule: second, seats: [true, false].map((isChair) => ({ role: 'secondReviewer', party: 'review', isChair })) },
    { key: 'three', rule: { kind: 'all' as const }, seats: [{ role: 'reviewHead', party: 'review', isRequired: true }], onRefusal },
  ]),
  superior: fc.constant({ role: 'reviewHead', party: 'county' }),
  isApart: fc.boolean(),
});

const PERSONS = [...FACTS.colleagues.map(({ person }) => person), 'admin'];
const COUNTY = FACTS.colleagues.filter(({ party }) => party === 'county').map(({ person }) => person);
const STEPS = ['one', 'two', 'three'];

/** Where somebody goes: a number that picks from what the approval offers, and from what it does not. */
type Wish = { type: string; who: number; what: number; whom: number; isAside: boolean };

const weights = {
  approve: 12,
  refuse: 3,
  abstain: 2,
  returnToStep: 4,
  recall: 5,
  transfer: 3,
  delegate: 3,
  takeBack: 4,
  handOver: 2,
  addSigner: 2,
  dropSigner: 3,
  appointSigner: 10,
  remindSigners: 2,
  copyIn: 1,
  restart: 2,
};
const number = fc.noBias(fc.nat(9999));
const wish: fc.Arbitrary<Wish> = fc.record({
  type: fc.oneof(...Object.entries(weights).map(([type, weight]) => ({ weight, arbitrary: fc.constant(type) }))),
  who: number,
  what: number,
  whom: number,
  isAside: fc.boolean(),
});

const picked = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** The wish in this approval: mostly by people who have a say, about seats that are open; sometimes by anybody about anything. */
function asked(state: ApprovalState, facts: ApprovalFacts, { type, who, what, whom, isAside }: Wish): Asked {
  const inTurn = personsInTurn(state, facts);
  const seats = [...whoseTurn(state), ...whoseTurn(state), ...state.steps.flatMap((step) => step.seats)];
  const seat = picked(seats, what);
  const last = state.opinions.at(-1);
  /** Two of three times somebody whose turn it is. */
  const signer = (n: number) => (n % 3 > 0 && inTurn.length > 0 ? picked(inTurn, n) : picked(PERSONS, n));
  const arrangers = [...inTurn, 'head', 'deputy', 'admin', 'chief', 'drafter', ...PERSONS];
  const decided = last ? [last.person, last.enteredBy ?? 'clerk', last.person] : [];
  const common = { type: type as Asked['type'], reason: '工作需要' };
  const entry = isAside && who % 3 === 0 ? { onBehalfOf: signer(whom), occurredOn: '2026-02-27', scan: 'scan-1' } : undefined;
  const by = entry ? 'clerk' : signer(who);
  const takeBack = ({ id, person }: typeof seat): Asked => ({ ...common, by: picked(['head', person ?? 'chief'], who), seat: id });
  switch (type) {
    case 'approve':
    case 'abstain':
      return { ...common, reason: undefined, by, entry };
    case 'refuse':
      return { ...common, by, entry };
    case 'returnToStep':
      return { ...common, by, entry, step: picked(STEPS, what), comesStraightBack: isAside };
    case 'recall':
      return { ...common, by: picked([...decided, ...PERSONS], who) };
    case 'transfer':
    case 'delegate':
      return { ...common, by: picked(arrangers, who), seat: seat.id, to: picked(PERSONS, whom) };
    case 'takeBack':
      return takeBack(seats.find(({ delegate }) => delegate) ?? seat);
    case 'handOver':
      return { ...common, by: picked(['admin', 'head'], who), from: seat.person ?? picked(PERSONS, what), to: picked(PERSONS, whom) };
    case 'addSigner':
      return { ...common, by: picked(arrangers, who), step: picked(STEPS, what), person: picked(PERSONS, whom) };
    case 'appointSigner':
      return {
        ...common,
        by: picked(['chief', 'chief', 'head'], who),
        seat: seat.id,
        person: picked([...COUNTY, ...COUNTY, ...PERSONS], whom),
      };
    case 'copyIn':
      return { ...common, by: picked(arrangers, who), person: picked(PERSONS, whom) };
    default:
      return { ...common, by: picked(arrangers, who), ...(type === 'dropSigner' ? { seat: seat.id } : {}) };
  }
}

/** In the small office nobody is left for the second step once the first is signed. */
const small = { ...FACTS, colleagues: FACTS.colleagues.filter(({ person }) => !['s4', 's5', 'both'].includes(person)) };

export type Run = { plan: ApprovalPlan; facts: ApprovalFacts; wishes: readonly Wish[] };
type Reduce = (state: ApprovalState, event: ApprovalEvent) => ApprovalState;

/** A plan and what is wished of it, one after the other; much of it is refused. */
export const runs: fc.Arbitrary<Run> = fc.record({
  plan,
  facts: fc.constantFrom(FACTS, small),
  wishes: fc.array(wish, { minLength: 20, maxLength: 60 }),
});

/** What of it was taken. The host begins anew only where the approval came back to it, or was passed and the text changed. */
export function play(door: ReturnType<typeof doorOf>, reduce: Reduce, { plan: opened, facts, wishes }: Run): Move[] {
  const moves: Move[] = [];
  let before = openApproval(opened);
  for (const one of wishes) {
    const move = one.type === 'restart' ? begunAnew(before, reduce) : taken(door, before, asked(before, facts, one), facts);
    if (!move) continue;
    moves.push(move);
    before = move.after;
  }
  return moves;
}

function begunAnew(before: ApprovalState, reduce: Reduce): Move | null {
  if (before.status === 'open' || before.status === 'refused') return null;
  const event = { type: 'restart' } as const;
  return { event, before, after: reduce(before, event) };
}

function taken(door: ReturnType<typeof doorOf>, before: ApprovalState, one: Asked, facts: ApprovalFacts): Move | null {
  const outcome = door(before, one, facts);
  return outcome.ok ? { event: outcome.event, before, after: outcome.state } : null;
}
