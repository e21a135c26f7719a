import { dateIn, type IsoDate } from '@fashen/domain';
import type { Caller, Finding, Instant, PayloadChecker } from '@fashen/engine';
import type { CorrectionContext } from './context.js';
import type { CorrectionFacts } from './facts.js';
import { LAW } from './law.js';

type Check<Payload> = PayloadChecker<CorrectionContext, CorrectionFacts, Payload>;

export const when = (isWrong: boolean, rule: string, field: string, details: Omit<Finding, 'rule' | 'field'> = {}): Finding[] =>
  isWrong ? [{ rule, field, ...details }] : [];

const dayFits = (field: string, day: IsoDate, at: Instant, earliest: IsoDate | null): Finding[] => [
  ...when(day > dateIn(at), 'date.future', field, { day }),
  ...when(earliest !== null && day < earliest, 'date.beforeEarlierFact', field, { day, earliest }),
];

export const scanKnown = (evidence: string | undefined, facts: Pick<CorrectionFacts, 'evidence'>): Finding[] =>
  when(evidence !== undefined && !facts.evidence.includes(evidence), 'evidence.unknown', '/evidence');

export const clausesKnown = (clauses: readonly string[], facts: Pick<CorrectionFacts, 'anchors'>): Finding[] =>
  clauses.flatMap((clause, n) => when(!facts.anchors.includes(clause), 'clause.unknown', `/clauses/${n}`, { clause }));

/** Whoever enters what another authority said shows its paper. */
const proven = (evidence: string | undefined, isOnBehalf: boolean, facts: CorrectionFacts): Finding[] => [
  ...when(isOnBehalf && evidence === undefined, 'evidence.missing', '/evidence', { basis: LAW.order }),
  ...scanKnown(evidence, facts),
];

export const orderReceived: Check<{ receivedOn: IsoDate }> = ({ payload, context, at }) =>
  dayFits('/receivedOn', payload.receivedOn, at, context.receivedOn);

type Answered = { answeredOn: IsoDate; evidence?: string | undefined; clauses?: readonly string[] | undefined };

export const answerFits: Check<Answered> = ({ payload, context, facts, at, by }: Parameters<Check<Answered>>[0]) => [
  ...dayFits('/answeredOn', payload.answeredOn, at, context.receivedOn),
  ...proven(payload.evidence, isForAnother(context, by), facts),
  ...clausesKnown(payload.clauses ?? [], facts),
];

const isForAnother = ({ parties }: CorrectionContext, by: Caller): boolean => by.party !== parties.desk && by.party !== parties.addressee;

/** What the register of validity does not know is shown by its paper, with the day. */
export const completionProven: Check<{ completedOn?: IsoDate | undefined; evidence?: string | undefined }> = ({
  payload: { completedOn, evidence },
  context,
  facts,
  at,
}) => [
  ...when(!facts.isOnRecord && completedOn === undefined, 'completion.dayMissing', '/completedOn', { basis: LAW.completion }),
  ...(completedOn === undefined ? [] : dayFits('/completedOn', completedOn, at, context.receivedOn)),
  ...proven(evidence, !facts.isOnRecord, facts),
];

export const decisionFits: Check<{ decidedOn: IsoDate; evidence: string; clauses?: readonly string[] | undefined }> = ({
  payload: { decidedOn, evidence, clauses },
  context,
  facts,
  at,
}) => [
  ...dayFits('/decidedOn', decidedOn, at, context.decision?.on ?? context.receivedOn),
  ...scanKnown(evidence, facts),
  ...clausesKnown(clauses ?? [], facts),
];
