import type { Json, Model } from '@fashen/engine';
import type { FilingContext } from './context.js';
import type { FilingFacts } from './facts.js';
import { invariants } from './invariants.js';
import { DELIVERED, type FilingWorld, factsMet, NUMBER, PUBLISHED, TAKEN, TEXT, TODAY, untouched, worldEffects } from './world.js';

type Payloads = readonly Record<string, Json>[];

const caller = (person: string, party: string, ...roles: string[]) => ({ person, party, roles });
const opening = (receiver: Json, given: Record<string, Json> = {}) => ({
  document: 'document',
  spine: 'spine',
  receiver,
  filedBy: 'filing',
  occasion: 'publication',
  version: 'version',
  textHash: TEXT,
  publishedOn: PUBLISHED,
  decision: null,
  ...given,
});
const INSIDE = { body: 'governmentAbove', party: 'above', name: '云江省人民政府' };
const OUTSIDE = { body: 'congressCommittee', party: null, name: '本级人大常委会' };

const handingIn: Payloads = [
  { submittedOn: TODAY },
  { submittedOn: DELIVERED, proof: 'proof' },
  { submittedOn: DELIVERED },
  { submittedOn: '2026-03-18' },
  { submittedOn: '2026-03-01', proof: 'proof' },
];
const paper = { on: TODAY, scan: 'scan' };
const reviewed = { review: 'review', on: TODAY };

/** What the filing review of a receiver may tell, each at any time. */
const answers = ({ isHandedOver }: FilingWorld): readonly ({ type: string } & Record<string, Json>)[] =>
  isHandedOver
    ? [
        { type: 'reviewNotOpened', reasons: [{ rule: 'review.missing', zh: '未开通。', en: 'It is not here.' }] },
        { type: 'receiverRegistered', number: '备1', ...reviewed },
        { type: 'receiverDeferred', missing: ['起草说明'], dueOn: '2026-04-01', ...reviewed },
        { type: 'receiverRefused', reason: '不属于备案范围', ...reviewed },
        { type: 'receiverAsked', questions: ['第三条的依据'], dueOn: '2026-04-01', ...reviewed },
        { type: 'receiverFoundNoProblem', ...reviewed },
        { type: 'receiverIssuedOpinion', correction: null, ...reviewed },
        { type: 'receiverIssuedOpinion', correction: 'correction', ...reviewed },
      ]
    : [];
const corrections = ({ correction }: FilingContext) =>
  correction === null
    ? []
    : ['amended', 'suspended', 'withdrawn'].map((outcome) => ({ type: 'correctionReported', correction, outcome, on: TODAY }));

export const filingModel: Model<FilingContext, FilingFacts, FilingWorld> = {
  at: `${TODAY}T02:00:00.000Z`,
  inputs: [
    opening(INSIDE),
    opening(OUTSIDE),
    opening({ ...INSIDE, party: 'elsewhere' }, { occasion: 'repeal' }),
    opening(INSIDE, { filedBy: 'registration' }),
    opening(INSIDE, { filedBy: 'copy' }),
  ],
  callers: [
    caller('clerk', 'office', 'filingClerk'),
    caller('secretary', 'office', 'generalOffice'),
    caller('stranger', 'elsewhere', 'filingClerk'),
    caller('system', 'system', 'system'),
  ],
  payloads: {
    draftReport: [
      { number: NUMBER, signedOn: TODAY },
      { number: NUMBER, signedOn: TODAY, gapReason: '防汛所需', lateReason: '经办人员变动' },
      { number: TAKEN, signedOn: TODAY },
      { number: '临政规备[2026]第01号', signedOn: TODAY },
    ],
    submit: handingIn,
    supplement: handingIn,
    explain: [{ text: '依据为上位法第五条' }, { text: '见附件', evidence: ['none'] }],
    enterRegistration: [paper, { ...paper, on: '2026-03-01' }, { ...paper, scan: 'none' }],
    enterDeferral: [
      { ...paper, missing: '起草说明' },
      { ...paper, missing: '起草说明', dueOn: '2026-03-16' },
    ],
    enterRefusal: [paper],
    enterQuestions: [{ ...paper, questions: '第三条的依据' }],
    enterNoProblem: [paper],
    enterOpinion: [{ ...paper, words: '第三条无依据' }],
    reportStopped: [
      { ...paper, clauses: ['第二条'], words: '已通知停止执行' },
      { ...paper, clauses: ['第九条'], words: '已通知停止执行' },
    ],
    enterCorrection: ['amended', 'suspended', 'withdrawn'].map((outcome) => ({ ...paper, outcome })),
  },
  facts: factsMet,
  world: untouched,
  effects: worldEffects,
  due: (world, context) => [
    ...(['filing_gov', 'filing_npc', 'filing_fix'] as const)
      .filter((key) => world.clocks[key] === 'running')
      .flatMap((key) => [
        { type: 'deadlineNear', key },
        { type: 'deadlinePassed', key },
      ]),
    ...answers(world),
    ...corrections(context),
  ],
  // rounds count on for ever; an ended case has no way on
  fingerprint: ({ value, status, context, world }) =>
    JSON.stringify([
      value,
      { ...world, packed: world.packed?.pieces },
      context.receiver.body,
      context.receiver.party,
      context.by,
      ...(status === 'active'
        ? [
            context.occasion,
            context.reviewer,
            context.review,
            context.late,
            context.reportNumber,
            context.hasGapReason,
            context.hasLateReason,
            Math.min(context.round, 2),
            context.lastFactOn,
            context.correction,
          ]
        : []),
    ]),
  invariants,
  bounds: {
    people: 3,
    receivers: 'one inside, two outside, one by registration, one by copy',
    days: 2,
    'what is missing': 'each by itself',
  },
};
