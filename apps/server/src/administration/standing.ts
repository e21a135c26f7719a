import type { Caller } from '@fashen/engine';
import { Problem, type SpokenFinding } from '../platform/problem/problem.js';

/** @throws Problem NOT_ADMINISTRATOR */
export function requireAdministrator({ roles }: Caller): void {
  if (!roles.includes('administrator')) throw new Problem('NOT_ADMINISTRATOR');
}

/** Administrators and those who watch them. @throws Problem NOT_ADMINISTRATOR */
export function requireLogReader(caller: Caller): void {
  if (!caller.roles.includes('auditor')) requireAdministrator(caller);
}

/** @throws Problem ADMINISTRATION_REFUSED when something stands in the way */
export function requireNone(findings: readonly SpokenFinding[]): void {
  if (findings.length > 0) throw new Problem('ADMINISTRATION_REFUSED', { fill: { count: findings.length }, findings });
}
