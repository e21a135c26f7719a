import { dateIn } from '@fashen/domain';
import { decide, recall, returnToStep } from './decide.js';
import type { ApprovalEvent, ApprovalEventName, EventNamed } from './event.js';
import { enter } from './move.js';
import { whoseTurn } from './questions.js';
import { addSigner, appointSigner, delegate, dropSigner, handOver, takeBack, transfer } from './seats.js';
import type { ApprovalState } from './state.js';

type Acts = { [K in ApprovalEventName]: (state: ApprovalState, event: EventNamed<K>) => ApprovalState };

/** Somebody acted on the last decision: it can no longer be recalled. */
const acted = (state: ApprovalState): ApprovalState => ({ ...state, recallable: null });

/** 催办: nothing moves; the day is kept, so that nobody is reminded twice on it. */
const remindSigners = (state: ApprovalState, { at }: EventNamed<'remindSigners'>): ApprovalState => ({
  ...state,
  reminders: { ...state.reminders, ...Object.fromEntries(whoseTurn(state).map(({ id }) => [id, dateIn(at)])) },
});

/** 抄送: may read from now on. */
const copyIn = (state: ApprovalState, { person, at }: EventNamed<'copyIn'>): ApprovalState => ({
  ...state,
  readers: [...state.readers, { person, on: dateIn(at) }],
});

const acts: Acts = {
  approve: decide,
  refuse: decide,
  abstain: decide,
  returnToStep,
  recall,
  remindSigners,
  copyIn,
  transfer: (state, event) => acted(transfer(state, event)),
  delegate: (state, event) => acted(delegate(state, event)),
  takeBack: (state, event) => acted(takeBack(state, event)),
  handOver: (state, event) => acted(handOver(state, event)),
  addSigner: (state, event) => acted(addSigner(state, event)),
  dropSigner: (state, event) => acted(dropSigner(state, event)),
  appointSigner: (state, event) => acted(appointSigner(state, event)),
  restart: (state) => acted(enter({ ...state, comesBackTo: null }, 0)),
};

/**
 * What the approval is after an event, and nothing else: no clock, no look at the world but the event's stored facts. Whether the event
 * may happen is asked before (duties.ts, payload-checks.ts, checkers.ts); one that nobody could have let through throws.
 */
export const reduceApproval = (state: ApprovalState, event: ApprovalEvent): ApprovalState =>
  (acts[event.type] as (state: ApprovalState, event: ApprovalEvent) => ApprovalState)(state, event);
