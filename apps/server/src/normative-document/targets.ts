import { answerableOn, dateIn, type Instant, type IsoDate, statusOn, type TextHash, textOn } from '@fashen/domain';
import { DocumentRepository, ReviewFactsRepository, type Sql, SuccessionRepository, ValidityRepository } from '@fashen/persistence';
import type { Change, TargetFact } from '@fashen/workflow-normative-document';
import { entryOf } from '../document/version-entry.js';
import { PartyTree } from '../issuing/party-tree.js';
import { issuingOf } from '../issuing/way.js';

/** Documents that are changed, as they are today, locked in one order for everybody; those that do not exist are left out. */
export async function targetFacts(sql: Sql, changes: readonly Change[], at: Instant): Promise<TargetFact[]> {
  const found: TargetFact[] = [];
  for (const change of [...changes].sort((one, other) => (one.document < other.document ? -1 : 1))) {
    const target = await targetFact(sql, change, dateIn(at));
    if (target) found.push(target);
  }
  return found;
}

async function hashOf(sql: Sql, document: string, version: string | null): Promise<TextHash | null> {
  const found = version === null ? undefined : await entryOf(sql, document, version);
  return found ? (found.textHash as TextHash) : null;
}

async function targetFact(sql: Sql, { document, version }: Change, today: IsoDate): Promise<TargetFact | undefined> {
  const facts = new ReviewFactsRepository(sql);
  await facts.lockDocument(document);
  const row = await new DocumentRepository(sql).find(document);
  if (!row) return undefined;
  const events = await new ValidityRepository(sql).events(document);
  const offices = await new SuccessionRepository(sql).all();
  const { issuers } = await issuingOf(sql, await PartyTree.read(sql), row);
  return {
    document,
    title: row.title,
    status: statusOn(events, today),
    textHash: await hashOf(sql, document, textOn(events, today)?.version ?? null),
    consolidated: await hashOf(sql, document, version),
    answerable: [...new Set(issuers.map((issuer) => answerableOn(offices, issuer, today)))],
    amendedOn: events.find(({ kind, on }) => kind === 'amended' && on > today)?.on ?? null,
    spine: await facts.runningProcess(document, 'normative-document', ''),
  };
}
