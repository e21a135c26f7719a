import { renewalGap } from '@fashen/calendar';
import type { ValidityView } from '@fashen/contracts';
import {
  answerableOn,
  type IsoDate,
  SCRUTINY_DECISIONS,
  scrutinyOn,
  VALIDITY_STATUSES,
  type ValidityEvent,
  validitySpan,
} from '@fashen/domain';
import {
  DocumentRepository,
  IssuingRepository,
  PartyRepository,
  type RecordedValidity,
  type Sql,
  SuccessionRepository,
  ValidityRepository,
} from '@fashen/persistence';

const fieldOf = (event: ValidityEvent, field: 'byDocument' | 'version' | 'voids'): string | null =>
  field in event ? (event as { [name: string]: string | null })[field]! : null;

const presentEvent = ({ event, basis, evidence, decidedBy, createdAt }: RecordedValidity): ValidityView['events'][number] => ({
  id: event.id,
  kind: event.kind,
  on: event.on,
  byDocument: fieldOf(event, 'byDocument'),
  version: fieldOf(event, 'version'),
  voids: fieldOf(event, 'voids'),
  clauses: 'clauses' in event ? [...(event.clauses ?? [])] : [],
  decidedBy: decidedBy ?? null,
  basis,
  evidence,
  createdAt,
});

const titleOf = async (sql: Sql, id: string): Promise<string> => (await new DocumentRepository(sql).find(id))?.title ?? id;

/** What renews the document, and the days between on which neither holds: shown, because nothing comes back in silence. */
async function renewals(sql: Sql, events: readonly ValidityEvent[]): Promise<ValidityView['renewals']> {
  const endedOn = validitySpan(events)?.endedOn ?? null;
  const found: ValidityView['renewals'] = [];
  for (const event of events)
    if (event.kind === 'renewed') {
      const gap = endedOn === null ? null : renewalGap(endedOn, event.on);
      found.push({ id: event.byDocument, title: await titleOf(sql, event.byDocument), on: event.on, gap });
    }
  return found;
}

/** Issuers that are gone by that day, and who carries on. */
async function answerable(sql: Sql, document: string, day: IsoDate): Promise<ValidityView['answerable']> {
  const offices = await new SuccessionRepository(sql).all();
  const parties = new PartyRepository(sql);
  const named = async (id: string) => ({ id, name: (await parties.find(id))?.name ?? id });
  const found: ValidityView['answerable'] = [];
  for (const issuer of (await new IssuingRepository(sql).find(document))?.issuers ?? []) {
    const by = answerableOn(offices, issuer, day);
    if (by !== issuer) found.push({ issuer: await named(issuer), by: await named(by) });
  }
  return found;
}

/** Everything about the validity of a document; `day` is the day on which somebody answers for it. */
export async function presentValidity(sql: Sql, document: string, day: IsoDate): Promise<ValidityView> {
  const validity = new ValidityRepository(sql);
  const history = await validity.history(document);
  const events = history.map(({ event }) => event);
  const does: ValidityView['does'] = [];
  for (const { document: id, kind, on } of await validity.doneBy(document)) does.push({ id, title: await titleOf(sql, id), kind, on });
  return {
    phases: (await validity.phases(document)).map((phase) => ({ ...phase, label: VALIDITY_STATUSES[phase.status] })),
    lastDay: validitySpan(events)?.lastDay ?? null,
    events: history.map(presentEvent),
    scrutiny: scrutinyOn(events, day).map(({ kind, clauses, since }) => ({
      kind,
      label: SCRUTINY_DECISIONS[kind],
      clauses: [...clauses],
      since,
    })),
    renewals: await renewals(sql, events),
    does,
    answerable: await answerable(sql, document, day),
  };
}
