import type { CompiledEvent } from '../registration/compiled.js';
import type { Caller, Instant, Refusal } from '../values.js';
import type { Payload } from './payload.js';

/** What the payload checker finds, as a refusal; null when it finds nothing. */
export function refusePayload(
  entry: CompiledEvent | undefined,
  world: { payload: Payload; context: unknown; facts: unknown; at: Instant; by: Caller },
): Refusal | null {
  const findings = entry?.spec.check?.(world) ?? [];
  return findings.length > 0 ? { code: 'PAYLOAD_REFUSED', findings } : null;
}
