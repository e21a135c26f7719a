import type { Json, Model } from '@fashen/engine';
import type { CorrectionContext } from './context.js';
import type { CorrectionFacts } from './facts.js';
import { invariants } from './invariants.js';
import { AT, type CorrectionWorld, factsMet, TODAY, untouched, worldEffects } from './world.js';

type Payloads = readonly Record<string, Json>[];

const caller = (person: string, party: string, ...roles: string[]) => ({ person, party, roles });

const opening = { document: 'document', addressee: 'lead', grounds: ['againstHigherLaw'], clauses: ['第三条'] };
const bySystem = (kind: string) => ({
  ...opening,
  source: { kind, process: 'source' },
  orderedBy: 'justice',
  textHash: 't1:in-force',
  receivedOn: TODAY,
});
const byHand = { ...opening, source: { kind: 'referral' }, words: '与上位法抵触', evidence: 'scan' };

const received: Payloads = [{ receivedOn: TODAY }, { receivedOn: '2026-03-03' }];
const said = { words: '说明' };
const answered = { answeredOn: TODAY, ...said };
const decision = { decidedOn: TODAY, ...said, evidence: 'scan' };
const clauses = ['第三条'];

export const correctionModel: Model<CorrectionContext, CorrectionFacts, CorrectionWorld> = {
  at: AT,
  inputs: [bySystem('filingReview'), { ...bySystem('filingReview'), orderedBy: 'congress' }, byHand, { ...byHand, orderedBy: 'other' }],
  callers: [
    caller('handler', 'justice', 'filingReviewer'),
    caller('head', 'justice', 'reviewHead'),
    caller('both', 'justice', 'filingReviewer', 'reviewHead'),
    caller('maker', 'justice', 'filingReviewer', 'reviewHead'),
    caller('deputy', 'congress', 'filingReviewer'),
    caller('chair', 'congress', 'reviewHead'),
    caller('member', 'congress', 'signatory'),
    caller('liaison', 'office', 'liaison'),
    caller('leader', 'above', 'signatory'),
    caller('system', 'system', 'system'),
  ],
  payloads: {
    issueOrder: received,
    maintainOrder: received.map((one) => ({ ...one, ...said })),
    propose: [said],
    acceptReasons: [said],
    closeCorrected: [said],
    answerAmend: [answered, { ...answered, evidence: 'scan' }],
    answerRepeal: [{ ...answered, evidence: 'scan' }],
    answerStopApplying: [{ ...answered, clauses, evidence: 'scan' }],
    disagree: [{ ...answered, evidence: 'scan' }],
    reportCompletion: [said, { ...said, completedOn: TODAY, evidence: 'scan' }],
    decideSuspension: [
      { ...decision, clauses },
      { ...decision, clauses: ['第九条'] },
    ],
    decideChange: [{ ...decision, clauses }],
    decideAnnulment: [{ ...decision, clauses: [] }],
    decideWithdrawal: [decision],
    decideResumption: [decision],
  },
  facts: factsMet,
  world: untouched,
  effects: worldEffects,
  due: (world) =>
    (['rectify_reply', 'rectify_complete'] as const)
      .filter((key) => world.clocks[key] === 'running')
      .flatMap((key) => [
        { type: 'deadlineNear', key },
        { type: 'deadlinePassed', key },
      ]),
  fingerprint: ({ value, status, context, world }) =>
    JSON.stringify([
      value,
      // what was reported last makes no difference to what may follow
      { ...world, reported: null },
      context.parties.ordering,
      context.parties.competent?.isHere,
      context.source.process,
      context.life,
      context.decision?.kind,
      ...(status === 'active'
        ? [context.round, context.answer, context.isProposed, context.done, context.running, context.overdue]
        : [context.done]),
      // nobody else may do both
      context.handlers.includes('both'),
      context.heads.includes('both'),
    ]),
  invariants,
  bounds: { people: 9, documents: 1, authorities: 1, clauses: 1, rounds: 2, 'what is missing': 'each by itself' },
};
