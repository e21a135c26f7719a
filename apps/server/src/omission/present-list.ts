import type { PaperEntryView, PaperListView } from '@fashen/contracts';
import {
  AccountRepository,
  type PaperList,
  PaperListRepository,
  type PaperScreening,
  PartyRepository,
  type Sql,
} from '@fashen/persistence';
import { standingsOf } from './standing.js';

type Names = (id: string) => { id: string; name: string };

/** Names of parties and of these people. */
export async function namesOf(sql: Sql, people: readonly string[]): Promise<Names> {
  const accounts = await new AccountRepository(sql).names(people);
  const parties = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
  return (id) => ({ id, name: accounts.get(id) ?? parties.get(id) ?? id });
}

export const presentHead = ({ fileSha256: _, authority, uploadedBy, ...list }: PaperList, named: Names) => ({
  ...list,
  year: Number(list.year),
  quarter: Number(list.quarter),
  authority: named(authority),
  uploadedBy: named(uploadedBy),
});

/** A list line by line, with how it stands with each paper. */
export async function presentList(sql: Sql, list: PaperList): Promise<PaperListView> {
  const entries = await new PaperListRepository(sql).entries(list.id);
  const standings = await standingsOf(sql, list.id, entries);
  const named = await namesOf(sql, [list.uploadedBy, ...[...standings.values()].flatMap(({ screening }) => screening?.screenedBy ?? [])]);
  const screeningOf = (of: PaperScreening | null): PaperEntryView['screening'] => {
    if (of === null) return null;
    const { administrative, external, normative, reason, screenedBy, screenedAt } = of;
    return { administrative, external, normative, reason, by: named(screenedBy), at: screenedAt };
  };
  return {
    ...presentHead(list, named),
    entries: entries.flatMap(({ listId: _, ordinal, ...entry }) => {
      const found = standings.get(entry.id);
      return found ? [{ ...entry, ordinal: Number(ordinal), ...found, screening: screeningOf(found.screening) }] : [];
    }),
  };
}
