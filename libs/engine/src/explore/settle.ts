import type { Open } from './absorb.js';
import { type Edge, toldOf } from './position.js';
import type { Stage } from './stage.js';
import { systemSteps } from './system-event.js';

const MOST_MOVES = 100;

/** Applies the waiting follow-ups, for every way in which their facts may turn out; what cannot be applied is a fault, as in the engine. */
export function settle(stage: Stage, open: Open): Edge[] {
  const [next, ...rest] = open.waiting;
  if (!next) return [open];
  const last = open.moves.at(-1)!;
  if (open.moves.length > MOST_MOVES) {
    stage.onFault({ told: toldOf(last), why: `more than ${MOST_MOVES} follow-ups in one step` });
    return [];
  }
  return systemSteps(stage, { ...open, waiting: rest }, next).flatMap((step) => {
    if (step !== 'refused') return settle(stage, step);
    stage.onFault({ told: toldOf(last), why: `the follow-up ${next.type} is refused` });
    return [];
  });
}
