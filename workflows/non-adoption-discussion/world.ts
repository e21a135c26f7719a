import type { TextHash } from '@fashen/domain';
import type { Colleague } from '@fashen/workflow-approval';
import type { DeadlineKey } from './context.js';
import type { DiscussionEffects } from './effects.js';
import type { DiscussionFacts } from './facts.js';

type Clock = 'none' | 'running' | 'met' | 'stopped';
type Told = DiscussionEffects['tellProcess']['event'];

/** What the effects of a discussion move: its clocks, the grant of F4, what the review was told, and who heard of the end. */
export type DiscussionWorld = {
  clocks: Readonly<Record<DeadlineKey, Clock>>;
  granted: readonly TextHash[];
  told: readonly Told[];
  /** Items of each F4 that was ordered. */
  statements: readonly (readonly string[])[];
  informed: readonly string[];
};

export const untouched: DiscussionWorld = {
  clocks: { discussion_reply: 'none', discussion_coordination: 'none', discussion_decision: 'none' },
  granted: [],
  told: [],
  statements: [],
  informed: [],
};

const clock = (world: DiscussionWorld, key: DeadlineKey, state: Clock) => ({
  world: { ...world, clocks: { ...world.clocks, [key]: state } },
});
const same = (world: DiscussionWorld) => ({ world });

/** Notices that say that it is over. */
const OF_THE_END: readonly string[] = ['finished', 'withdrawn'];

/** What each effect does to the world; none of them answers. */
export const worldEffects = {
  openDeadline: (world: DiscussionWorld, { key }: DiscussionEffects['openDeadline']) => clock(world, key, 'running'),
  closeDeadline: (world: DiscussionWorld, { key, how }: DiscussionEffects['closeDeadline']) => clock(world, key, how),
  insertRemarks: same,
  insertMeeting: same,
  grantStatement: (world: DiscussionWorld, { textHash }: DiscussionEffects['grantStatement']) => ({
    world: { ...world, granted: [...world.granted, textHash] },
  }),
  renderStatement: (world: DiscussionWorld, { items }: DiscussionEffects['renderStatement']) => ({
    world: { ...world, statements: [...world.statements, items] },
  }),
  renderExchange: same,
  tellProcess: (world: DiscussionWorld, { event }: DiscussionEffects['tellProcess']) => ({
    world: { ...world, told: [...world.told, event] },
  }),
  notify: (world: DiscussionWorld, { to, message }: DiscussionEffects['notify']) => ({
    world: OF_THE_END.includes(message) && 'role' in to ? { ...world, informed: [...new Set([...world.informed, to.role])].sort() } : world,
  }),
} as const;

const signatory = (person: string, party: string): Colleague => ({ person, party, roles: ['signatory'] });

/** All well; nothing well; and a leadership in which everybody drafted or reviewed, so that the superior appoints somebody. */
export function factsMet(): DiscussionFacts[] {
  const fine: DiscussionFacts = {
    thirdParties: { office: 'office', deciding: 'government', superior: 'province' },
    rounds: 2,
    drafters: ['drafter-1', 'drafter-2'],
    colleagues: [signatory('leader', 'government'), signatory('deputy', 'government'), signatory('drafter-2', 'government')],
    absences: [],
    today: '2026-01-05',
    evidence: ['scan'],
  };
  const amiss: DiscussionFacts = {
    ...fine,
    thirdParties: null,
    drafters: [...fine.drafters, 'handler-1', 'clerk'],
    colleagues: [],
    evidence: [],
  };
  const nobodyLeft: DiscussionFacts = {
    ...fine,
    colleagues: [signatory('drafter-2', 'government'), signatory('head', 'government'), signatory('governor', 'province')],
  };
  return [fine, amiss, nobodyLeft];
}
