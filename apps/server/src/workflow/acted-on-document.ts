import type { PersonId } from '@fashen/domain';
import { ActedRepository, ReviewFactsRepository, type Sql } from '@fashen/persistence';

/** Processes in which a document comes about: drafted, reviewed, decided on, signed, registered, published. Those that look at it afterwards are none. */
const MAKING = ['normative-document', 'legality-review', 'non-adoption-discussion', 'deliberation', 'three-unifieds'] as const;

/**
 * Everybody who had a hand in the making of the document: named drafters, whoever uploaded a version, and whoever acted or decided in a
 * process of its making, also by an entry on behalf 代录. None of them reviews its filing, decides an objection to it or orders its
 * correction. Sorted, each once; the system is nobody.
 */
export async function actedOnDocument(sql: Sql, document: string): Promise<PersonId[]> {
  const drafting = await new ReviewFactsRepository(sql).draftingPersons(document);
  const acting = await new ActedRepository(sql).personsIn(document, MAKING);
  return [...new Set([...drafting, ...acting])].filter((person) => person !== 'system').sort();
}
