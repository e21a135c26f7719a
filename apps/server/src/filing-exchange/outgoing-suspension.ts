import type { PackageContent } from '@fashen/exchange';
import { CorrectionNoteRepository, type FilingReviewStep, PartyRepository, type Sql } from '@fashen/persistence';
import { scanContent } from './package-content.js';

type Suspension = Pick<PackageContent<'suspension'>, 'kind' | 'particulars' | 'files'>;
type Asked = { step: FilingReviewStep; correction: string | null; decidedBy: string | null };

/**
 * 停止执行决定 with its scan: as the correction here has it, or, where none runs here, as the letter on which it was entered; then who decided
 * and on which clauses stands in the letter alone.
 */
export async function suspensionContent(sql: Sql, { step, correction, decidedBy }: Asked): Promise<Suspension> {
  const notes = correction === null ? [] : await new CorrectionNoteRepository(sql).ofProcess(correction);
  const decision = notes.findLast(({ kind }) => kind === 'suspended');
  const by = decision && decidedBy !== null ? ((await new PartyRepository(sql).find(decidedBy))?.name ?? null) : null;
  const scans = decision ? [decision.evidence].filter((scan) => scan !== null) : step.evidence;
  return {
    kind: 'suspension',
    particulars: { by, clauses: [...(decision?.clauses ?? [])], words: decision?.words || null, on: step.actedOn },
    files: await Promise.all(scans.map((scan) => scanContent(sql, scan, 'answer'))),
  };
}
