import type { Compiled, CompiledEvent } from '../registration/compiled.js';
import type { Actor, Caller, Finding, Refusal } from '../values.js';

export type Admission = { ok: true; actor: Actor } | { ok: false; refusal: Refusal };

/** The caller as the history will name them: under the first of the event's roles that they hold. */
export function admit(entry: CompiledEvent | undefined, by: Caller): Admission {
  const role = roleOf(entry, by);
  return role === undefined
    ? { ok: false, refusal: notPermitted([roleMissing(entry!)]) }
    : { ok: true, actor: { person: by.person, party: by.party, role } };
}

/** The role that admits the caller, or undefined; where no entry says who may, whoever asks does. */
export function roleOf(entry: CompiledEvent | undefined, by: Caller): string | undefined {
  if (!entry) return by.roles[0] ?? '';
  const { by: admitted } = entry.spec;
  return [admitted].flat().find((role) => by.roles.includes(role));
}

export const roleMissing = ({ spec }: CompiledEvent): Finding => ({ rule: 'role.required', roles: [spec.by].flat() });

/** Separation of duties and belonging: what stands against this caller here, or null. */
export function refuseDuties(
  workflow: Compiled,
  entry: CompiledEvent | undefined,
  by: Caller,
  world: { context: unknown; facts: unknown },
): Refusal | null {
  const findings = dutiesAgainst(workflow, entry?.spec.duties ?? [], by, world);
  return findings.length > 0 ? notPermitted(findings) : null;
}

/** Findings of the named duty checkers, joined. */
export const dutiesAgainst = (
  { definition }: Compiled,
  names: readonly string[],
  by: Caller,
  world: { context: unknown; facts: unknown },
): Finding[] => names.flatMap((name) => definition.duties![name]!({ ...world, by }));

const notPermitted = (findings: readonly Finding[]): Refusal => ({ code: 'NOT_PERMITTED', findings });
