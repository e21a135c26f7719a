import type { Json, Model } from '@fashen/engine';
import type { DraftingContext } from './context.js';
import type { DraftingFacts } from './facts.js';
import { invariants } from './invariants.js';
import { approvalPayloads, argumentPayloads, competitionPayloads, opinionPayloads } from './played.js';
import { type DraftingWorld, FOCUSES, factsMet, TODAY, untouched, worldEffects } from './world.js';

const caller = (person: string, party: string, ...roles: string[]) => ({ person, party, roles });

/** The clocks of a consultation and of the departments. */
const due = ({ timer, replies }: DraftingWorld): readonly ({ type: string } & Record<string, Json>)[] => [
  ...(timer ? [{ type: 'consultationClosed' }] : []),
  ...(replies === 'running'
    ? [
        { type: 'deadlineNear', key: 'department_reply' },
        { type: 'deadlinePassed', key: 'department_reply' },
      ]
    : []),
];

/** What exploration walks. */
export const draftingModel: Model<DraftingContext, DraftingFacts, DraftingWorld> = {
  at: `${TODAY}T02:00:00.000Z`,
  inputs: FOCUSES.map((document) => ({ document, spine: 'spine', jointly: document === 'approval' ? ['joint'] : [] })),
  callers: [
    caller('drafter', 'drafting', 'drafter'),
    caller('head', 'drafting', 'draftingHead'),
    caller('joint-head', 'joint', 'draftingHead'),
    caller('checker', 'legal', 'reviewHead'),
    // once a checker there, and a drafter as well
    caller('checker', 'drafting', 'drafter'),
    caller('drafter', 'legal', 'reviewHead'),
    caller('liaison', 'asked', 'liaison'),
    caller('system', 'system', 'system'),
  ],
  payloads: { ...opinionPayloads, ...competitionPayloads, ...argumentPayloads, ...approvalPayloads },
  facts: factsMet,
  world: untouched,
  effects: worldEffects,
  due,
  fingerprint: ({ value, status, context, world }) =>
    JSON.stringify([
      value,
      world,
      status === 'active' && [
        context.document,
        context.parties.ownLegal,
        context.withRegulator,
        context.textHash,
        context.frozen,
        context.isExplained,
        context.consultation && [Math.min(context.consultation.round, 2), context.consultation.closesOn, context.consultation.textHash],
        context.waiver,
        context.spared,
        context.asked,
        context.competition,
        context.risk,
        context.hearing,
        context.hearingOn,
        context.check,
        context.discussed,
        context.signed,
        context.drafters.includes('checker'),
        context.checkedBy,
      ],
    ]),
  invariants,
  bounds: {
    people: 6,
    texts: 2,
    departments: 2,
    'tracks looked at closely': 'one at a time, the others by their shortest way in order; and all shortest ways in any order',
    'what is missing': 'each by itself',
  },
};
