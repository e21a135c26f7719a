import type { SuggestionRequest } from '@fashen/contracts';
import type { Caller, Engine } from '@fashen/engine';
import { type Database, type OpinionItem, OpinionRepository, type VersionEntry, VersionRepository } from '@fashen/persistence';
import { legalityReview, type ReviewContext } from '@fashen/workflow-legality-review';
import { Problem, type SpokenFinding } from '../../platform/problem/problem.js';
import type { WantedItem } from '../../text-work/tasks/suggestions.js';

type Review = { context: ReviewContext; items: ReadonlyMap<string, OpinionItem> };
type Services = { engine: Engine; database: Database };

/**
 * The items that a request names, each with the version that its opinion speaks of. Only items that stand in an issued opinion on this
 * document, which the caller may read.
 * @throws Problem NOT_FOUND for a review that the caller may not know of, PAYLOAD_REFUSED for an item that does not stand
 */
export async function askedItems(
  services: Services,
  caller: Caller,
  version: VersionEntry,
  { items }: SuggestionRequest,
): Promise<WantedItem[]> {
  const reviews = new Map<string, Review>();
  for (const process of new Set(items.map((one) => one.process)))
    reviews.set(process, await readReview(services, caller, version.documentId, process));
  const found = items.map(({ process, item }) => reviews.get(process)?.items.get(item));
  const findings = items.flatMap(({ item }, n): SpokenFinding[] => {
    if (found[n] === undefined) return [finding(n, NO_ITEM)];
    return items.findIndex((other) => other.item === item) < n ? [finding(n, TWICE)] : [];
  });
  if (findings.length > 0) throw new Problem('PAYLOAD_REFUSED', { findings });
  const versions = await services.database.read(({ sql }) => new VersionRepository(sql).ofDocument(version.documentId));
  return items.flatMap(({ process, item, text }, n): WantedItem[] => {
    const [row, review] = [found[n], reviews.get(process)];
    if (row === undefined || review === undefined) return [];
    const { ordinal, anchor, suggestion } = row;
    return [{ process, item, ordinal, anchor, suggestion, text, of: spokenOf(review, version, versions) }];
  });
}

/** An anchor is of the text that the opinion speaks of. */
const spokenOf = ({ context: { opinionTextHash } }: Review, version: VersionEntry, versions: readonly VersionEntry[]): string | null =>
  version.textHash === opinionTextHash ? version.id : (versions.findLast(({ textHash }) => textHash === opinionTextHash)?.id ?? null);

async function readReview({ engine, database }: Services, caller: Caller, document: string, process: string): Promise<Review> {
  const parts = await engine.readable(process, caller);
  const found = parts.includes('opinion') ? await engine.read(process) : undefined;
  const context = found?.workflow === legalityReview.name ? (found.context as ReviewContext) : undefined;
  if (!context || context.document !== document || context.number === null) throw new Problem('NOT_FOUND');
  const rows = await database.read(({ sql }) => new OpinionRepository(sql).items(process));
  return { context, items: new Map(rows.filter(({ id }) => context.items[id] !== undefined).map((row) => [row.id, row])) };
}

const finding = (n: number, told: Omit<SpokenFinding, 'field'>): SpokenFinding => ({ ...told, field: `/items/${n}/item` });

const NO_ITEM = {
  rule: 'suggestion.noItem',
  says: { zh: '已出具的审查意见中没有这一条。', en: 'The issued opinion has no such item.' },
  wayOut: { zh: '请刷新办理页面后重新选择。', en: 'Load the page anew and choose again.' },
};

const TWICE = {
  rule: 'suggestion.twice',
  says: { zh: '同一条意见只能列一次。', en: 'An item is listed once.' },
  wayOut: { zh: '请删去重复的一条。', en: 'Leave out the second one.' },
};
