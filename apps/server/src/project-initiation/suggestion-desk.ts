import type { Caller } from '@fashen/engine';
import { type Sql, type Suggestion, SuggestionRepository } from '@fashen/persistence';
import { Problem } from '../platform/problem/problem.js';
import { forbidden, refused } from './messages.js';

const HANDLING: readonly string[] = ['caseHandler', 'reviewHead', 'generalOffice'];

/** @throws Problem NOT_PERMITTED for whoever handles no suggestions */
export function requireHandling({ roles }: Caller): void {
  if (!roles.some((role) => HANDLING.includes(role))) throw new Problem('NOT_PERMITTED');
}

/** @throws Problem NOT_FOUND, or NOT_PERMITTED for all but the office that received it */
export async function ownSuggestion(sql: Sql, id: string, caller: Caller): Promise<Suggestion> {
  requireHandling(caller);
  const suggestion = await new SuggestionRepository(sql).find(id);
  if (!suggestion) throw new Problem('NOT_FOUND');
  if (suggestion.receiver !== caller.party) throw forbidden('suggestion.notYours');
  return suggestion;
}

/** An answer is given once. */
export async function requireUnanswered(sql: Sql, id: string): Promise<void> {
  const steps = await new SuggestionRepository(sql).steps(id);
  if (steps.some(({ kind }) => kind === 'takenUp' || kind === 'setAside')) throw refused('suggestion.answered');
}
