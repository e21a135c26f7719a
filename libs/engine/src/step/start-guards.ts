import type { Compiled } from '../registration/compiled.js';
import type { Refusal } from '../values.js';

/** What stands against opening a process, from the checkers that the start names; null when nothing does. */
export function refuseStart({ definition }: Compiled, world: { context: unknown; facts: unknown }): Refusal | null {
  const findings = (definition.start?.guards ?? []).flatMap((name) => definition.checkers![name]!(world));
  return findings.length > 0 ? { code: 'GUARDED', findings } : null;
}
