import { openDatabase } from '@fashen/persistence';

/** Holds a database as a server does, says so, and waits to be killed. */
await openDatabase({ file: process.argv[2]!, alone: true });
process.stdout.write('serving\n');
setInterval(() => {}, 60_000);
