import type { FilingReviewContext } from './context.js';
import type { FilingReviewEffects, FilingTold, StepKind } from './effects.js';
import type { FilingReviewFacts } from './facts.js';

type Clock = 'notOpened' | 'running' | 'met' | 'stopped';

/** What the effects move: clocks, the book, what the filing heard last, and whether a correction was asked for. */
export type FilingReviewWorld = {
  clocks: Readonly<Record<'filing_formal' | 'filing_fix' | 'filing_review', Clock>>;
  isInBook: boolean;
  lastStep: StepKind | null;
  /** Proposals whose problems are on record, the last one. */
  problemsOf: number | null;
  extensions: number;
  told: FilingTold['type'] | null;
  ordered: number;
};

export const TODAY = '2026-03-02';

export const untouched: FilingReviewWorld = {
  clocks: { filing_formal: 'notOpened', filing_fix: 'notOpened', filing_review: 'notOpened' },
  isInBook: false,
  lastStep: null,
  problemsOf: null,
  extensions: 0,
  told: null,
  ordered: 0,
};

const withClock = (world: FilingReviewWorld, key: keyof FilingReviewWorld['clocks'], to: Clock) => ({
  world: { ...world, clocks: { ...world.clocks, [key]: to } },
});

/** What each effect does to the world; the correction answers, as a message, either way. */
export const worldEffects = {
  insertReview: (world: FilingReviewWorld) => ({ world: { ...world, isInBook: true } }),
  insertStep: (world: FilingReviewWorld, { kind }: FilingReviewEffects['insertStep']) => ({ world: { ...world, lastStep: kind } }),
  insertProblems: (world: FilingReviewWorld, { proposal }: FilingReviewEffects['insertProblems']) => ({
    world: { ...world, problemsOf: proposal },
  }),
  openDeadline: (world: FilingReviewWorld, { key }: FilingReviewEffects['openDeadline']) => withClock(world, key, 'running'),
  closeDeadline: (world: FilingReviewWorld, { key, how }: FilingReviewEffects['closeDeadline']) => withClock(world, key, how),
  extendDeadline: (world: FilingReviewWorld) => ({ world: { ...world, extensions: world.extensions + 1 } }),
  renderAnswer: (world: FilingReviewWorld) => ({ world }),
  tellFiling: (world: FilingReviewWorld, { event }: FilingReviewEffects['tellFiling']) => ({ world: { ...world, told: event.type } }),
  openProcess: (world: FilingReviewWorld) => ({ world: { ...world, ordered: world.ordered + 1 } }),
  notify: (world: FilingReviewWorld) => ({ world }),
} as const;

const basis = '示例参数';
const colleague = (person: string, party = 'reviewer') => ({ person, party, roles: ['reviewHead'] });

/** The worlds that an event may meet: all well, and one thing or another not so. */
export function factsMet(_: FilingReviewWorld, context: Partial<FilingReviewContext>): FilingReviewFacts[] {
  const fine: FilingReviewFacts = {
    matter: {
      title: '临江市共享单车管理办法',
      profile: 'national',
      version: 'version',
      textHash: 't1:text',
      texts: ['t1:text'],
      lead: 'lead',
    },
    desks: [{ receiver: 'government', reviewer: 'reviewer', superior: 'superior' }],
    packages: [{ id: 'package', matter: 'filing-elsewhere', receiver: 'government' }],
    running: [],
    acted: ['acted'],
    colleagues: [colleague('head'), colleague('both'), colleague('acted')],
    // whoever is away is stood in for, should a seat be theirs
    absences: [{ person: 'both', delegate: 'head', party: 'reviewer', role: null, until: TODAY }],
    evidence: ['scan'],
    registerNumbers: ['taken'],
    fixDue: { due: '2026-03-17', basis },
    extension: { days: 30, basis },
    today: TODAY,
  };
  if (context.process === undefined)
    return [
      fine,
      { ...fine, running: ['government'] },
      { ...fine, desks: [] },
      { ...fine, matter: { ...fine.matter!, texts: ['t1:other'] } },
      { ...fine, acted: ['acted', 'reviewer-1'] },
    ];
  return [
    fine,
    { ...fine, acted: ['acted', 'reviewer-1', 'head'] },
    // everybody who could decide had a hand in it
    ...(context.approval?.status === 'open' ? [{ ...fine, colleagues: [colleague('acted'), colleague('far-head', 'superior')] }] : []),
    { ...fine, extension: { days: 0, basis } },
    { ...fine, today: '2026-03-20' },
  ];
}
