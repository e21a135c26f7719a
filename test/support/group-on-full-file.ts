import { openDatabase } from '@fashen/persistence';

/** Three transactions at once, the middle one larger than the files of this process may grow: prints what each was told and what stands. */
const database = await openDatabase({ file: process.argv[2]! });
const put = (series: string, year: number) =>
  database.store.transaction((tx) => tx.sql.query('INSERT INTO number_series (series, year, next) VALUES ($1, $2, 1)', [series, year]));
const ended = await Promise.allSettled([put('opinion', 2024), put('长'.repeat(3_000_000), 2025), put('opinion', 2026)]);
const rows = await database.sql.query<{ year: number }>('SELECT year FROM number_series ORDER BY year');
process.stdout.write(
  JSON.stringify({
    statuses: ended.map((one) => (one.status === 'fulfilled' ? one.status : (one.reason as { code?: string }).code)),
    kept: rows.map(({ year }) => year),
  }),
);
await database.close();
