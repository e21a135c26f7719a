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
  /** Day on which it ceased to be 机构改革; its successor takes over what it has issued and what is under way. */
  abolishedOn?: string | null;
  successorId?: string | null;
};

type Row = Omit<Party, 'functions'> & { functions: string };

const COLUMNS =
  'id, kind, name, short_name AS "shortName", parent_id AS "parentId", functions, superior_id AS "superiorId", abolished_on AS "abolishedOn", successor_id AS "successorId"';

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

  /** The party as it is from now on; its id stays. */
  async update({ id, kind, name, shortName, parentId, functions, superiorId, abolishedOn, successorId }: Party): Promise<void> {
    await this.sql.query(
      `UPDATE party SET kind = $2, name = $3, short_name = $4, parent_id = $5, functions = $6, superior_id = $7, abolished_on = $8,
       successor_id = $9 WHERE id = $1`,
      [id, kind, name, shortName, parentId, JSON.stringify(functions), superiorId ?? null, abolishedOn ?? null, successorId ?? null],
    );
  }

  async insert({ id, kind, name, shortName, parentId, functions, superiorId, abolishedOn, successorId }: Party): Promise<void> {
    await this.sql.query(
      `INSERT INTO party (id, kind, name, short_name, parent_id, functions, superior_id, abolished_on, successor_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, kind, name, shortName, parentId, JSON.stringify(functions), superiorId ?? null, abolishedOn ?? null, successorId ?? null],
    );
  }
}
