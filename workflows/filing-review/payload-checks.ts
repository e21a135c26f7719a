import { dateIn, type IsoDate } from '@fashen/domain';
import type { Finding, Instant, PayloadChecker } from '@fashen/engine';
import type { FilingReviewContext } from './context.js';
import type { FilingReviewFacts } from './facts.js';

type Check<Payload> = PayloadChecker<FilingReviewContext, FilingReviewFacts, Payload>;

export const when = (isWrong: boolean, rule: string, field: string, details: Omit<Finding, 'rule' | 'field'> = {}): Finding[] =>
  isWrong ? [{ rule, field, ...details }] : [];

export const dayFindings = (field: string, day: IsoDate, at: Instant, earliest: IsoDate | null): Finding[] => [
  ...when(day > dateIn(at), 'date.future', field, { day }),
  ...when(earliest !== null && day < earliest, 'date.beforeEarlierFact', field, { day, earliest }),
];
export const scanFindings = (field: string, scan: string | undefined, { evidence }: Pick<FilingReviewFacts, 'evidence'>): Finding[] =>
  when(scan !== undefined && !evidence.includes(scan), 'evidence.unknown', field);

export const registrationFits: Check<{ number?: string | undefined }> = ({ payload: { number }, facts }) =>
  when(number !== undefined && facts.registerNumbers.includes(number), 'registerNumber.taken', '/number', { number: number ?? '' });

export const supplementFits: Check<{ receivedOn: IsoDate; scan: string }> = ({ payload, context, facts, at }) => [
  ...dayFindings('/receivedOn', payload.receivedOn, at, context.deferredOn),
  ...scanFindings('/scan', payload.scan, facts),
];

export const questionsFit: Check<{ dueOn: IsoDate }> = ({ payload: { dueOn }, at }) =>
  when(dueOn <= dateIn(at), 'due.tooSoon', '/dueOn', { due: dueOn });

export const explanationFits: Check<{ receivedOn: IsoDate; scan: string }> = ({ payload, context, facts, at }) => [
  ...dayFindings('/receivedOn', payload.receivedOn, at, context.registeredOn),
  ...scanFindings('/scan', payload.scan, facts),
];

/** Where nothing is left to extend into, the guard says why; a shorter extension would not help. */
export const extensionFits: Check<{ days: number }> = ({ payload: { days }, facts: { extension } }) =>
  when(extension.days > 0 && days > extension.days, 'extension.tooLong', '/days', { left: extension.days, basis: extension.basis });

export const correctionFits: Check<{ on: IsoDate; scan: string }> = ({ payload, context, facts, at }) => [
  ...dayFindings('/on', payload.on, at, context.concludedOn),
  ...scanFindings('/scan', payload.scan, facts),
];
