import { basename } from 'node:path';

/** Once after all tests of a run. In a cluster that was named, the database that others are copied from goes too. */
export default async function teardown() {
  const { TEST_PG_URL, FASHEN_TEST_RUN } = process.env;
  if (!globalThis.fashenRun) return;
  if (TEST_PG_URL) {
    const { Client } = await import('pg');
    const client = new Client({ connectionString: TEST_PG_URL });
    await client.connect();
    await client.query(`DROP DATABASE IF EXISTS ${templateName(FASHEN_TEST_RUN)}`);
    await client.end();
  }
  await globalThis.fashenRun.end();
  globalThis.fashenRun = undefined;
}

/** The database that a run migrates once and copies then. */
export const templateName = (run) => `fashen_template_${basename(run).replace(/\W/g, '_').toLowerCase()}`;
