import type { Database } from '@fashen/persistence';

const TABLES = {
  sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  postgres: "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name",
} as const;

/** Bytes as the words that they may hold. */
const words = (value: unknown): string => (value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value));

/** Every cell of every table, as text, by table: what anybody with a copy of the database reads. */
export async function wholeDatabase({ kind, read }: Database): Promise<ReadonlyMap<string, string>> {
  return read(async ({ sql }) => {
    const found = new Map<string, string>();
    for (const { name } of await sql.query<{ name: string }>(TABLES[kind])) {
      const rows = await sql.query<Record<string, unknown>>(`SELECT * FROM "${name}"`);
      found.set(name, rows.flatMap((row) => Object.values(row).map(words)).join('\n'));
    }
    return found;
  });
}
