import type { LibraryDecision, LibraryEntry } from '@fashen/contracts';
import {
  type IsoDate,
  SCRUTINY_DECISIONS,
  SUBJECTS,
  scrutinyOn,
  statusOn,
  VALIDITY_STATUSES,
  type ValiditySpan,
  validitySpan,
} from '@fashen/domain';
import {
  DocumentListRepository,
  PartyRepository,
  type RecordedValidity,
  type Sql,
  SubjectRepository,
  ValidityRepository,
} from '@fashen/persistence';

/** A published document with what is on record about it. */
export type Published = { entry: LibraryEntry; history: readonly RecordedValidity[]; span: ValiditySpan };

/** What the competent authority decided and what of it acts on the day. */
function decisionsOn(history: readonly RecordedValidity[], day: IsoDate): LibraryDecision[] {
  const recorded = new Map(history.map((one) => [one.event.id, one]));
  const marks = scrutinyOn(
    history.map(({ event }) => event),
    day,
  );
  return marks.map(({ event, kind, clauses, since }) => ({
    kind,
    label: SCRUTINY_DECISIONS[kind],
    clauses: [...clauses],
    since,
    decidedBy: recorded.get(event)?.decidedBy ?? null,
    basis: recorded.get(event)?.basis ?? '',
  }));
}

/** These documents on a day, in their order; what was not published by then is left out. */
export async function presentEntries(sql: Sql, ids: readonly string[], day: IsoDate): Promise<Published[]> {
  const lists = new DocumentListRepository(sql);
  const listed = new Map((await lists.byIds(ids, day)).map((document) => [document.id, document]));
  const issuers = await lists.issuers(ids);
  const names = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
  const histories = await new ValidityRepository(sql).histories(ids);
  const subjects = await new SubjectRepository(sql).of(ids);
  const found: Published[] = [];
  for (const id of ids) {
    const document = listed.get(id);
    const history = histories.get(id) ?? [];
    const events = history.map(({ event }) => event);
    const span = validitySpan(events);
    const status = statusOn(events, day);
    if (!document || !span || status === null) continue;
    const subject = subjects.get(id);
    const entry: LibraryEntry = {
      id,
      title: document.title,
      issuers: (issuers.get(id) ?? []).map((party) => ({ id: party, name: names.get(party) ?? party })),
      numbers: { unified: document.unifiedNumber, document: document.documentNumber },
      subject: subject ? { code: subject, label: SUBJECTS[subject] } : null,
      status: { code: status, label: VALIDITY_STATUSES[status] },
      decisions: decisionsOn(history, day),
      publishedOn: span.publishedOn,
      effectiveOn: span.effectiveOn,
      lastDay: span.lastDay,
      endedOn: span.endedOn !== null && span.endedOn <= day ? span.endedOn : null,
      marks: [],
      excerpts: [],
    };
    found.push({ entry, history, span });
  }
  return found;
}
