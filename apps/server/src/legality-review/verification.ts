import type { Json } from '@fashen/engine';
import { reanchor, unsolicited } from '@fashen/legal-text';
import { OpinionRepository, type Sql, type Version, VersionRepository } from '@fashen/persistence';
import type { ReviewContext } from '@fashen/workflow-legality-review';
import { compareVersions, presentChange } from '../document/compare-versions.js';

/** The version that the issued opinion speaks of, and the one that came with the answers. */
async function versionsOf(sql: Sql, { document, version, opinionTextHash }: ReviewContext): Promise<[Version, Version] | undefined> {
  const versions = new VersionRepository(sql);
  const entry = (await versions.ofDocument(document)).findLast(({ textHash }) => textHash === opinionTextHash);
  const old = entry && (await versions.find(entry.id));
  const next = await versions.find(version);
  return old && next ? [old, next] : undefined;
}

/**
 * 核验 what a person verifies an answered opinion by: the clauses that changed, where each item's clause stands now, and 夹带, the changes
 * that no item asked for. Null while there is no further text.
 */
export async function presentVerification(sql: Sql, process: string, context: ReviewContext): Promise<Json> {
  const found = context.answerRound > 0 ? await versionsOf(sql, context) : undefined;
  if (!found || found[0].id === found[1].id) return null;
  const [old, next] = found;
  const comparison = await compareVersions(sql, old, next);
  const items = (await new OpinionRepository(sql).items(process)).filter(({ id }) => context.items[id] !== undefined);
  const asked = items.map(({ id, anchor }) => ({ id, anchors: [anchor] }));
  const verification = {
    from: { id: old.id, ordinal: old.ordinal },
    to: { id: next.id, ordinal: next.ordinal },
    counts: comparison.counts,
    changed: comparison.articles.filter(({ change }) => change !== 'same').map(presentChange),
    items: items.map(({ id, anchor }) => ({ item: id, anchor, now: reanchor(anchor, comparison) })),
    unsolicited: unsolicited(comparison, asked).map(({ entry, places }) => ({ ...presentChange(entry), places })),
  };
  return JSON.parse(JSON.stringify(verification)) as Json;
}
