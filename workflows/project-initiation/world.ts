import type { ProjectEffects } from './effects.js';
import type { ProjectFacts } from './facts.js';
import type { AdjustmentKind, ItemKind, NoteKind } from './words.js';

export const TODAY = '2026-03-02';
export const AT = `${TODAY}T02:00:00.000Z`;

/** What the effects move: lines of the plan, what was said, and who is on record as having said it. */
export type ProjectWorld = {
  items: readonly ItemKind[];
  /** Kinds of what was adjusted since. */
  adjusted: readonly AdjustmentKind[];
  /** The month is watched. */
  timer: boolean;
  said: readonly NoteKind[];
  proposers: readonly string[];
  assessors: readonly string[];
};

export const untouched: ProjectWorld = { items: [], adjusted: [], timer: false, said: [], proposers: [], assessors: [] };

const PROPOSING: readonly NoteKind[] = ['proposed', 'supplemented'];
const ASSESSING: readonly NoteKind[] = ['assessing', 'sentBack', 'assessed'];
const sorted = <T extends string>(all: readonly T[]): T[] => [...new Set(all)].sort();

/** What each effect does to the world; none of them answers. */
export const worldEffects = {
  insertNote: (world: ProjectWorld, { kind, by }: ProjectEffects['insertNote']) => ({
    world: {
      ...world,
      // kinds, once each: how often somebody was sent back is no other world
      said: sorted([...world.said, kind]),
      proposers: PROPOSING.includes(kind) ? sorted([...world.proposers, by]) : world.proposers,
      assessors: ASSESSING.includes(kind) ? sorted([...world.assessors, by]) : world.assessors,
    },
  }),
  insertPlanItem: (world: ProjectWorld, { kind }: ProjectEffects['insertPlanItem']) => ({
    world: { ...world, items: [...world.items, kind] },
  }),
  insertPlanAdjustment: (world: ProjectWorld, { kind }: ProjectEffects['insertPlanAdjustment']) => ({
    world: { ...world, adjusted: sorted([...world.adjusted, kind]) },
  }),
  armTimer: (world: ProjectWorld) => ({ world: { ...world, timer: true } }),
  notify: (world: ProjectWorld) => ({ world }),
} as const;

export const allWell: ProjectFacts = {
  matter: {
    title: '办法',
    profile: 'zhejiang-hangzhou',
    hasStep: true,
    drafting: 'urban',
    drafters: ['drafter'],
    way: { lead: 'city', office: 'office', assessor: 'justice' },
  },
  others: 'none',
  similar: [],
  plan: { isAdopted: false },
  progress: { isPublished: false },
  leaders: ['leader', 'both'],
  evidence: ['scan'],
};

/** All well, the plan adopted, a document much like it, and each thing that may stand in the way. */
export function factsMet(): ProjectFacts[] {
  const alike = [{ document: 'old', title: '旧办法', score: 64, mustAnswer: true }];
  return [
    allWell,
    { ...allWell, plan: { isAdopted: true } },
    { ...allWell, progress: { isPublished: true } },
    { ...allWell, similar: alike },
    { ...allWell, matter: { ...allWell.matter!, way: null } },
    { ...allWell, others: 'running' },
    { ...allWell, matter: { ...allWell.matter!, hasStep: false } },
    { ...allWell, matter: null, others: 'planned' },
    { ...allWell, others: 'underWay' },
  ];
}
