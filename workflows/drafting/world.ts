import { DRAFTING_TRACKS, type DraftingTrack, type TextHash } from '@fashen/domain';
import type { DraftingContext } from './context.js';
import type { DraftingEffects } from './effects.js';
import type { DraftingFacts, TextFact } from './facts.js';

/** What the effects of a drafting move: how its tracks stand on record, the consultation, its clocks, and what was told. */
export type DraftingWorld = {
  isListed: boolean;
  open: readonly DraftingTrack[];
  consultation: 'open' | 'closed' | 'published' | null;
  /** What was answered last on the text that the public read last, by its hash; and what the result tells. */
  answers: string | null;
  result: string | null;
  timer: boolean;
  replies: 'notOpened' | 'running' | 'met';
  told: 'submitted' | 'abandoned' | null;
  /** The text that the public read last, and the one for which it was said why it need not read it. */
  read: TextHash | null;
  excused: TextHash | null;
  /** F1 lies among the materials. */
  isFiled: boolean;
};

/** Each world looks closely at one thing; the rest goes its shortest way, in order. `any`: the shortest ways, in any order. */
export const FOCUSES = ['any', 'consultation', 'departments', 'fairCompetition', 'arguments', 'approval'] as const;
export type Focus = (typeof FOCUSES)[number];
export const focusOf = ({ document }: Pick<DraftingContext, 'document'>): Focus => document as Focus;

export const TODAY = '2026-03-17';
export const EARLIEST = '2026-03-26';
export const EARLIEST_MARKET = '2026-04-16';
export const HEARING = '2026-04-16';

export const untouched: DraftingWorld = {
  isListed: false,
  open: [],
  consultation: null,
  answers: null,
  result: null,
  timer: false,
  replies: 'notOpened',
  told: null,
  read: null,
  excused: null,
  isFiled: false,
};

const ORDER = Object.keys(DRAFTING_TRACKS);
const inOrder = (tracks: Iterable<DraftingTrack>): DraftingTrack[] =>
  [...new Set(tracks)].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));

const same = (world: DraftingWorld) => ({ world });

/** What each effect does to the world. */
export const worldEffects = {
  insertDrafting: (world: DraftingWorld) => ({ world: { ...world, isListed: true } }),
  insertRecord: (world: DraftingWorld, { kind, textHash }: DraftingEffects['insertRecord']) => ({
    world: kind === 'passOverFurtherConsultation' ? { ...world, excused: textHash } : world,
  }),
  markTracks: (world: DraftingWorld, { tracks, isOpen }: DraftingEffects['markTracks']) => ({
    world: {
      ...world,
      open: isOpen ? inOrder([...world.open, ...tracks]) : world.open.filter((track) => !tracks.includes(track)),
    },
  }),
  openConsultation: (world: DraftingWorld, { textHash }: DraftingEffects['openConsultation']) => ({
    world: { ...world, consultation: 'open' as const, answers: null, result: null, read: textHash },
  }),
  extendConsultation: same,
  closeConsultation: (world: DraftingWorld) => ({ world: { ...world, consultation: 'closed' as const, timer: false } }),
  keepAnswer: (world: DraftingWorld) => ({ world: { ...world, answers: world.answers === 'first' ? 'second' : 'first' } }),
  mergeGroups: same,
  separateComment: same,
  publishResult: (world: DraftingWorld, { answers }: DraftingEffects['publishResult']) => ({
    world: { ...world, consultation: 'published' as const, result: answers },
  }),
  armTimer: (world: DraftingWorld) => ({ world: { ...world, timer: true } }),
  openDeadline: (world: DraftingWorld) => ({ world: { ...world, replies: 'running' as const } }),
  closeDeadline: (world: DraftingWorld) => ({ world: { ...world, replies: 'met' as const } }),
  renderStatement: same,
  renderSubmission: same,
  fileStatement: (world: DraftingWorld) => ({ world: { ...world, isFiled: true } }),
  tellSpine: (world: DraftingWorld, { event }: DraftingEffects['tellSpine']) => ({ world: { ...world, told: event.outcome } }),
  notify: same,
} as const;

export const TEXT: TextFact = {
  version: 't1:first',
  textHash: 't1:first',
  title: '临江市户外招牌设置管理办法',
  draftingParty: 'drafting',
  profile: 'zhejiang-hangzhou',
  uploadedBy: 'drafter',
};
const SECOND: TextFact = { ...TEXT, version: 't1:second', textHash: 't1:second' };

const FINE: DraftingFacts = {
  text: TEXT,
  place: { ownLegal: 'legal', withRegulator: false },
  drafters: ['drafter'],
  openDrafting: null,
  consultation: { consultation: 'consultation', comments: 2, unanswered: 0, answers: null },
  earliestClose: {
    interests: { on: EARLIEST, basis: '市县法治政府建设示范指标体系（2021年版）第24项' },
    market: { on: EARLIEST_MARKET, basis: '优化营商环境条例（国务院令第722号）第六十二条' },
    decision: { on: EARLIEST_MARKET, basis: '重大行政决策程序暂行条例（国务院令第713号）第十五条' },
  },
  waivers: ['urgentOrder'],
  experts: { least: 3, isOdd: true, basis: '示例参数' },
  hearingGrounds: ['statute'],
  earliestHearing: { on: HEARING, basis: '参照规章制定程序条例第十六条' },
  hearingPapersBy: { on: '2026-03-10', basis: '参照重大行政决策程序暂行条例第十六条' },
  evidence: ['scan'],
};

/** What may be otherwise in each world, one thing at a time. */
const OTHERWISE: Readonly<Record<Focus, readonly Partial<DraftingFacts>[]>> = {
  any: [],
  consultation: [{ waivers: [] }],
  departments: [],
  fairCompetition: [{ text: SECOND }],
  arguments: [
    { earliestHearing: { on: TODAY, basis: '参照规章制定程序条例第十六条' } },
    { hearingPapersBy: { on: '2026-03-01', basis: '参照重大行政决策程序暂行条例第十六条' } },
  ],
  approval: [{ text: SECOND }, { drafters: ['drafter', 'checker'] }],
};

/** The worlds that an event may meet: all well, and one thing or another not so. Once a text has changed it does not change back. */
export function factsMet({ answers }: DraftingWorld, context: Partial<DraftingContext>): DraftingFacts[] {
  if (context.process === undefined)
    return [FINE, { ...FINE, text: null }, { ...FINE, openDrafting: 'other' }, { ...FINE, place: { ownLegal: null, withRegulator: true } }];
  const consultation = { ...FINE.consultation!, answers };
  const base = { ...FINE, consultation, ...(context.textHash === SECOND.textHash ? { text: SECOND } : {}) };
  const focus = focusOf(context as DraftingContext);
  const waiting = focus === 'consultation' ? [{ consultation: { ...consultation, unanswered: 1 } }] : [];
  // where the consultation is looked at, the text changes after its result
  const changed = focus === 'consultation' && context.consultation?.isDone ? [{ text: SECOND }] : [];
  return [base, ...[...OTHERWISE[focus], ...waiting, ...changed].map((otherwise) => ({ ...base, ...otherwise }))];
}
