import type { ListedDocument } from '@fashen/contracts';
import { DOCUMENT_STAGES, VALIDITY_STATUSES } from '@fashen/domain';
import { type Caller, type Engine, type Instant, type Json } from '@fashen/engine';
import {
  AccountRepository,
  type Database,
  type DocumentInList,
  DocumentListRepository,
  type DocumentTask,
  type ListedProcess,
  ListingRepository,
  PartyRepository,
  type Sql,
  TaskRepository,
} from '@fashen/persistence';
import { type DutyScene, presentDuty } from '../task/present-duty.js';
import { presentStates } from '../workflow/present-states.js';

type Beside = {
  issuers: ReadonlyMap<string, string[]>;
  tasks: readonly DocumentTask[];
  processes: ReadonlyMap<string, ListedProcess>;
};

async function besideOf(sql: Sql, documents: readonly DocumentInList[]): Promise<Beside> {
  const ids = documents.map(({ id }) => id);
  const stages = documents.flatMap(({ process }) => (process === null ? [] : [process]));
  return {
    issuers: await new DocumentListRepository(sql).issuers(ids),
    tasks: await new TaskRepository(sql).ofDocuments(ids),
    processes: new Map((await new ListingRepository(sql).processes(stages)).map((process) => [process.id, process])),
  };
}

/** Those of the processes that the caller may read. Asked outside of any read: the engine reads for itself. */
async function readableBy(engine: Engine, caller: Caller, processes: Iterable<string>): Promise<ReadonlySet<string>> {
  const asked = [...new Set(processes)];
  const parts = await Promise.all(asked.map((id) => engine.readable(id, caller)));
  return new Set(asked.filter((_, n) => parts[n]!.includes('process')));
}

async function presentOne(scene: DutyScene, row: DocumentInList, beside: Beside, readable: ReadonlySet<string>): Promise<ListedDocument> {
  const { id, title, kind, profile, createdAt, updatedAt, stage, unifiedNumber, documentNumber, validity } = row;
  const named = (party: string) => ({ id: party, name: scene.name(party) });
  const process = row.process !== null && readable.has(row.process) ? beside.processes.get(row.process) : undefined;
  const tasks = beside.tasks.filter((task) => task.document === id && readable.has(task.process));
  return {
    id,
    title,
    kind: kind as ListedDocument['kind'],
    draftingParty: named(row.draftingParty),
    reviewAuthority: named(row.reviewAuthority),
    profile,
    createdAt,
    updatedAt,
    issuers: (beside.issuers.get(id) ?? []).map(named),
    stage: { code: stage, label: DOCUMENT_STAGES[stage] },
    states: process ? presentStates({ ...process, state: JSON.parse(process.state) as Json }).map(({ label }) => label) : [],
    process: process?.id ?? null,
    numbers: { unified: unifiedNumber, document: documentNumber },
    validity: validity && { code: validity, label: VALIDITY_STATUSES[validity] },
    duty: tasks[0] ? await presentDuty(scene, tasks[0]) : null,
    duties: tasks.length,
  };
}

/** Documents of a list as this caller sees them: what stands in a process that the caller may not read is left out. */
export async function presentListed(
  { database, engine, at }: { database: Database; engine: Engine; at: Instant },
  caller: Caller,
  documents: readonly DocumentInList[],
): Promise<ListedDocument[]> {
  const beside = await database.read(({ sql }) => besideOf(sql, documents));
  const readable = await readableBy(engine, caller, [...beside.processes.keys(), ...beside.tasks.map(({ process }) => process)]);
  return database.read(async ({ sql }) => {
    const people = await new AccountRepository(sql).names(beside.tasks.flatMap(({ person }) => (person === null ? [] : [person])));
    const parties = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
    const scene: DutyScene = { sql, caller, at, name: (id) => parties.get(id) ?? people.get(id) ?? id };
    const entries: ListedDocument[] = [];
    for (const document of documents) entries.push(await presentOne(scene, document, beside, readable));
    return entries;
  });
}
