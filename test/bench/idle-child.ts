import { openDatabase } from '@fashen/persistence';
import { engineOn } from './sqlite.js';

/** Opens the database as a server does, fires what is due, runs the outbox, and prints the megabytes it then holds. */
const database = await openDatabase({ file: process.argv[2]! });
const engine = engineOn(database);
await engine.runDue();
await engine.drain();
globalThis.gc?.();
process.stdout.write(String(process.memoryUsage().rss / 1024 / 1024));
await database.close();
