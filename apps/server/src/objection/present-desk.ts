import type { DeskList, DutyView } from '@fashen/contracts';
import type { Caller, Instant, Json } from '@fashen/engine';
import {
  DeadlineRepository,
  DocumentRepository,
  type ListedProcess,
  ListingRepository,
  type Objection,
  ObjectionGroupRepository,
  ObjectionPersonRepository,
  type Sql,
} from '@fashen/persistence';
import { presentClock } from '../deadline/present-clock.js';
import { dutiesOf } from '../task/present-duty.js';
import { presentStates } from '../workflow/present-states.js';

type Entry = DeskList['entries'][number];
type Beside = { size: number; process: ListedProcess | undefined; duties: DutyView[]; at: Instant };

/** Where its process stands: the innermost state. */
function stateOf(process: ListedProcess | undefined): Entry['state'] {
  const state = process && presentStates({ ...process, state: JSON.parse(process.state) as Json }).at(-1);
  return state ? { code: state.path, ...state.label } : null;
}

async function entryOf(sql: Sql, objection: Objection, { size, process, duties, at }: Beside): Promise<Entry> {
  const { id, kind, channel, clauses, receivedOn, follows, group, similarity, groupedAt, startedAt } = objection;
  const document = objection.document === null ? undefined : await new DocumentRepository(sql).find(objection.document);
  const reply = await new DeadlineRepository(sql).latest(id, 'objection_reply');
  return {
    id,
    kind,
    channel,
    document: document ? { id: document.id, title: document.title } : null,
    clauses: [...clauses],
    receivedOn,
    follows,
    persons: (await new ObjectionPersonRepository(sql).ofObjection(id)).length,
    isOpen: startedAt !== null,
    group: { lead: group, similarity, isConfirmed: groupedAt !== null, size },
    state: stateOf(process),
    clock: reply ? presentClock(reply, at) : null,
    duties,
  };
}

/** Objections of the desk, without a word of who made them. */
export async function presentDesk(
  sql: Sql,
  objections: readonly Objection[],
  { caller, at }: { caller: Caller; at: Instant },
): Promise<Entry[]> {
  const ids = objections.map(({ id }) => id);
  const sizes = await new ObjectionGroupRepository(sql).sizes([...new Set(objections.map(({ group }) => group))]);
  const processes = new Map((await new ListingRepository(sql).processes(ids)).map((process) => [process.id, process]));
  const { of } = await dutiesOf(sql, ids, { caller, at });
  const entries: Entry[] = [];
  for (const objection of objections) {
    const { id, group } = objection;
    entries.push(await entryOf(sql, objection, { size: sizes.get(group) ?? 1, process: processes.get(id), duties: of(id), at }));
  }
  return entries;
}
