import { leafOf, MerkleTree, type Witness } from '@fashen/engine';
import { CheckpointRepository, type Database } from '@fashen/persistence';
import { allOf, PAGE } from '../platform/pages.js';

/**
 * The newest checkpoint with the ways from these processes to its root, for a bundle; null where there is none yet. A process that no
 * checkpoint has seen is not covered, and the bundle says so.
 */
export async function witnessOf(database: Database, processes: readonly string[]): Promise<Witness | null> {
  const repository = <R>(work: (checkpoints: CheckpointRepository) => Promise<R>) =>
    database.read(({ sql }) => work(new CheckpointRepository(sql)));
  for (;;) {
    const signed = await repository((checkpoints) => checkpoints.newest());
    if (!signed) return null;
    const tree = new MerkleTree();
    const revisions = new Map<string, number>();
    for await (const seen of allOf((after) => repository((checkpoints) => checkpoints.headsSeen(after, PAGE)))) {
      const isAsked = processes.includes(seen.process);
      tree.add(leafOf(seen), isAsked ? seen.process : undefined);
      if (isAsked) revisions.set(seen.process, seen.revision);
    }
    tree.root();
    const now = await repository((checkpoints) => checkpoints.newest());
    // a checkpoint that was made meanwhile has moved the leaves under the reader: once more
    if (now?.checkpoint.number !== signed.checkpoint.number) continue;
    const covers = [...revisions].map(([process, revision]) => [process, { revision, path: tree.path(process)! }] as const);
    return { ...signed, covers: Object.fromEntries(covers) };
  }
}
