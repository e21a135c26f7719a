import type { Json, Model } from '@fashen/engine';
import { QUALITY } from './checklist.js';
import type { SamplingContext } from './context.js';
import type { SamplingFacts } from './facts.js';
import { invariants } from './invariants.js';
import { EMPTY_PERIOD, factsMet, type SamplingWorld, untouched, worldEffects } from './world.js';

type Payloads = readonly Record<string, Json>[];

const period = { party: 'review', reviewBody: 'review', from: '2025-01-01', to: '2025-12-31', size: 2 };
const reviews = ({ sample }: SamplingContext): string[] => [...Object.keys(sample), 'unknown'];
const points = Object.keys(QUALITY);

/** A complete check, one that leaves out what was adopted, and one that leaves out a point; at most two rounds of each review. */
const checks = ({ sample }: SamplingContext): Payloads =>
  Object.entries(sample).flatMap(([review, { adopted, rounds }]) => {
    if (rounds >= 2) return [];
    const adoption = adopted.map((item) => ({ item, result: 'carriedOut', note: '已核对' }));
    const quality = points.map((point) => ({ point, isMet: true }));
    return [
      { review, adoption, quality },
      { review, adoption: adoption.slice(1), quality },
      { review, adoption, quality: quality.slice(1) },
    ];
  });

/** What exploration walks. */
export const samplingModel: Model<SamplingContext, SamplingFacts, SamplingWorld> = {
  at: '2026-01-05T02:00:00.000Z',
  inputs: [
    period,
    { ...period, to: EMPTY_PERIOD },
    { ...period, to: '2026-12-31' },
    { ...period, party: 'inspection' },
    { ...period, from: '2026-01-01' },
  ],
  callers: [
    { person: 'system', party: 'system', roles: ['system'] },
    { person: 'inspector', party: 'inspection', roles: ['supervisor'] },
    { person: 'head', party: 'review', roles: ['reviewHead'] },
    { person: 'deputy', party: 'review', roles: ['reviewHead'] },
    { person: 'handler-1', party: 'review', roles: ['caseHandler'] },
    { person: 'handler-2', party: 'review', roles: ['caseHandler'] },
    { person: 'stranger', party: 'drafting', roles: ['reviewHead', 'caseHandler'] },
  ],
  payloads: {
    drawn: [],
    assignChecker: (context) =>
      reviews(context).flatMap((review) => ['handler-1', 'handler-2', 'deputy'].map((checker) => ({ review, checker }))),
    recordCheck: checks,
    reopenCheck: (context) => reviews(context).map((review) => ({ review })),
  },
  facts: factsMet,
  world: untouched,
  effects: worldEffects,
  due: () => [],
  fingerprint: ({ value, context, world }) =>
    JSON.stringify([
      value,
      context.party,
      context.sample,
      world.touched,
      [...new Set(world.checks.map(({ checker }) => checker))].sort(),
      world.checks.length,
    ]),
  invariants,
  bounds: { people: 6, 'finished reviews': 3, 'reviews drawn': 2, 'rounds of a check': 2 },
};
