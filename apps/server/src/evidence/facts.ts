import type { Scene } from '@fashen/engine';
import { EvidenceRepository, type SqlTx } from '@fashen/persistence';

/**
 * Fact `evidence`: the ids of the scans kept with the document that a process is about, so that an entry made on behalf of a leader points
 * to one of them. Evidence is only added: what was there when the step looked is there when it commits.
 */
export async function evidenceFact({ tx, process }: Pick<Scene<SqlTx>, 'tx' | 'process'>): Promise<readonly string[]> {
  if (process.subject === null) return [];
  return (await new EvidenceRepository(tx.sql).ofDocument(process.subject)).map(({ id }) => id);
}
