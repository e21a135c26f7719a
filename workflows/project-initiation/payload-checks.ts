import { dateIn } from '@fashen/domain';
import type { Finding, PayloadChecker } from '@fashen/engine';
import { type Entry, entryFindings } from '@fashen/workflow-approval';
import type { ProjectContext } from './context.js';
import type { ProjectFacts } from './facts.js';
import { LAW } from './law.js';
import type { Ground, Recommendation, Relation } from './words.js';

type Check<Payload> = PayloadChecker<ProjectContext, ProjectFacts, Payload>;

const when = (isWrong: boolean, rule: string, field: string, details: Omit<Finding, 'rule' | 'field'> = {}): Finding[] =>
  isWrong ? [{ rule, field, ...details }] : [];

type Time = { year: number; month: number };

/** Months in the order of the calendar. */
export const monthOf = ({ year, month }: Time): string => `${year}-${String(month).padStart(2, '0')}`;

/** A plan is made for what lies ahead. */
export const timeAhead: Check<Time> = ({ payload, at }) => when(monthOf(payload) < dateIn(at).slice(0, 7), 'time.past', '/month');

type Named = { document: string; relation: Relation };
type Assessed = {
  isNeeded: boolean;
  isCovered: boolean;
  isCompetent: boolean;
  similar: readonly Named[];
  recommendation: Recommendation;
};

/** What nobody would plan if it is true. */
export const speaksAgainst = ({ isNeeded, isCovered, isCompetent, similar }: Omit<Assessed, 'recommendation'>): boolean =>
  !isNeeded || isCovered || !isCompetent || similar.some(({ relation }) => relation === 'duplicate');

/** 查重: each document in force that is much like it is accounted for, and the recommendation follows from what was found. */
export const assessmentFits: Check<Assessed> = ({ payload, facts: { similar } }) => {
  const named = payload.similar.map(({ document }) => document);
  return [
    ...similar
      .filter(({ document, mustAnswer }) => mustAnswer && !named.includes(document))
      .map(({ title, score }): Finding => ({ rule: 'similar.unanswered', field: '/similar', title, score, basis: LAW.restraint })),
    ...named.flatMap((document, n) => [
      ...when(named.indexOf(document) < n, 'similar.twice', `/similar/${n}/document`),
      ...when(!similar.some((one) => one.document === document), 'similar.unknown', `/similar/${n}/document`),
    ]),
    ...when(payload.recommendation === 'plan' && speaksAgainst(payload), 'assessment.contradicts', '/recommendation', {
      basis: LAW.restraint,
    }),
  ];
};

/** Whoever proposed or assessed does not decide, on paper either. */
export const decidedByLeader: Check<{ entry?: Entry | undefined }> = ({ payload, facts, context, at, by }) =>
  entryFindings({ payload, facts, at, by, barred: [...context.proposers, ...context.assessors], notBefore: null });

export const postponementFits: Check<Time & { entry?: Entry | undefined }> = (scene) => [
  ...when(monthOf(scene.payload) <= monthOf(scene.context), 'adjustment.notLater', '/month', { basis: LAW.adjustment }),
  ...timeAhead(scene),
  ...decidedByLeader(scene),
];

type Refused = { ground: Ground; other?: string | undefined; entry?: Entry | undefined };

/** 重复、归并 name the document. */
export const refusalFits: Check<Refused> = (scene) => {
  const { payload, facts } = scene;
  const isOfOther = payload.ground === 'duplicate' || payload.ground === 'merge';
  return [
    ...when(isOfOther && payload.other === undefined, 'refusal.otherMissing', '/other', { basis: LAW.restraint }),
    ...when(!isOfOther && payload.other !== undefined, 'refusal.otherNotMeant', '/other'),
    ...when(payload.other !== undefined && !facts.similar.some(({ document }) => document === payload.other), 'similar.unknown', '/other'),
    ...decidedByLeader(scene),
  ];
};
