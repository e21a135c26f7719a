import type { Json, Model } from '@fashen/engine';
import { BY_OFFICE, type SpineContext } from './context.js';
import type { SpineFacts } from './facts.js';
import { isHandedIn } from './filing-standing.js';
import { invariants } from './invariants.js';
import { type Stage, stagesBefore, TAKEN_IN_AT, type TakenInAt } from './stage.js';
import { factsMet, type SpineWorld, untouched, worldEffects } from './world.js';

type Payloads = readonly Record<string, Json>[];

const today = '2026-03-31';
const proof = { evidence: 'scan', words: '决定' };
const receipts = (stage: TakenInAt) =>
  stagesBefore(stage).map((one: Stage) => ({ stage: one, evidence: 'scan', occurredOn: '2026-03-01' }));
const PUBLISHED = { publishedOn: '2026-03-02', effectiveOn: '2026-04-01' };

const taken = (stage: TakenInAt): Payloads => [
  {
    stage,
    receipts: receipts(stage),
    ...(stage === 'published'
      ? { publication: { ...PUBLISHED, unifiedNumber: 'ZJAC00-2026-0001', documentNumber: '临政规〔2026〕1号', years: 3 } }
      : {}),
  },
];

/** Days that contradict each other, a number that is not there, a stage that nothing proves: refused, and so walked. */
const ODD: Payloads = [
  { stage: 'signing', receipts: receipts('deliberating') },
  { stage: 'published', receipts: receipts('published') },
  {
    stage: 'published',
    receipts: receipts('published'),
    publication: { ...PUBLISHED, effectiveOn: '2026-03-01', unifiedNumber: 'ZJAC00-2026-0001' },
  },
  { stage: 'published', receipts: receipts('published'), publication: PUBLISHED },
  { stage: 'published', receipts: receipts('registering') },
  {
    stage: 'published',
    receipts: receipts('published'),
    publication: { ...PUBLISHED, unifiedNumber: 'ZJAC00-2024-0001', documentNumber: '临政规〔2024〕1号' },
  },
];

const REPORT = { version: 't1:first', textHash: 't1:first', documentNumber: null };
const NUMBERED = { ...REPORT, unifiedNumber: 'ZJAC00-2026-0001' };
const NOT_YET = { publishedOn: null, effectiveOn: null };

/** How the drafting that was begun ends, or that it was not opened. */
const drafted = ({ drafting }: SpineContext): readonly ({ type: string } & Record<string, Json>)[] => {
  if (drafting?.outcome !== 'running') return [];
  const told = { type: 'draftingReported', drafting: 'drafting', version: 't1:first', textHash: 't1:first', on: today };
  return [
    { type: 'draftingNotOpened', reasons: [{ rule: 'text.missing', zh: '没有文本。', en: 'There is no text.' }] },
    { ...told, outcome: 'submitted', fairCompetition: { conclusion: 'exception', endsOn: '2027-12-31' } },
    { ...told, outcome: 'abandoned', fairCompetition: null },
  ];
};

const NOT_OPENED = {
  'legality-review': 'reviewNotOpened',
  deliberation: 'deliberationNotOpened',
  'three-unifieds': 'registrationNotOpened',
} as const;

/** What the parts may tell: that they were not opened, each of their ends, and a registration on its way. */
const told = ({ opened }: SpineWorld): readonly ({ type: string } & Record<string, Json>)[] => [
  ...opened.map((part) => ({
    type: NOT_OPENED[part],
    reasons: [{ rule: 'text.judgedUnlawful', zh: '该文本已被认定不合法。', en: 'It was judged unlawful.' }],
  })),
  ...(opened.includes('legality-review')
    ? ['cleared', 'unlawful', 'withdrawn'].map((outcome) => ({ type: 'reviewReported', outcome, textHash: 't1:first' }))
    : []),
  ...(opened.includes('deliberation')
    ? ['signed', 'rejected'].map((outcome) => ({ type: 'deliberationReported', outcome, textHash: 't1:first' }))
    : []),
  ...(opened.includes('three-unifieds')
    ? [
        ...['registered', 'sentBackForDate', 'stopped'].map((outcome) => ({ type: 'unifiedsReported', outcome, ...NUMBERED, ...NOT_YET })),
        ...['refused', 'withdrawn'].map((outcome) => ({ type: 'unifiedsReported', outcome, ...REPORT, unifiedNumber: null, ...NOT_YET })),
        { type: 'unifiedsReported', outcome: 'published', ...NUMBERED, ...PUBLISHED },
      ]
    : []),
];

