import type { TextHash } from '@fashen/domain';
import type { ClockKey, FilingContext } from './context.js';
import type { FilingEffects, FilingOutcome } from './effects.js';
import type { FilingFacts, MaterialFact, SubmitterFact } from './facts.js';

/** What the effects of a filing move: its row and package, its clocks, and who has heard what last. */
export type FilingWorld = {
  isListed: boolean;
  clocks: Readonly<Record<ClockKey, 'notOpened' | 'running' | 'met' | 'stopped'>>;
  /** 报备字号 that was taken last. */
  number: string | null;
  packed: { round: number; textHash: string; pieces: readonly string[] } | null;
  /** The receiver in this house was handed the package. */
  isHandedOver: boolean;
  /** What that receiver has heard since. */
  heard: 'supplementSubmitted' | 'explanationGiven' | null;
  told: FilingOutcome | null;
};

export const PUBLISHED = '2026-03-02';
export const DELIVERED = '2026-03-10';
export const TODAY = '2026-03-17';
export const TEXT: TextHash = 't1:published';
export const NUMBER = '临政规备〔2026〕1号';
export const TAKEN = '临政规备〔2026〕9号';

export const untouched: FilingWorld = {
  isListed: false,
  clocks: { filing_gov: 'notOpened', filing_npc: 'notOpened', filing_fix: 'notOpened' },
  number: null,
  packed: null,
  isHandedOver: false,
  heard: null,
  told: null,
};

const same = (world: FilingWorld) => ({ world });
const clock = (world: FilingWorld, key: ClockKey, to: FilingWorld['clocks'][ClockKey]) => ({
  world: { ...world, clocks: { ...world.clocks, [key]: to } },
});

/** What each effect does to the world, and what it answers with. */
export const worldEffects = {
  insertFiling: (world: FilingWorld) => ({ world: { ...world, isListed: true } }),
  insertStep: same,
  insertReportNumber: (world: FilingWorld, { number }: FilingEffects['insertReportNumber']) => ({ world: { ...world, number } }),
  makePackage: (world: FilingWorld, { round, textHash, files }: FilingEffects['makePackage']) => ({
    world: { ...world, packed: { round, textHash, pieces: [...new Set(files.map(({ piece }) => piece))].sort() } },
    followUps: [{ type: 'packageMade', package: `package-${round}` }],
  }),
  openDeadline: (world: FilingWorld, { key }: FilingEffects['openDeadline']) => clock(world, key, 'running'),
  closeDeadline: (world: FilingWorld, { key, how }: FilingEffects['closeDeadline']) => clock(world, key, how),
  renderReport: same,
  openProcess: (world: FilingWorld) => ({ world: { ...world, isHandedOver: true } }),
  tellProcess: (world: FilingWorld, { event }: FilingEffects['tellProcess']) => ({ world: { ...world, heard: event.type } }),
  tellSpine: (world: FilingWorld, { event }: FilingEffects['tellSpine']) => ({ world: { ...world, told: event.outcome } }),
  notify: same,
} as const;

export const SUBMITTER: SubmitterFact = {
  title: '临江市户外招牌设置管理办法',
  profile: 'national',
  parties: { submitter: 'office', lead: 'lead', drafting: 'drafting', supervisor: 'justice' },
  clerkRole: 'filingClerk',
  basis: { source: '示例参数', verified: false },
  inside: [{ receiver: 'above', reviewer: 'above-justice' }],
};

const WHOLE: MaterialFact = {
  files: [
    { piece: 'report', name: '备案报告.docx', sha256: 'a' },
    { piece: 'text', name: '正式文本.docx', sha256: 'b' },
    { piece: 'draftingStatement', name: '起草说明.docx', sha256: 'c' },
  ],
  reportNumber: NUMBER,
  shortGap: null,
  hasEndingText: true,
};

/** The worlds that an event may meet: all well, and one thing or another not so. */
export function factsMet(world: FilingWorld, context: Partial<FilingContext>): FilingFacts[] {
  const isOpen = context.process !== undefined;
  const materials: MaterialFact = { ...WHOLE, reportNumber: world.number };
  const fine: FilingFacts = {
    submitter: SUBMITTER,
    isPublished: true,
    materials,
    due: TODAY,
    reportNumbers: [TAKEN],
    evidence: ['scan', 'proof'],
    anchors: ['第二条'],
  };
  if (!isOpen) return [fine, { ...fine, submitter: null }];
  const without = (piece: string) => ({ ...fine, materials: { ...materials, files: WHOLE.files.filter((file) => file.piece !== piece) } });
  return [
    fine,
    { ...fine, due: '2026-03-16' },
    { ...fine, isPublished: false },
    { ...fine, materials: { ...materials, reportNumber: null } },
    without('text'),
    without('draftingStatement'),
    { ...fine, materials: { ...materials, shortGap: { days: 10, isExplained: false } } },
    { ...fine, materials: { ...materials, hasEndingText: false } },
  ];
}
