import { currentStep, opinionsAt } from './questions.js';
import type { ApprovalState, Seat, Step } from './state.js';
import { tally } from './tally.js';

export const withStep = (state: ApprovalState, index: number, change: (step: Step) => Step): ApprovalState => ({
  ...state,
  steps: state.steps.map((step, n) => (n === index ? change(step) : step)),
});

export const withSeats = (state: ApprovalState, change: (seat: Seat) => Seat): ApprovalState => ({
  ...state,
  steps: state.steps.map((step) => ({ ...step, seats: step.seats.map(change) })),
});

/** Makes it that step's turn. One that somebody has signed begins a new round; the opinions of the old one stay. */
export function enter(state: ApprovalState, index: number): ApprovalState {
  const isUsed = opinionsAt(state, state.steps[index]!).length > 0;
  return withStep({ ...state, current: index, status: 'open' }, index, (step) => (isUsed ? { ...step, round: step.round + 1 } : step));
}

/** Moves on, back or to the end where the present step is decided. */
export function settle(state: ApprovalState): ApprovalState {
  const step = currentStep(state);
  switch (tally(step, opinionsAt(state, step))) {
    case 'open':
      return state;
    case 'passed':
      return onwards(state);
    case 'refused':
      return backwards(state, step);
  }
}

function onwards(state: ApprovalState): ApprovalState {
  if (state.comesBackTo !== null) return enter({ ...state, comesBackTo: null }, state.comesBackTo);
  return state.current + 1 === state.steps.length ? { ...state, status: 'passed' } : enter(state, state.current + 1);
}

function backwards(state: ApprovalState, { onRefusal }: Step): ApprovalState {
  if (onRefusal === 'reject') return { ...state, status: 'refused' };
  const back = { ...state, comesBackTo: null };
  return state.current === 0 ? { ...back, status: 'sentBack' } : enter(back, state.current - 1);
}
