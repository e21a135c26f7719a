import type { Refusal, WorkflowDefinition } from '@fashen/engine';
import { Problem, type SpokenFinding } from '../platform/problem/problem.js';
import { type Names, speak } from './speak.js';

/** A stale If-Match is a failed precondition; the loser of a race is told that the case moved on. */
const codeOf = ({ code, findings }: Refusal): Problem['code'] => {
  if (code === 'UNKNOWN_PROCESS') return 'NOT_FOUND';
  return code === 'MOVED_ON' && findings.some(({ rule }) => rule === 'revision.stale') ? 'STALE' : code;
};

/** The engine's no as a problem, with the workflow's own sentences. */
export function problemOf(workflow: WorkflowDefinition, refusal: Refusal, names: Names): Problem {
  const findings: SpokenFinding[] = refusal.findings.map((finding) => speak(workflow, finding, names));
  return new Problem(codeOf(refusal), { fill: { count: findings.length }, findings });
}
