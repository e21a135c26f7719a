import type { Json, Model } from '@fashen/engine';
import type { OmissionContext } from './context.js';
import type { OmissionFacts } from './facts.js';
import { invariants } from './invariants.js';
import { AT, factsMet, type OmissionWorld, TODAY, untouched, worldEffects } from './world.js';

type Payloads = readonly Record<string, Json>[];

const caller = (person: string, party: string, ...roles: string[]) => ({ person, party, roles });
const said = { words: '情况' };
const opening = { document: 'paper', askedOn: TODAY, ...said };
export const REPORTS: Payloads = [
  { remedy: 'madeUp', doneOn: TODAY, ...said },
  { remedy: 'madeUp', doneOn: TODAY, ...said, evidence: 'scan' },
  { remedy: 'repealed', doneOn: TODAY, ...said, evidence: 'scan' },
  { remedy: 'repealed', doneOn: '2026-03-03', ...said, evidence: 'none' },
];

/** What exploration walks. */
export const omissionModel: Model<OmissionContext, OmissionFacts, OmissionWorld> = {
  at: AT,
  inputs: [
    { ...opening, lacks: ['review', 'filing'] },
    { ...opening, lacks: ['filing'] },
    { ...opening, lacks: ['filing'], askedOn: '2026-03-03' },
  ],
  callers: [
    caller('system', 'system', 'system'),
    caller('handler', 'justice', 'filingReviewer'),
    caller('both', 'justice', 'filingReviewer', 'reviewHead'),
    caller('head', 'justice', 'reviewHead'),
    caller('maker', 'justice', 'filingReviewer', 'reviewHead'),
    caller('liaison', 'urban', 'liaison'),
    // elsewhere: none of this is theirs
    caller('stranger', 'congress', 'filingReviewer', 'reviewHead', 'liaison'),
  ],
  payloads: {
    explain: [
      { explainedOn: TODAY, ...said },
      { explainedOn: TODAY, ...said, evidence: 'scan' },
      { explainedOn: '2026-03-01', ...said, evidence: 'none' },
    ],
    acceptExplanation: [said],
    requireRemedy: [said],
    reportRemedy: ({ reports: sent }) => (sent < 2 ? REPORTS : []),
    confirmRemedy: [said],
    refer: [{ to: '市人民政府', ...said }],
  },
  facts: factsMet,
  world: untouched,
  effects: worldEffects,
  // a timer that outlived its state is delivered too
  due: (world) =>
    (['omission_explain', 'omission_remedy'] as const)
      .filter((key) => world.clocks[key] === 'running')
      .flatMap((key) => [
        { type: 'deadlineNear', key },
        { type: 'deadlinePassed', key },
      ]),
  fingerprint: ({ value, status, context, world }) =>
    JSON.stringify([
      value,
      world,
      context.lacks,
      context.isAuthorityHere,
      ...(status === 'active' ? [context.remedy, context.reports, context.running, context.overdue] : []),
      // nobody else may do both
      context.handlers.includes('both'),
    ]),
  invariants,
  bounds: { people: 6, papers: 1, 'reports of what was done': 2, 'what is missing': 'each by itself' },
};
