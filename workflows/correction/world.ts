import type { ScrutinyDecision } from '@fashen/domain';
import type { CorrectionContext, DeadlineKey, Outcome } from './context.js';
import type { CorrectionEffects } from './effects.js';
import type { CorrectionFacts, MatterFact } from './facts.js';

/** What the effects move: the clocks, what may not be cited, and what source and life have heard last. */
export type CorrectionWorld = {
  clocks: Readonly<Record<DeadlineKey, 'notOpened' | 'running' | 'met' | 'stopped' | 'missed'>>;
  /** Decisions of this case by which something may not be cited. */
  bans: readonly ScrutinyDecision[];
  life: CorrectionEffects['tellLife']['event']['kind'] | null;
  source: 'opened' | Outcome | null;
  /** Rounds in which an order was made out on paper. */
  orders: number;
  /** The last paper of the authority, of the competent one, and what the case was closed on; null where none is made here. */
  reported: CorrectionEffects['renderReport']['kind'] | null;
  decided: CorrectionEffects['renderDecision']['kind'] | null;
  closed: Outcome | null;
};

export const TODAY = '2026-03-02';
export const AT = `${TODAY}T02:00:00.000Z`;

export const untouched: CorrectionWorld = {
  clocks: { rectify_reply: 'notOpened', rectify_complete: 'notOpened' },
  bans: [],
  life: null,
  source: null,
  orders: 0,
  reported: null,
  decided: null,
  closed: null,
};

const same = (world: CorrectionWorld) => ({ world });
const withClocks = (world: CorrectionWorld, clocks: Partial<CorrectionWorld['clocks']>) => ({
  world: { ...world, clocks: { ...world.clocks, ...clocks } },
});

/** What each effect does to the world. */
export const worldEffects = {
  openDeadlines: (world: CorrectionWorld, { keys }: CorrectionEffects['openDeadlines']) =>
    withClocks(world, Object.fromEntries(keys.map((key) => [key, 'running' as const]))),
  closeDeadlines: (world: CorrectionWorld, { closings }: CorrectionEffects['closeDeadlines']) =>
    withClocks(world, Object.fromEntries(closings.map(({ key, how }) => [key, how]))),
  insertNote: same,
  banCitation: (world: CorrectionWorld, { decision }: CorrectionEffects['banCitation']) => ({
    world: { ...world, bans: [...new Set([...world.bans, decision])] },
  }),
  liftBans: (world: CorrectionWorld) => ({ world: { ...world, bans: [] } }),
  renderOrder: (world: CorrectionWorld, { round }: CorrectionEffects['renderOrder']) => ({ world: { ...world, orders: round } }),
  renderReport: (world: CorrectionWorld, { kind, isOwn }: CorrectionEffects['renderReport']) => ({
    world: isOwn ? { ...world, reported: kind } : world,
  }),
  renderDecision: (world: CorrectionWorld, { kind, isOwn }: CorrectionEffects['renderDecision']) => ({
    world: isOwn ? { ...world, decided: kind } : world,
  }),
  renderClosing: (world: CorrectionWorld, { outcome }: CorrectionEffects['renderClosing']) => ({ world: { ...world, closed: outcome } }),
  tellSource: (world: CorrectionWorld, { process, event }: CorrectionEffects['tellSource']) => ({
    world: process === null ? world : { ...world, source: event.type === 'correctionOpened' ? ('opened' as const) : event.outcome },
  }),
  tellLife: (world: CorrectionWorld, { process, event }: CorrectionEffects['tellLife']) => ({
    world: process === null ? world : { ...world, life: event.kind },
  }),
  notify: same,
} as const;

const above = { party: 'above', desk: 'above-office', isHere: true };
const MATTER: MatterFact = {
  title: '临江市共享单车管理办法',
  profile: 'national',
  textHash: 't1:in-force',
  life: 'life',
  authorities: [{ party: 'lead', desk: 'office', isHere: true, competent: above }],
  congresses: [{ party: 'congress', isHere: true }],
};
const outside = (competent: typeof above | null): MatterFact => ({
  ...MATTER,
  life: null,
  authorities: [{ party: 'lead', desk: 'lead', isHere: false, competent }],
});

/** The worlds that an event may meet: all well, and one thing or another not so. */
export function factsMet(_: CorrectionWorld, context: Partial<CorrectionContext>): CorrectionFacts[] {
  const fine: CorrectionFacts = {
    matter: MATTER,
    acted: ['maker'],
    evidence: ['scan'],
    anchors: ['第三条'],
    changes: [],
    isOnRecord: true,
  };
  if (context.process === undefined)
    return [
      fine,
      { ...fine, matter: null },
      { ...fine, matter: outside({ ...above, isHere: false }) },
      { ...fine, matter: { ...MATTER, authorities: [{ ...MATTER.authorities[0]!, competent: null }] } },
    ];
  const change = (kind: 'amended' | 'repealed', at: string) => ({ kind, on: TODAY, at });
  return [
    fine,
    // by a decision from before the order
    { ...fine, changes: [change('amended', '2026-03-01T00:00:00.000Z')] },
    { ...fine, changes: [change('amended', '2026-03-03T00:00:00.000Z')] },
    { ...fine, changes: [change('repealed', '2026-03-03T00:00:00.000Z')] },
    { ...fine, isOnRecord: false },
  ];
}
