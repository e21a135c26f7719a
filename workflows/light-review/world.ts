import type { Colleague } from '@fashen/workflow-approval';
import type { LightReviewEffects } from './effects.js';
import type { LightReviewFacts } from './facts.js';

type Clock = 'none' | 'running' | 'met' | 'stopped';

/** What the effects of a light review move. `granted` is what another process could build on: nothing, ever. */
export type LightReviewWorld = {
  clock: Clock;
  /** Rounds whose points are kept, by whom, and rounds that went out as a letter. */
  opinions: readonly { round: number; isEmpty: boolean }[];
  drafters: readonly string[];
  letters: readonly number[];
  granted: readonly string[];
  isCovered: boolean;
};

export const untouched: LightReviewWorld = { clock: 'none', opinions: [], drafters: [], letters: [], granted: [], isCovered: false };

/** What each effect does to the world; none of them answers. */
export const worldEffects = {
  openDeadline: (world: LightReviewWorld) => ({ world: { ...world, clock: 'running' as const } }),
  closeDeadline: (world: LightReviewWorld, { how }: LightReviewEffects['closeDeadline']) => ({ world: { ...world, clock: how } }),
  insertPoints: (world: LightReviewWorld, { round, draftedBy, points }: LightReviewEffects['insertPoints']) => ({
    world: {
      ...world,
      opinions: [...world.opinions, { round, isEmpty: points.length === 0 }],
      drafters: [...new Set([...world.drafters, draftedBy])].sort(),
    },
  }),
  renderLetter: (world: LightReviewWorld, { round }: LightReviewEffects['renderLetter']) => ({
    world: { ...world, letters: [...world.letters, round] },
  }),
  coverTitle: (world: LightReviewWorld) => ({ world: { ...world, isCovered: true } }),
  notify: (world: LightReviewWorld) => ({ world }),
} as const;

const head = (person: string, party = 'review', role = 'reviewHead'): Colleague => ({ person, party, roles: [role] });

/** All well; nothing well; and a body in which everybody who heads it drafts as well, so that the superior appoints. */
export function factsMet(): LightReviewFacts[] {
  const fine: LightReviewFacts = {
    paper: { review: 'review', superior: 'government', profile: 'national', isDraft: false, isTaken: false },
    handlers: ['handler-1', 'handler-2'],
    colleagues: [head('handler-2'), head('head'), head('deputy'), head('leader', 'government', 'signatory')],
    absences: [],
    today: '2026-01-05',
    evidence: [],
  };
  const amiss: LightReviewFacts = { ...fine, paper: null, handlers: [], colleagues: [] };
  const draft: LightReviewFacts = { ...fine, paper: { ...fine.paper!, isDraft: true, isTaken: true } };
  const nobodyLeft: LightReviewFacts = { ...fine, colleagues: [head('handler-1'), head('outsider', 'government')] };
  return [fine, amiss, draft, nobodyLeft];
}
