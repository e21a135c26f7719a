import type { Role } from '@fashen/domain';
import type { Caller } from '@fashen/engine';
import { Problem } from '../platform/problem/problem.js';

/** Who works with the registers; a number of a normative document is no secret among them. */
const READERS: readonly Role[] = ['registrar', 'publisher', 'generalOffice', 'supervisor', 'auditor'];

/** @throws Problem NOT_PERMITTED for everybody else */
export function requireReader({ roles }: Caller): void {
  if (!roles.some((role) => (READERS as readonly string[]).includes(role))) throw new Problem('NOT_PERMITTED');
}
