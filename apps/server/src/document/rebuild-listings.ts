import { DeadlineRepository, ListingRepository, type SqlStore, type SqlTx, TaskRepository } from '@fashen/persistence';
import { clockOf } from '../task/clock.js';
import { projectListing } from './project-listing.js';

const DOCUMENTS_AT_ONCE = 100;

/** Builds the listings of all documents anew, piece by piece, each piece a transaction; and the clocks of their tasks, which they follow. */
export async function rebuildListings(store: SqlStore): Promise<void> {
  for (let last: string | undefined = ''; last !== undefined; ) {
    const from: string = last;
    last = await store.transaction((tx) => rebuildSome(tx, from));
  }
}

async function rebuildSome(tx: SqlTx, after: string): Promise<string | undefined> {
  const listings = new ListingRepository(tx.sql);
  const documents = await listings.documentsAfter(after, DOCUMENTS_AT_ONCE);
  for (const document of documents) {
    await listings.open(document, (await listings.latestChange(document))!);
    for (const { id } of await listings.processesOf(document)) await setClocks(tx, id);
    await projectListing(tx.sql, document);
  }
  return documents.at(-1);
}

/** The clock of each task of a process, from its deadlines. */
async function setClocks(tx: SqlTx, process: string): Promise<void> {
  const tasks = new TaskRepository(tx.sql);
  const deadlines = new DeadlineRepository(tx.sql);
  for (const key of new Set((await tasks.ofProcess(process)).map(({ deadlineKey }) => deadlineKey))) {
    if (key !== null) await tasks.move(process, key, clockOf(await deadlines.latest(process, key)));
  }
}
