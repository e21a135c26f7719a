import { dateIn, type IsoDate } from '@fashen/domain';
import type { Finding, Instant, PayloadChecker } from '@fashen/engine';
import type { DeliberationContext } from './context.js';
import type { DeliberationFacts } from './facts.js';

export type Check<Payload> = PayloadChecker<DeliberationContext, DeliberationFacts, Payload>;

export const when = (isWrong: boolean, rule: string, field: string, details: Omit<Finding, 'rule' | 'field'> = {}): Finding[] =>
  isWrong ? [{ rule, field, ...details }] : [];

export const dayFindings = (field: string, day: IsoDate, at: Instant, earliest: IsoDate | null): Finding[] => [
  ...when(day > dateIn(at), 'date.future', field, { day }),
  ...when(earliest !== null && day < earliest, 'date.beforeEarlierFact', field, { day, earliest }),
];
