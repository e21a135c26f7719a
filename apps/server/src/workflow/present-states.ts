import type { ProcessDocument } from '@fashen/contracts';
import type { ProcessView } from '@fashen/engine';
import { activeStates } from './active-states.js';
import { workflowOf } from './workflows.js';

/** The states that a process is in, from the outside in, as people read them. */
export function presentStates(process: Pick<ProcessView, 'workflow' | 'version' | 'state'>): ProcessDocument['states'] {
  const { states = {} } = workflowOf(process);
  return activeStates(process.state).map((path) => {
    const { label = { zh: path, en: path }, about, basis } = states[path] ?? {};
    return { path, label, ...(about ? { about } : {}), ...(basis ? { basis } : {}) };
  });
}
