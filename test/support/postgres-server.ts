import { Client } from 'pg';

/** The address of a database in the cluster that tests and measurements may use. */
export function serverUrl(database: string): string {
  if (!process.env.TEST_PG_URL)
    throw new Error('TEST_PG_URL is not set: npm test and npm run bench start a PostgreSQL where there is none');
  const url = new URL(process.env.TEST_PG_URL);
  url.pathname = database;
  return url.href;
}

export async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl('postgres') });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
