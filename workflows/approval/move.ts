import { currentStep, isBehind, opinionsAt } from './questions.js';
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

/**
 * Makes it that step's turn. It and every step behind it that somebody has signed begin a new round, but for those that stand (回退后直达);
 * the opinions of the old round stay.
 */
export function enter(state: ApprovalState, index: number): ApprovalState {
  const entered: ApprovalState = { ...state, current: index, status: 'open' };
  const renew = (step: Step, n: number): Step =>
    isBehind(entered, n) || opinionsAt(state, step).length === 0 ? step : { ...step, round: step.round + 1 };
  return { ...entered, steps: state.steps.map(renew) };
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
