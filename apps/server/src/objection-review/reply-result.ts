import type { LapsedHow, ObjectionResultFact } from '@fashen/official-documents';
import { type Sql, ValidityRepository } from '@fashen/persistence';
import { documentFact } from '../document/document-fact.js';
import type { Approved } from './letter-facts.js';

const ENDS: Readonly<Record<string, LapsedHow>> = { lapsed: 'lapsed', repealed: 'repealed', renewed: 'repealed', annulled: 'annulled' };

/** How it went out of force, as the register of validity has it on that day; nothing of a document that the register does not have. */
async function lapsed(sql: Sql, document: string | null, day: string): Promise<ObjectionResultFact> {
  if (document === null) return { kind: 'lapsed' };
  const register = new ValidityRepository(sql);
  const phase = (await register.phases(document)).find(({ from, until }) => from <= day && (until === null || until > day));
  const kind = phase && ENDS[phase.status];
  if (!kind) return { kind: 'lapsed' };
  const event = (await register.events(document)).findLast((one) => one.kind === phase.status);
  const by = event && 'byDocument' in event && event.byDocument ? await documentFact(sql, event.byDocument) : undefined;
  return { kind: 'lapsed', how: { kind, on: phase.from, ...(by ? { by } : {}) } };
}

/** What an examination came to. Null for what is no result of one. */
export async function resultOf(
  sql: Sql,
  { document, outcome, on }: { document: string | null; outcome: string | null; on: string },
  { clauses, reasons }: Approved,
): Promise<ObjectionResultFact | null> {
  if (outcome === 'lawful') return { kind: 'lawful' };
  if (outcome === 'lapsed') return lapsed(sql, document, on);
  if (outcome !== 'correct') return null;
  const [first = '全文', ...others] = clauses;
  const problem = { problem: reasons, basis: [] };
  return {
    kind: 'beingCorrected',
    orderedOn: on,
    problems: [{ clause: first, ...problem }, ...others.map((clause) => ({ clause, ...problem }))],
  };
}
