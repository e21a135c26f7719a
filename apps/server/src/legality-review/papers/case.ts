import { dateIn, type IsoDate, MATERIALS } from '@fashen/domain';
import type { EventRow } from '@fashen/engine';
import type { ReviewPaperFacts } from '@fashen/official-documents';
import { type Material, MaterialRepository, PartyRepository, type SqlReader } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { ReviewContext } from '@fashen/workflow-legality-review';

/** A case as its papers tell it. */
export type Case = { id: string; openedOn: IsoDate; context: ReviewContext; reader: SqlReader; events: readonly EventRow[] };

export async function openCase(
  reader: SqlReader,
  { id, openedAt, context }: { id: string; openedAt: string; context: ReviewContext },
): Promise<Case> {
  return { id, openedOn: dateIn(openedAt), context, reader, events: await reader.events(id) };
}

export const nameOfParty = async ({ reader }: Case, id: string): Promise<string> =>
  (await new PartyRepository(reader.sql).find(id))?.name ?? id;

/** What every paper of a review says, but for its number and date. */
export async function sharedFacts(of: Case, title: string): Promise<Omit<ReviewPaperFacts, 'documentNumber' | 'signedOn'>> {
  const { parties, profile } = of.context;
  const draftingDepartment = await nameOfParty(of, parties.drafting);
  return {
    reviewName: findProfile(profile).reviewStep.value.zh as ReviewPaperFacts['reviewName'],
    reviewAuthority: await nameOfParty(of, parties.review),
    recipients: [draftingDepartment],
    copyTo: [],
    documentTitle: title,
    draftingDepartment,
  };
}

const named = ({ kind, fileName, declaration }: Material): string =>
  fileName === null ? `${MATERIALS[kind].zh}（书面说明：${declaration ?? ''}）` : MATERIALS[kind].zh;

/** The materials that had come in by then, in the order of 国办发〔2018〕115号 二（五）, each once. */
export async function materialsBy({ reader, context }: Case, at: string): Promise<string[]> {
  const handedIn = (await new MaterialRepository(reader.sql).ofDocument(context.document)).filter(({ createdAt }) => createdAt <= at);
  const kinds = Object.keys(MATERIALS);
  const ordered = [...handedIn].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  return [...new Set(ordered.map(named))];
}

/** When the effect's own event was recorded. */
export function instantOf({ events, id }: Case, seq: number): string {
  const event = events.find((row) => row.seq === seq);
  if (!event) throw new Error(`The process ${id} has no event ${seq}`);
  return event.at;
}
