import type { DeadlineKey } from './context.js';
import type { OmissionEffects } from './effects.js';
import type { OmissionFacts } from './facts.js';
import type { NoteKind } from './words.js';

export const TODAY = '2026-03-02';
export const AT = `${TODAY}T02:00:00.000Z`;

type Clock = 'notOpened' | 'running' | 'met' | 'stopped';

/** What the effects move: the clocks, what was said, and who of the supervising body is on record as having handled it. */
export type OmissionWorld = {
  clocks: Readonly<Record<DeadlineKey, Clock>>;
  said: readonly NoteKind[];
  handlers: readonly string[];
};

const HANDLING: readonly NoteKind[] = ['opened', 'explained', 'required', 'reported', 'sentBack'];

export const untouched: OmissionWorld = { clocks: { omission_explain: 'notOpened', omission_remedy: 'notOpened' }, said: [], handlers: [] };

const sorted = <T extends string>(all: readonly T[]): T[] => [...new Set(all)].sort();

const clock = (world: OmissionWorld, key: DeadlineKey, state: Clock): { world: OmissionWorld } => ({
  world: { ...world, clocks: { ...world.clocks, [key]: state } },
});

/** What each effect does to the world; none of them answers. */
export const worldEffects = {
  openDeadline: (world: OmissionWorld, { key }: OmissionEffects['openDeadline']) => clock(world, key, 'running'),
  closeDeadline: (world: OmissionWorld, { key, how }: OmissionEffects['closeDeadline']) =>
    world.clocks[key] === 'running' ? clock(world, key, how) : { world },
  insertNote: (world: OmissionWorld, { kind, by, party }: OmissionEffects['insertNote']) => ({
    world: {
      ...world,
      // kinds, once each: how often somebody was sent back is no other world
      said: sorted([...world.said, kind]),
      handlers: HANDLING.includes(kind) && party === 'justice' ? sorted([...world.handlers, by]) : world.handlers,
    },
  }),
  notify: (world: OmissionWorld) => ({ world }),
} as const;

/** A paper of an authority that is here and in the library; one of neither; and each thing that may stand in the way. */
export function factsMet(): OmissionFacts[] {
  const fine: OmissionFacts = {
    matter: {
      title: '办法',
      profile: 'national',
      source: 'list',
      authority: 'urban',
      desk: 'urban',
      isHere: true,
      supervisors: ['justice'],
      isTaken: false,
    },
    record: { hasText: true, isReviewed: false, isFiled: false },
    acted: ['maker'],
    evidence: ['scan'],
  };
  const outside: OmissionFacts = { ...fine, matter: { ...fine.matter!, isHere: false }, record: { ...fine.record, hasText: false } };
  const madeUp: OmissionFacts = { ...fine, record: { hasText: true, isReviewed: true, isFiled: true } };
  const reviewedAlone: OmissionFacts = { ...fine, record: { hasText: true, isReviewed: true, isFiled: false } };
  const taken: OmissionFacts = { ...fine, matter: { ...fine.matter!, isTaken: true, supervisors: [] } };
  return [fine, outside, madeUp, reviewedAlone, taken, { ...fine, matter: null }];
}