const announce = (kind: string, decision: string) => ({
  type: 'changeAnnounced',
  kind,
  decision,
  on: '2027-01-01',
  version: kind === 'amended' ? 'v2' : null,
  lastDay: null,
});

const OUTCOMES = {
  due: [
    { outcome: 'late', isLate: true },
    { outcome: 'submitted', isLate: false },
  ],
  missing: [{ outcome: 'submitted', isLate: true }],
  submitted: [{ outcome: 'registered', isLate: false }],
} as const;

/** What the filings that run tell: their period is over, or something was handed in, in time or late, and registered. */
const reportedBy = (world: SpineWorld, { filings }: SpineContext): readonly ({ type: string } & Record<string, Json>)[] =>
  filings
    .filter(({ receiver }) => world.filings.includes(receiver))
    .flatMap(({ receiver, standing, isLate }) =>
      (OUTCOMES[standing as keyof typeof OUTCOMES] ?? []).map((told) => ({
        type: 'filingReported',
        filing: 'filing',
        receiver,
        on: today,
        ...told,
        isLate: isLate || told.isLate,
      })),
    );

/** What a correction tells of a document that is public: a warning, its end, and decisions on the whole or on a clause. */
const scrutinised = ({
  publication,
  end,
  pending,
  warnings,
  suspensions,
}: SpineContext): readonly ({ type: string } & Record<string, Json>)[] => {
  const isByHand = [...warnings, ...suspensions].includes(BY_OFFICE);
  if (publication === null || end !== null || pending.length > 0 || isByHand) return [];
  const of = { correction: 'correction', on: today };
  const decision = { ...of, basis: '决定', decidedBy: 'above', evidence: 'scan' };
  return [
    ...['warned', 'cleared'].map((kind) => ({ type: 'scrutinyTold', kind, clauses: ['第三条'], ...of })),
    ...['suspended', 'resumed', 'annulled'].map((kind) => ({ type: 'scrutinyDecided', kind, clauses: [], ...decision })),
    { type: 'scrutinyDecided', kind: 'annulled', clauses: ['第三条'], ...decision },
  ];
};

/** The clock of the case in the order of its days, and what other documents do to it. */
const woken = ({ timers }: SpineWorld, { publication, pending }: SpineContext): readonly ({ type: string } & Record<string, Json>)[] => [
  ...(timers.includes('exception') ? [{ type: 'exceptionEnds' }] : []),
  ...(timers.includes('effect') ? [{ type: 'effectReached' }] : []),
  ...(timers.includes('evaluation') ? [{ type: 'evaluationReached' }] : []),
  ...(timers.includes('lapse') ? [{ type: 'validityEnded' }] : []),
  ...pending.map(({ decision }) => ({ type: 'changeReached', decision })),
  ...(publication && pending.length === 0 ? ['amended', 'repealed', 'renewed', 'lapsed'].map((kind) => announce(kind, 'decision')) : []),
];

const changing = ({ changes }: SpineContext): Payloads =>
  changes.length > 0 ? [] : [{ changes: [{ document: 'old', kind: 'repeal' }] }, { changes: [{ document: 'old', kind: 'amend' }] }];

