import {
  OmissionRecordRepository,
  OmittedPaperRepository,
  type PaperListEntry,
  PaperListRepository,
  type PaperScreening,
  type Sql,
} from '@fashen/persistence';
import type { Lack } from '@fashen/workflow-omission';

/** How it stands with a line of a list. */
export type EntryStanding = {
  standing: 'known' | 'lacking' | 'toScreen' | 'notNormative' | 'omitted';
  document: string | null;
  lacks: Lack[];
  screening: PaperScreening | null;
};

const lacksOf = ({ isReviewed, isFiled }: { isReviewed: boolean; isFiled: boolean }): Lack[] => [
  ...(isReviewed ? [] : (['review'] as const)),
  ...(isFiled ? [] : (['filing'] as const)),
];

/** Each line of a list: known to the library, found normative and left out, found not normative, or still to be screened. */
export async function standingsOf(sql: Sql, list: string, entries: readonly PaperListEntry[]): Promise<Map<string, EntryStanding>> {
  const record = new OmissionRecordRepository(sql);
  const known = await record.known(entries.map(({ number }) => number));
  const omitted = new Map((await new OmittedPaperRepository(sql).ofList(list)).map((paper) => [paper.entry, paper.document]));
  const screenings = new Map((await new PaperListRepository(sql).screenings(list)).map((one) => [one.entryId, one]));
  const found = new Map<string, EntryStanding>();
  for (const { id, number } of entries) {
    const screening = screenings.get(id) ?? null;
    const document = omitted.get(id) ?? known.get(number) ?? null;
    const lacks = document === null ? [] : lacksOf(await record.of(document));
    const ofLibrary = lacks.length > 0 ? ('lacking' as const) : ('known' as const);
    const unknown = screening ? ('notNormative' as const) : ('toScreen' as const);
    const standing = omitted.has(id) ? ('omitted' as const) : document === null ? unknown : ofLibrary;
    found.set(id, { standing, document, lacks, screening });
  }
  return found;
}
