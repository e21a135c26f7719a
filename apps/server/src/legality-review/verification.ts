import type { Json } from '@fashen/engine';
import { type OpinionItem, OpinionRepository, type Sql, VersionRepository } from '@fashen/persistence';
import type { ReviewContext } from '@fashen/workflow-legality-review';
import { askTexts } from '../text-work/ask-texts.js';
import { asJson } from '../text-work/made-json.js';

/** The version that the issued opinion speaks of, and the one that came with the answers. */
async function versionsOf(sql: Sql, { document, version, opinionTextHash }: ReviewContext): Promise<[string, string] | undefined> {
  const entries = await new VersionRepository(sql).ofDocument(document);
  const old = entries.findLast(({ textHash }) => textHash === opinionTextHash);
  return old && entries.some(({ id }) => id === version) ? [old.id, version] : undefined;
}

type Revision = { versions: [old: string, next: string]; items: readonly OpinionItem[] };

/** The text under review against the one that the opinion speaks of; undefined while there is no further text. */
async function revisionOf(sql: Sql, process: string, context: ReviewContext): Promise<Revision | undefined> {
  const versions = context.answerRound > 0 ? await versionsOf(sql, context) : undefined;
  if (!versions || versions[0] === versions[1]) return undefined;
  const items = (await new OpinionRepository(sql).items(process)).filter(({ id }) => context.items[id] !== undefined);
  return { versions, items };
}

/** Fact `unsolicitedChanges`: what the handler has to look at one by one. Texts are never changed, so the answer stays true. */
export async function unsolicitedChanges(sql: Sql, process: string, context: ReviewContext): Promise<string[]> {
  const revision = await revisionOf(sql, process, context);
  if (!revision) return [];
  const asked = revision.items.map(({ id, anchor }) => ({ id, anchors: [anchor] }));
  return (await askTexts(sql, 'changesBeyond', revision.versions, asked)).value().map(({ key }) => key);
}

/**
 * 核验 what a person verifies an answered opinion by: the clauses that changed, where each item's clause stands now, and 夹带, the changes
 * that no item asked for. Null while there is no further text.
 */
export async function presentVerification(sql: Sql, process: string, context: ReviewContext): Promise<Json> {
  const revision = await revisionOf(sql, process, context);
  if (!revision) return null;
  const items = revision.items.map(({ id, anchor }) => ({ id, anchor }));
  const asked = { items, dealtWith: context.changesDealtWith };
  return asJson(await askTexts(sql, 'verificationOf', revision.versions, asked));
}
