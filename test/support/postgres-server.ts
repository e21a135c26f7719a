import { Client } from 'pg';
import { eventually } from './eventually.js';

/** The address of a database in the cluster that tests and measurements may use. */
export function serverUrl(database: string): string {
  if (!process.env.TEST_PG_URL)
    throw new Error('TEST_PG_URL is not set: npm test and npm run bench start a PostgreSQL where there is none');
  const url = new URL(process.env.TEST_PG_URL);
  url.pathname = database;
  return url.href;
}

/** Somebody is still leaving the database, or the server is just starting: on a busy machine that takes a moment. */
const BUSY: readonly unknown[] = ['55006', '57P03'];

export async function onServer(statement: string): Promise<void> {
  await eventually(async () => {
    const client = new Client({ connectionString: serverUrl('postgres') });
    try {
      await client.connect();
      await client.query(statement);
      return true;
    } catch (error) {
      if (BUSY.includes((error as { code?: unknown }).code)) return false;
      throw error;
    } finally {
      await client.end();
    }
  });
}
