import { explore, type Model } from '@fashen/engine';
import type { DiscussionContext, Outcome } from './context.js';
import { seatEvents } from './decision.js';
import { nonAdoptionDiscussion } from './definition.js';
import { entriesOf } from './items.js';
import type { DiscussionWorld } from './world.js';

type View = Parameters<Model<DiscussionContext, object, DiscussionWorld>['fingerprint']>[0];

const { model, events } = nonAdoptionDiscussion;
const everyRole = [
  ...new Set([...Object.values(events), ...nonAdoptionDiscussion.readers].flatMap(({ by }) => (by === 'system' ? [] : by))),
];

/** The same walk with people who hold every role of the workflow in every party, and with nobody barred from anything by what he did before. */
const withPowers = explore({
  ...nonAdoptionDiscussion,
  duties: Object.fromEntries(Object.keys(nonAdoptionDiscussion.duties).map((duty) => [duty, () => []])),
  model: {
    ...model,
    inputs: model.inputs.slice(0, 1),
    payloads: { ...model.payloads, ...Object.fromEntries(Object.keys(seatEvents).map((name) => [name, []])) },
    // who did what before bars nobody here, so it makes no two positions
    fingerprint: ({ value, context, world }: View) => JSON.stringify([value, world, context.round, context.items]),
    callers: [
      ...model.callers.filter(({ roles }) => roles.includes('system')),
      ...['drafting', 'review', 'office', 'government'].map((party) => ({ person: `everybody of ${party}`, party, roles: everyRole })),
      { person: 'leader', party: 'government', roles: everyRole },
    ],
    invariants: {
      'a must-change item ends adopted by its drafter, or accepted as a reason by the event of the review head, or stays': ({
        context,
        step,
      }: View) =>
        entriesOf(context).every(([id, { weight, outcome }]) => {
          if (weight === 'advice' || outcome === null || step?.before.context.items[id]?.outcome === outcome) return true;
          const ways: Partial<Record<Outcome, readonly string[]>> = {
            willAdopt: ['adoptItem', 'recordCoordination'],
            reasonAccepted: ['acceptMustChangeReason'],
          };
          return step !== undefined && (ways[outcome] ?? []).includes(step.event.type);
        }),
      'F4 speaks of no must-change item': ({ context, world }: View) =>
        world.statements.flat().every((item) => context.items[item]!.weight === 'advice'),
      'no F4 is granted while a must-change item stands': ({ context, world }: View) =>
        world.granted.length === 0 ||
        entriesOf(context).every(([, { weight, outcome }]) => weight === 'advice' || outcome === 'reasonAccepted'),
    },
  },
});

describe('whoever sends whatever event in whatever state, with every role there is and no separation of duties', () => {
  it.each(withPowers.invariants.filter(({ name }) => /must-change/.test(name)))('$name', ({ counterexample }) =>
    expect(counterexample).toBeNull(),
  );
  it('of thousands of steps', () => expect(withPowers.paths).toBeGreaterThan(1_000));
});
