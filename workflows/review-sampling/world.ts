import type { Candidate } from './context.js';
import type { SamplingEffects } from './effects.js';
import type { SamplingFacts } from './facts.js';

/** What the effects of a sampling move. `touched` are finished reviews that it changed: none, ever. */
export type SamplingWorld = {
  drawn: { seed: number; population: readonly Candidate[] } | null;
  checks: readonly { review: string; round: number; checker: string; items: readonly string[] }[];
  touched: readonly string[];
};

export const untouched: SamplingWorld = { drawn: null, checks: [], touched: [] };

/** Three reviews in which different people had a part; the first period has none. */
export const POPULATION: readonly Candidate[] = [
  { review: 'review-1', document: 'document-1', people: ['drafter', 'handler-1', 'head'], adopted: ['item-1', 'item-2'] },
  { review: 'review-2', document: 'document-2', people: ['drafter', 'handler-2', 'head'], adopted: [] },
  { review: 'review-3', document: 'document-3', people: ['drafter', 'handler-2', 'head'], adopted: ['item-3'] },
];
export const EMPTY_PERIOD = '2025-01-31';
export const SEED = 6;

/** What each effect does to the world, and what the draw answers. */
export const worldEffects = {
  drawSample: (world: SamplingWorld, { to }: SamplingEffects['drawSample']) => {
    const drawn = { seed: SEED, population: to === EMPTY_PERIOD ? [] : POPULATION };
    return { world: { ...world, drawn }, followUps: [{ type: 'drawn', ...drawn }] };
  },
  insertCheck: (world: SamplingWorld, { review, round, checker, adoption }: SamplingEffects['insertCheck']) => ({
    world: { ...world, checks: [...world.checks, { review, round, checker, items: adoption.map(({ item }) => item) }] },
  }),
  notify: (world: SamplingWorld) => ({ world }),
} as const;

/** All may check; nobody may. */
export const factsMet = (): SamplingFacts[] => [{ checkers: ['handler-1', 'handler-2', 'head', 'deputy'] }, { checkers: [] }];
