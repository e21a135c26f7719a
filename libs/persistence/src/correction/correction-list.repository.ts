import type { Sql, SqlValue } from '../sql.js';

export type ListedCorrection = { id: string; openedAt: string };

/** Corrections by the time of their opening, the latest first. Who may read each is for the engine to say. */
export class CorrectionListRepository {
  constructor(private readonly sql: Sql) {}

  async page(
    status: string,
    { limit, before }: { limit: number; before?: { createdAt: string; id: string } | undefined },
  ): Promise<ListedCorrection[]> {
    const params: SqlValue[] = [status];
    const where = ["workflow = 'correction'", 'status = $1'];
    if (before) {
      const at = `$${params.push(before.createdAt)}`;
      where.push(`(opened_at < ${at} OR (opened_at = ${at} AND id < $${params.push(before.id)}))`);
    }
    return this.sql.query<ListedCorrection>(
      `SELECT id, opened_at AS "openedAt" FROM process WHERE ${where.join(' AND ')} ORDER BY opened_at DESC, id DESC LIMIT $${params.push(limit)}`,
      params,
    );
  }
}
