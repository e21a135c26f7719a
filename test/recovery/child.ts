import { openDatabase } from '@fashen/persistence';
import { killingStore } from './kill-points.js';

/**
 * A server's engine in a process of its own that kills itself. Arguments: database (file or postgres URL), the write point at which it
 * dies (0: never), and what it does: nothing more for a review, or `register` with the share of the registrations that are its own.
 */
const [where = '', at = '0', play = 'review', share = '0', of = '1'] = process.argv.slice(2);

async function main(): Promise<void> {
  const database = await openDatabase(where.startsWith('postgres') ? { url: where } : { file: where });
  const { store, passed } = killingStore(database.store, Number(at));
  // each loads only what it needs: a child that registers has no papers to make
  if (play === 'register') await (await import('./register-all.js')).registerAll({ store }, { share: Number(share), of: Number(of) });
  else await (await import('./play-through.js')).playThrough({ store });
  process.stdout.write(`${passed()}\n`);
  await database.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
});
