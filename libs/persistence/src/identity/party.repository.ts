import type { PartyFunction, PartyKind } from '@fashen/domain';
import type { Sql } from '../sql.js';

/** An organisation in the tree of authorities. */
export type Party = {
  id: string;
  kind: PartyKind;
  name: string;
  shortName: string;
  parentId: string | null;
  functions: readonly PartyFunction[];
  /** The department that manages it 垂直管理, beside the government of the place (`parentId`). */
  superiorId?: string | null;
};

type Row = Omit<Party, 'functions'> & { functions: string };

const COLUMNS = 'id, kind, name, short_name AS "shortName", parent_id AS "parentId", functions, superior_id AS "superiorId"';

const toDomain = (row: Row): Party => ({ ...row, functions: JSON.parse(row.functions) as PartyFunction[] });

export class PartyRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<Party | undefined> {
    const rows = await this.sql.query<Row>(`SELECT ${COLUMNS} FROM party WHERE id = $1`, [id]);
    return rows.map(toDomain)[0];
  }

  async all(): Promise<Party[]> {
    const rows = await this.sql.query<Row>(`SELECT ${COLUMNS} FROM party ORDER BY id`);
    return rows.map(toDomain);
  }

  async insert(party: Party): Promise<void> {
    await this.sql.query(
      'INSERT INTO party (id, kind, name, short_name, parent_id, functions, superior_id) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [party.id, party.kind, party.name, party.shortName, party.parentId, JSON.stringify(party.functions), party.superiorId ?? null],
    );
  }
}
