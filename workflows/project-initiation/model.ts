import type { Json, Model } from '@fashen/engine';
import type { ProjectContext } from './context.js';
import type { ProjectFacts } from './facts.js';
import { invariants } from './invariants.js';
import { AT, factsMet, type ProjectWorld, TODAY, untouched, worldEffects } from './world.js';

type Payloads = readonly Record<string, Json>[];

const caller = (person: string, party: string, ...roles: string[]) => ({ person, party, roles });
const said = { words: '说明' };
const entry = { onBehalfOf: 'leader', occurredOn: TODAY, scan: 'scan' };
const opening = { document: 'draft', origin: 'department', year: 2026, month: 9, necessity: '需要', problem: '问题', measures: '制度' };
const fine = { isNeeded: true, isCovered: false, isCompetent: true, recommendation: 'plan', similar: [], ...said };
const named = (relation: string) => [{ document: 'old', relation, ...said }];

const ASSESSMENTS: Payloads = [
  fine,
  { ...fine, similar: named('different') },
  { ...fine, similar: named('duplicate') },
  { ...fine, similar: named('duplicate'), recommendation: 'refuse' },
  { ...fine, isCompetent: false, recommendation: 'refuse' },
  { ...fine, isCompetent: false },
];

/** What exploration walks. */
export const projectModel: Model<ProjectContext, ProjectFacts, ProjectWorld> = {
  at: AT,
  inputs: [opening, { ...opening, month: 1 }],
  callers: [
    caller('drafter', 'urban', 'drafter'),
    caller('handler', 'justice', 'caseHandler'),
    caller('both', 'justice', 'caseHandler'),
    // seconded to the office, and a leader there
    caller('both', 'city', 'signatory'),
    caller('leader', 'city', 'signatory'),
    caller('clerk', 'office', 'generalOffice'),
    // elsewhere: none of this is theirs
    caller('stranger', 'other', 'drafter', 'caseHandler', 'signatory', 'generalOffice'),
  ],
  payloads: {
    supplementProposal: [said],
    recordAssessment: ASSESSMENTS,
    returnAssessment: [{}, { entry }],
    approve: [{}, { entry }, { entry: { ...entry, onBehalfOf: 'both' } }],
    approveAddition: [said, { ...said, entry }],
    postpone: [
      { year: 2026, month: 11, ...said },
      { year: 2027, month: 1, ...said, entry },
    ],
    drop: [said, { ...said, entry }, { ...said, entry: { ...entry, onBehalfOf: 'both' } }],
    refuse: [
      { ground: 'noNeed', ...said },
      { ground: 'duplicate', other: 'old', ...said, entry },
      { ground: 'duplicate', ...said },
    ],
  },
  facts: factsMet,
  world: untouched,
  effects: worldEffects,
  due: ({ timer }) => (timer ? [{ type: 'monthOver' }] : []),
  fingerprint: ({ value, context, world }) =>
    JSON.stringify([
      value,
      world,
      context.assessment,
      context.refusal,
      [context.year, context.month],
      // nobody else may turn up on two sides
      ['both', 'clerk', 'handler'].map((person) => [context.proposers.includes(person), context.assessors.includes(person)]),
    ]),
  invariants,
  bounds: { people: 6, documents: 1, 'documents that are like it': 1, 'what is missing': 'each by itself' },
};
