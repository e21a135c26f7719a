import { explore } from '@fashen/engine';
import type { DeliberationContext } from './context.js';
import { deliberation } from './definition.js';
import type { DeliberationFacts } from './facts.js';
import { modelOf } from './model.js';
import { ALONE, JOINT } from './ways.js';
import type { DeliberationWorld } from './world.js';

/** Everybody sends everything in every state that can be reached, and one thing is amiss all the time. */
const reachedWhile = (amiss: (facts: DeliberationFacts) => DeliberationFacts): string[] => {
  const model = modelOf({ ...ALONE, urgentSigning: JOINT.urgentSigning });
  const facts = (world: DeliberationWorld, context: Partial<DeliberationContext>) =>
    model.facts(world, context as DeliberationContext).map((met) => (context.process === undefined ? met : amiss(met)));
  const { unreached } = explore({ ...deliberation, model: { ...model, facts: facts as typeof model.facts } });
  return Object.keys(deliberation.states)
    .filter((state) => !unreached.includes(state))
    .sort();
};
const BEFORE_THE_GATE = ['correcting', 'notIssued', 'preChecking', 'withdrawn'];

describe('while something stands against a text, no leader, office or meeting brings it past the pre-check', () => {
  it.each<[string, (facts: DeliberationFacts) => DeliberationFacts]>([
    ['no review body has cleared it', (facts) => ({ ...facts, clearances: [{ reviewer: 'review-1', standing: 'missing' }] })],
    ['another text was cleared', (facts) => ({ ...facts, clearances: [{ reviewer: 'review-1', standing: 'otherText' }] })],
    ['advice was not adopted and nobody says why', (facts) => ({ ...facts, clearances: [{ reviewer: 'review-1', standing: 'unstated' }] })],
    ['only another office has looked at it', (facts) => ({ ...facts, clearances: [{ reviewer: 'co-signer', standing: 'cleared' }] })],
    ['its review still runs', (facts) => ({ ...facts, runningReview: 'review' })],
    ['it was judged unlawful', (facts) => ({ ...facts, textJudgedUnlawful: true })],
  ])('%s', (_, amiss) => expect(reachedWhile(amiss).filter((state) => !BEFORE_THE_GATE.includes(state))).toEqual([]));

  it('and with nothing amiss it goes all the way', () =>
    expect(reachedWhile((facts) => facts)).toEqual(Object.keys(deliberation.states).sort()));
});
