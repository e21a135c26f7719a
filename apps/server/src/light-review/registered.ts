import { ProducedDocumentRepository, type Sql } from '@fashen/persistence';

/** What stands in the register, by the workflow that it went through. */
export const KINDS = {
  'legality-review': { code: 'legalityReview', zh: '合法性审查', en: 'legality review' },
  'light-review': { code: 'lightReview', zh: '涉法件', en: 'light review' },
} as const;

/** Reviews that were opened in the year or later: nothing comes in after it was entered. */
export async function openedSince(sql: Sql, year: number): Promise<string[]> {
  const workflows = Object.keys(KINDS);
  const rows = await sql.query<{ id: string }>(
    'SELECT id FROM process WHERE workflow IN ($1, $2) AND subject IS NOT NULL AND opened_at >= $3 ORDER BY opened_at, id',
    [...workflows, `${year - 1}-12-31`],
  );
  return rows.map(({ id }) => id);
}

/** Forms that carry the number of the whole: opinion and letter; the last one made. */
const NUMBERED: readonly string[] = ['legality-opinion', 'legal-advice-letter'];

export async function numberOf(sql: Sql, process: string): Promise<string | null> {
  const papers = await new ProducedDocumentRepository(sql).ofProcess(process);
  const paper = papers.findLast(({ form }) => NUMBERED.includes(form));
  return paper ? (JSON.parse(paper.facts) as { documentNumber: string }).documentNumber : null;
}
