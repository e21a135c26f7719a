import type { Sql, SqlValue } from '../sql.js';

/** A message to a person, or to whoever holds a role in a party. `text` is `{ zh, en }` as JSON. */
export type Notice = {
  /** The id of the effect that asked for it. */
  id: string;
  party: string | null;
  person: string | null;
  role: string | null;
  process: string;
  text: string;
  createdAt: string;
};

const COLUMNS = 'id, party, person, role, process, text, created_at AS "createdAt"';

export class NoticeRepository {
  constructor(private readonly sql: Sql) {}

  /** Answers false when that id is there already: another run of the same effect was first. */
  async putOnce(row: Notice): Promise<boolean> {
    const rows = await this.sql.query<{ id: string }>(
      'INSERT INTO notice (id, party, person, role, process, text, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING RETURNING id',
      [row.id, row.party, row.person, row.role, row.process, row.text, row.createdAt],
    );
    return rows.length === 1;
  }

  /** To a person, and to the roles held in the party acted for; the latest first, only those before `before`. */
  async of(
    who: { person: string; party: string; roles: readonly string[] },
    limit: number,
    before?: { createdAt: string; id: string },
  ): Promise<Notice[]> {
    const values: SqlValue[] = [];
    const place = (value: SqlValue): string => `$${values.push(value)}`;
    const isOwn = `person = ${place(who.person)}`;
    const isRoles = who.roles.length > 0 ? ` OR (party = ${place(who.party)} AND role IN (${who.roles.map(place).join(', ')}))` : '';
    const older = before
      ? ` AND (created_at < ${place(before.createdAt)} OR (created_at = ${place(before.createdAt)} AND id < ${place(before.id)}))`
      : '';
    return this.sql.query<Notice>(
      `SELECT ${COLUMNS} FROM notice WHERE (${isOwn}${isRoles})${older} ORDER BY created_at DESC, id DESC LIMIT ${place(limit)}`,
      values,
    );
  }

  async ofProcess(process: string): Promise<Notice[]> {
    return this.sql.query<Notice>(`SELECT ${COLUMNS} FROM notice WHERE process = $1 ORDER BY created_at, id`, [process]);
  }
}
