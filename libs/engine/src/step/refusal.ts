import type { AnyMachineSnapshot } from 'xstate';
import type { Compiled } from '../registration/compiled.js';
import type { Finding, Refusal } from '../values.js';
import { candidates, leadsOn } from './candidates.js';
import { findingsOfGuard } from './guard-findings.js';
import type { MachineEvent } from './machine-event.js';

/** Words an event that the machine would not take: unknown to the state, or held back by checkers, whose findings are joined. */
export function refusalOf(workflow: Compiled, snapshot: AnyMachineSnapshot, event: MachineEvent): Refusal {
  const guarded = candidates(snapshot, event.type).filter((candidate) => candidate.guard !== undefined && leadsOn(candidate));
  if (guarded.length === 0) return { code: 'NOT_NOW', state: snapshot.value, findings: [] };
  const findings = guarded.flatMap(({ guard }) => findingsOfGuard(workflow, guard, snapshot.context, event.facts));
  return { code: 'GUARDED', state: snapshot.value, findings: withoutRepeats(findings) };
}

/** Two branches that ask the same checker say the same thing; it is told once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const texts = new Set<string>();
  return findings.filter((finding) => {
    const text = JSON.stringify(finding);
    return texts.has(text) ? false : texts.add(text);
  });
}
