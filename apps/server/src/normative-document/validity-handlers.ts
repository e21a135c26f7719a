import { evaluationDueFrom, lastDayOfValidity } from '@fashen/calendar';
import { dayEnd, dayStart, type IsoDate, type ValidityEvent, type ValidityPeriod } from '@fashen/domain';
import type { Instant, TransactionalHandler } from '@fashen/engine';
import { PartyRepository, type Recorded, type SqlTx, ValidityRepository } from '@fashen/persistence';
import { findLimit, findProfile } from '@fashen/policy';
import { type Change, LAW, type SpineContext, type SpineEffects } from '@fashen/workflow-normative-document';
import { periodInText } from './text-period.js';

type Handler = TransactionalHandler<SqlTx>;

/** The end that the text gives itself, and from when on its evaluation is due by the profile. */
function periodOf(profile: string, lastDay: IsoDate | null): ValidityPeriod {
  return { lastDay, evaluateOn: lastDay && evaluationDueFrom(findLimit(findProfile(profile), 'evaluate'), lastDay) };
}

/** What the publication of a decision does to one document, on the decision's day of effect. */
function actOf({ kind, version, lastDay }: Change, id: string, byDocument: string, on: IsoDate, profile: string): ValidityEvent {
  switch (kind) {
    case 'amend':
      return { id, kind: 'amended', on, byDocument, version: version!, ...periodOf(profile, lastDay) };
    case 'repeal':
      return { id, kind: 'repealed', on, byDocument };
    case 'renew':
      return { id, kind: 'renewed', on, byDocument };
    case 'lapse':
      return { id, kind: 'lapsed', on, byDocument };
  }
}

/** One transaction for the document and all that it changes: a decision that repeals five repeals five or none. */
export const recordPublication: Handler = async ({ tx, effect, by, at, context }) => {
  const { document, publication, period, changes, basis } = effect.params as SpineEffects['recordPublication'];
  const { profile } = context as SpineContext;
  const { version, publishedOn, effectiveOn } = publication;
  // the text that is public has the last word, whatever was entered on the way
  const { years, lastDay: named } = (await periodInText(tx.sql, { id: version })) ?? period;
  const inYears = years === null ? null : { ...findLimit(findProfile(profile), 'validity'), amount: years, unit: 'y' as const };
  const lastDay = inYears ? lastDayOfValidity(inYears, effectiveOn) : named;
  const validity = new ValidityRepository(tx.sql);
  const recorded: Recorded = { basis, evidence: null, createdBy: by.person, createdAt: at };
  const published = { id: effect.id, kind: 'published', on: publishedOn, effectiveOn, version, ...periodOf(profile, lastDay) } as const;
  await validity.record(document, published, recorded);
  for (const [n, change] of changes.entries())
    await validity.record(change.document, actOf(change, `${effect.id}/${n}`, document, effectiveOn, profile), {
      ...recorded,
      basis: LAW.validity,
      evidence: change.evaluation,
    });
  return { type: 'validityRecorded', lastDay };
};

export const recordValidity: Handler = async ({ tx, effect, by, at }) => {
  const { document, kind, on, clauses, basis, evidence, decidedBy } = effect.params as SpineEffects['recordValidity'];
  const event: ValidityEvent = kind === 'lapsed' ? { id: effect.id, kind, on, byDocument: null } : { id: effect.id, kind, on, clauses };
  const party = decidedBy === null ? undefined : await new PartyRepository(tx.sql).find(decidedBy);
  const recorded = { basis, evidence, decidedBy: party?.name ?? decidedBy, createdBy: by.person, createdAt: at };
  await new ValidityRepository(tx.sql).record(document, event, recorded);
};

const arm = (tx: SqlTx, process: string, seq: number, id: string, due: Instant, event: object) =>
  tx.putTimer({ process, id, due, seq, event: JSON.stringify(event) });

/** A day that has come already wakes the case at once. */
export const armTimer: Handler = async ({ tx, process, effect }) => {
  const { id, on, event } = effect.params as SpineEffects['armTimer'];
  await arm(tx, process.id, effect.seq, id, dayStart(on), event);
};

/** 公平竞争审查例外: woken on its last day; an exception that is gone wakes nobody. */
export const armException: Handler = async ({ tx, process, effect }) => {
  const { endsOn } = effect.params as SpineEffects['armException'];
  await tx.cancelTimer(process.id, 'exception');
  if (endsOn !== null) await arm(tx, process.id, effect.seq, 'exception', dayStart(endsOn), { type: 'exceptionEnds' });
};

/** The evaluation from the day on which it is due, the end at 24:00 of the last day. */
export const armPeriod: Handler = async ({ tx, process, effect, context }) => {
  const { evaluateOn, lastDay } = periodOf((context as SpineContext).profile, (effect.params as SpineEffects['armPeriod']).lastDay);
  await tx.cancelTimer(process.id, 'evaluation');
  await tx.cancelTimer(process.id, 'lapse');
  if (evaluateOn !== null) await arm(tx, process.id, effect.seq, 'evaluation', dayStart(evaluateOn), { type: 'evaluationReached' });
  if (lastDay !== null) await arm(tx, process.id, effect.seq, 'lapse', dayEnd(lastDay), { type: 'validityEnded' });
};