/** What is done with a case depends on these; who did it, only where both sides are told apart. */
const fingerprint = ({ value, context, world }: { value: unknown; context: SpineContext; world: SpineWorld }): string => {
  const { textHash, takenInAt, fairCompetition, changes, publication, pending, filed, filings, isEvaluated, deciders, drafters, lastDay } =
    context;
  if (publication)
    return JSON.stringify([
      value,
      // what was decided shows in the state and in these; who was told last moves nothing
      { ...world, timers: world.timers.filter((id) => id !== 'exception'), decided: null, told: null },
      context.warnings,
      context.suspensions,
      lastDay,
      pending.map(({ kind }) => kind),
      filed,
      filings.map((one) => (isHandedIn(one) ? 'handedIn' : one.standing)),
      isEvaluated,
      publication.unifiedNumber === null,
    ]);
  return JSON.stringify([
    value,
    world.opened,
    world.evidenced,
    textHash,
    takenInAt,
    fairCompetition,
    context.drafting !== null && context.drafting.outcome !== 'submitted' && context.drafting.outcome,
    changes.map(({ kind }) => kind),
    // only the clerk may turn up on both sides
    deciders.includes('clerk'),
    drafters.includes('clerk'),
    deciders.includes('drafter-1'),
  ]);
};

/** What exploration walks. */
export const spineModel: Model<SpineContext, SpineFacts, SpineWorld> = {
  at: `${today}T02:00:00.000Z`,
  inputs: [{ document: 'document' }],
  callers: [
    { person: 'drafter-1', party: 'drafting', roles: ['drafter'] },
    { person: 'drafter-1', party: 'office', roles: ['generalOffice'] },
    { person: 'clerk', party: 'office', roles: ['generalOffice'] },
    { person: 'clerk', party: 'drafting', roles: ['drafter'] },
    { person: 'clerk-2', party: 'office', roles: ['generalOffice'] },
    { person: 'stranger', party: 'other', roles: ['generalOffice', 'drafter'] },
  ],
  payloads: {
    screenIn: [{ administrative: '是', external: '是', normative: '是' }],
    screenOut: [{ failed: ['external'] }],
    confirmPlan: [
      { how: 'annualPlan', words: '第3项' },
      { how: 'addedWithApproval', words: '批示' },
      { how: 'noPlanHere', words: '无立项环节' },
    ],
    takeIn: [...TAKEN_IN_AT.flatMap(taken), ...ODD],
    recordFairCompetition: [{ conclusion: 'outOfScope', words: '不涉及' }],
    // a drafting that was submitted leaves what evidence leaves: begun once, before anything else is on record
    beginDrafting: ({ drafting, fairCompetition, changes, takenInAt }: SpineContext) =>
      fairCompetition === null && changes.length === 0 && takenInAt === null && drafting?.outcome !== 'running' ? [{}] : [],
    declareChanges: changing,
    sendForReview: [{ receivedOn: today }],
    applyForDeliberation: [{ receivedOn: today }],
    recordSigning: [{ evidence: 'scan', occurredOn: '2026-03-30' }],
    applyForRegistration: [{ appliedOn: today, years: 3 }, { appliedOn: today }, { appliedOn: today, years: 6 }],
    recordEvaluation: [{ result: 'keep', ...proof }],
    declareLapsed: [proof],
    recordFiling: [{ receiver: 'congress', filedOn: today, evidence: 'scan' }],
    warnInside: [proof],
    liftWarning: [proof],
    recordSuspension: [proof],
    recordResumption: [proof],
    recordAnnulment: [proof],
  },
  facts: factsMet,
  world: untouched,
  effects: worldEffects,
  due: (world, context) =>
    context.filings.every(isHandedIn)
      ? [...told(world), ...drafted(context), ...reportedBy(world, context), ...woken(world, context), ...scrutinised(context)]
      : reportedBy(world, context),
  fingerprint,
  invariants,
  bounds: {
    people: 4,
    filings: 'two, handed in before the clock goes on',
    texts: 2,
    reviewers: 1,
    'documents that it changes': 1,
    'changes by others': 'one at a time',
    'what is missing': 'each by itself',
  },
};
