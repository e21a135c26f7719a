import type { Json } from '@fashen/engine';
import { type Comparison, reanchor, type UnsolicitedChange, unsolicited } from '@fashen/legal-text';
import { type OpinionItem, OpinionRepository, type Sql, type Version, VersionRepository } from '@fashen/persistence';
import type { ReviewContext } from '@fashen/workflow-legality-review';
import { compareVersions } from '../document/compare-versions.js';
import { presentChange } from '../document/present-change.js';

/** The version that the issued opinion speaks of, and the one that came with the answers. */
async function versionsOf(sql: Sql, { document, version, opinionTextHash }: ReviewContext): Promise<[Version, Version] | undefined> {
  const versions = new VersionRepository(sql);
  const entry = (await versions.ofDocument(document)).findLast(({ textHash }) => textHash === opinionTextHash);
  const old = entry && (await versions.find(entry.id));
  const next = await versions.find(version);
  return old && next ? [old, next] : undefined;
}

type Revision = { old: Version; next: Version; comparison: Comparison; items: readonly OpinionItem[]; unsolicited: readonly Unsolicited[] };
/** `key` names the change where the handler deals with it. */
type Unsolicited = UnsolicitedChange & { key: string };

/** The places that were touched; a clause that went and one that came in its place may bear one number. */
const keyOf = ({ entry, places }: UnsolicitedChange): string =>
  `${places.join('、').slice(0, 190)}${entry.old === null ? '（新增）' : entry.new === null ? '（删除）' : ''}`;

/** The text under review against the one that the opinion speaks of; undefined while there is no further text. */
async function revisionOf(sql: Sql, process: string, context: ReviewContext): Promise<Revision | undefined> {
  const found = context.answerRound > 0 ? await versionsOf(sql, context) : undefined;
  if (!found || found[0].id === found[1].id) return undefined;
  const [old, next] = found;
  const comparison = await compareVersions(sql, old, next);
  const items = (await new OpinionRepository(sql).items(process)).filter(({ id }) => context.items[id] !== undefined);
  const asked = items.map(({ id, anchor }) => ({ id, anchors: [anchor] }));
  const changes = unsolicited(comparison, asked).map((change) => ({ ...change, key: keyOf(change) }));
  return { old, next, comparison, items, unsolicited: changes };
}

/** Fact `unsolicitedChanges`: what the handler has to look at one by one. Texts are never changed, so the answer stays true. */
export const unsolicitedChanges = async (sql: Sql, process: string, context: ReviewContext): Promise<string[]> =>
  ((await revisionOf(sql, process, context))?.unsolicited ?? []).map(({ key }) => key);

/**
 * 核验 what a person verifies an answered opinion by: the clauses that changed, where each item's clause stands now, and 夹带, the changes
 * that no item asked for. Null while there is no further text.
 */
export async function presentVerification(sql: Sql, process: string, context: ReviewContext): Promise<Json> {
  const revision = await revisionOf(sql, process, context);
  if (!revision) return null;
  const { old, next, comparison, items } = revision;
  const verification = {
    from: { id: old.id, ordinal: old.ordinal },
    to: { id: next.id, ordinal: next.ordinal },
    counts: comparison.counts,
    changed: comparison.articles.filter(({ change }) => change !== 'same').map(presentChange),
    items: items.map(({ id, anchor }) => ({ item: id, anchor, now: reanchor(anchor, comparison) })),
    unsolicited: revision.unsolicited.map(({ entry, places, key }) => ({
      ...presentChange(entry),
      places,
      key,
      isDealtWith: context.changesDealtWith.includes(key),
    })),
  };
  return JSON.parse(JSON.stringify(verification)) as Json;
}
