import type { PartyFunction } from '@fashen/domain';
import { type PackageFinding, type ReadPackage, readPackage } from '@fashen/exchange';
import { type Party, type Sql, TrustedKeyRepository } from '@fashen/persistence';
import { activeIn } from '../document/accept-file.js';
import { PartyTree } from '../issuing/party-tree.js';
import { Problem, type SpokenFinding } from '../platform/problem/problem.js';

const spoken = ({ rule, says, wayOut, at }: PackageFinding): SpokenFinding => ({
  rule,
  says,
  wayOut,
  ...(at === undefined ? {} : { details: { at } }),
});

/** What acts for a government where it receives and answers filings. */
const DESKS: readonly PartyFunction[] = ['filingAuthority', 'generalOffice'];

/**
 * For whom somebody of this party takes packages in: the party, those that it is a part of, and the government whose filing body or general
 * office it is. A congress stands under no government, wherever it stands in the tree.
 */
export function receiversOf(tree: PartyTree, party: string): Party[] {
  const line = tree.upward(party);
  const government = tree.governmentOf(party);
  const below = government ? line.slice(0, line.indexOf(government)) : line;
  const isDesk = below.length === 0 || below.some(({ functions }) => DESKS.some((work) => functions.includes(work)));
  return government && isDesk ? [...below, government] : below;
}

/**
 * A package of which nothing is left to belief: the sender by the keys registered here, the receiver as one of the caller's, every file by
 * its hash, and each file still.
 * @throws Problem PACKAGE_REFUSED with what stands against it
 */
export async function provePackage(sql: Sql, bytes: Buffer, receiverOf: string): Promise<ReadPackage> {
  const tree = await PartyTree.read(sql);
  const keys = (await new TrustedKeyRepository(sql).all()).map(({ party, fingerprint, withdrawal }) => ({
    party,
    name: tree.find(party)?.name ?? party,
    fingerprint,
    isWithdrawn: withdrawal !== null,
  }));
  const receivers = receiversOf(tree, receiverOf).map(({ id, name }) => ({ party: id, name }));
  const verdict = await readPackage(bytes, { keys, receivers });
  const findings = verdict.ok ? await activeFiles(verdict.read) : verdict.findings.map(spoken);
  if (verdict.ok && findings.length === 0) return verdict.read;
  throw new Problem('PACKAGE_REFUSED', { fill: { count: findings.length }, findings });
}

/** Who signed says who sent it, not that it does nothing when it is opened. */
async function activeFiles({ files, manifest }: ReadPackage): Promise<SpokenFinding[]> {
  const found: SpokenFinding[] = [];
  for (const { path, name } of manifest.files)
    for (const finding of await activeIn({ name, bytes: files.get(path) ?? Buffer.alloc(0) }))
      found.push({ ...finding, details: { ...finding.details, at: `${name}: ${finding.details?.at ?? ''}` } });
  return found;
}
