import { dateIn, type IsoDate } from '@fashen/domain';
import type { Finding, Instant, PayloadChecker } from '@fashen/engine';
import type { FilingContext } from './context.js';
import type { FilingFacts } from './facts.js';
import { LAW } from './law.js';

type Check<Payload> = PayloadChecker<FilingContext, FilingFacts, Payload>;

const when = (isWrong: boolean, rule: string, field: string, details: Omit<Finding, 'rule' | 'field'> = {}): Finding[] =>
  isWrong ? [{ rule, field, ...details }] : [];

const dayFindings = (field: string, day: IsoDate, at: Instant, earliest: IsoDate): Finding[] => [
  ...when(day > dateIn(at), 'date.future', field, { day }),
  ...when(day < earliest, 'date.beforeEarlierFact', field, { day, earliest }),
];
const scanFindings = (field: string, scan: string | undefined, { evidence }: FilingFacts): Finding[] =>
  when(scan !== undefined && !evidence.includes(scan), 'evidence.unknown', field);

/** 报备字号: letters, year in full in 〔〕, number without leading zeros and without 第, as for any official document. */
const REPORT_NUMBER = /^\p{Script=Han}{2,20}〔((?:19|20)\d{2})〕[1-9]\d{0,4}号$/u;

export const reportFits: Check<{ number: string; signedOn: IsoDate; attachments?: readonly { evidence: string }[] | undefined }> = ({
  payload: { number, signedOn, attachments = [] },
  context,
  facts,
  at,
}) => [
  ...when(!REPORT_NUMBER.test(number), 'reportNumber.form', '/number'),
  ...when(facts.reportNumbers.includes(number), 'reportNumber.taken', '/number', { number }),
  ...dayFindings('/signedOn', signedOn, at, context.publishedOn),
  ...attachments.flatMap(({ evidence }, n) => scanFindings(`/attachments/${n}/evidence`, evidence, facts)),
];

/** What is taken in here is handed in now; what went out on paper earlier is proven, or a late report could be dated back. */
export const submissionFits: Check<{ submittedOn: IsoDate; proof?: string | undefined }> = ({ payload, context, facts, at }) => {
  const { submittedOn, proof } = payload;
  const isEarlier = submittedOn < dateIn(at);
  return [
    ...dayFindings('/submittedOn', submittedOn, at, context.lastFactOn),
    ...when(isEarlier && context.reviewer !== null, 'submission.onlyToday', '/submittedOn'),
    ...when(isEarlier && context.reviewer === null && proof === undefined, 'submission.unproven', '/proof', { basis: LAW.byHand }),
    ...when(facts.due !== null && submittedOn > facts.due && !context.hasLateReason, 'late.unexplained', '/submittedOn', {
      due: facts.due ?? '',
      basis: LAW.filing,
    }),
    ...scanFindings('/proof', proof, facts),
  ];
};

/** An answer on paper: its day, and the paper. */
export const answerFits: Check<{ on: IsoDate; scan: string; dueOn?: IsoDate | undefined }> = ({ payload, context, facts, at }) => [
  ...dayFindings('/on', payload.on, at, context.lastFactOn),
  ...when(payload.dueOn !== undefined && payload.dueOn < payload.on, 'answer.dueBeforeIt', '/dueOn', { on: payload.on }),
  ...scanFindings('/scan', payload.scan, facts),
];

/** What the receiver takes in has the places of the text that was filed. */
export const stoppingFits: Check<{ on: IsoDate; clauses: readonly string[]; scan: string }> = ({ payload, context, facts, at }) => [
  ...dayFindings('/on', payload.on, at, context.lastFactOn),
  ...payload.clauses.flatMap((clause, n) => when(!facts.anchors.includes(clause), 'clause.unknown', `/clauses/${n}`, { clause })),
  ...scanFindings('/scan', payload.scan, facts),
];

export const explanationFits: Check<{ evidence?: readonly string[] | undefined }> = ({ payload: { evidence = [] }, facts }) =>
  evidence.flatMap((one, n) => scanFindings(`/evidence/${n}`, one, facts));
