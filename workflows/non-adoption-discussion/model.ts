import type { Json, Model } from '@fashen/engine';
import type { DiscussionContext } from './context.js';
import type { DiscussionFacts } from './facts.js';
import { invariants } from './invariants.js';
import { openItems } from './items.js';
import { type DiscussionWorld, factsMet, untouched, worldEffects } from './world.js';

type Payloads = readonly Record<string, Json>[];

const today = '2026-01-05';
const ids = ({ items }: DiscussionContext) => Object.keys(items);
const seat = 'decision.1';
const entry = { onBehalfOf: 'leader', occurredOn: today, scan: 'scan' };

/** All open items, and all but the first: what is left out is refused. */
const reasons = (context: DiscussionContext): Payloads => {
  const all = openItems(context).map(([item]) => ({ item, reason: '另有依据', basis: '某条' }));
  return [{ reasons: all }, ...(all.length > 1 ? [{ reasons: all.slice(1) }] : [])];
};

const replies = (context: DiscussionContext): Payloads => ids(context).map((item) => ({ item, reply: '已阅' }));

/** Every combination of results; the day before the call, and minutes that nobody handed in, are refused. */
function meetings(context: DiscussionContext): Payloads {
  const meeting = { heldOn: today, chair: '王主任', participants: ['起草单位', '审查机构'], said: '双方陈述', minutes: 'scan' };
  const combinations = openItems(context).reduce<{ item: string; result: string; note: string }[][]>(
    (all, [item]) =>
      all.flatMap((some) => ['reasonAccepted', 'willAdopt', 'open'].map((result) => [...some, { item, result, note: '记录在案' }])),
    [[]],
  );
  return [
    ...combinations.map((results) => ({ ...meeting, results })),
    { ...meeting, heldOn: '2026-01-04', results: combinations[0]! },
    { ...meeting, minutes: 'no scan', results: combinations[0]! },
  ];
}

/** Every combination, in person and entered on behalf; of a leader who drafted, without the scan, and over a must-change item, refused. */
function decisions(context: DiscussionContext): Payloads {
  const open = openItems(context);
  const decided = (items: typeof open, decision: string) => items.map(([item]) => ({ item, decision, note: '同意' }));
  const advice = open.filter(([, { weight }]) => weight === 'advice');
  const upheld = { decisions: decided(advice, 'upheld') };
  const waived = { decisions: decided(advice, 'waived') };
  return [
    ...[upheld, waived].flatMap((given): Record<string, Json>[] => [given, { ...given, entry }]),
    { ...waived, entry: { ...entry, onBehalfOf: 'drafter-2' } },
    { ...waived, entry: { ...entry, scan: 'no scan' } },
    ...(open.length > advice.length ? [{ decisions: decided(open, 'waived') }] : []),
  ];
}

/** What is done with the seat is the approval's own proof: here one thing is done with it, and the decision follows. */
const firstMove =
  (...payloads: Payloads) =>
  ({ approval }: DiscussionContext): Payloads => {
    const isTouched =
      !approval ||
      approval.steps.some(({ seats }) => seats.some(({ person, delegate }) => person !== null || delegate !== null)) ||
      approval.readers.length > 0 ||
      Object.keys(approval.reminders).length > 0;
    return isTouched ? [] : payloads;
  };

/** An ended case has no way on: what it remembers of the way there makes no difference to it. */
function fingerprint({ value, context, world }: { value: unknown; context: DiscussionContext; world: DiscussionWorld }): string {
  if (typeof value === 'string') return JSON.stringify([value, world]);
  const sets = [context.drafters, context.reviewers, context.handlers, context.arbiters].map((people) => [...people].sort());
  const { steps = [], reminders = {}, readers = [] } = context.approval ?? {};
  return JSON.stringify([value, world, sets, context.round, context.items, steps, reminders, readers]);
}

/** What exploration walks. */
export const discussionModel: Model<DiscussionContext, DiscussionFacts, DiscussionWorld> = {
  at: `${today}T02:00:00.000Z`,
  inputs: [
    { mustChange: 1, advice: 1 },
    { mustChange: 1, advice: 0 },
    { mustChange: 0, advice: 2 },
  ].map((counts) => ({
    review: 'review',
    document: 'document',
    version: 'version',
    textHash: 't1:discussed',
    title: '临江市共享单车管理办法',
    profile: 'national',
    parties: { drafting: 'drafting', review: 'review' },
    drafters: ['drafter-1', 'drafter-2'],
    reviewers: ['handler-1', 'head', 'door'],
    handlers: ['handler-1'],
    items: (['mustChange', 'advice'] as const).flatMap((weight) =>
      ['first', 'second'].slice(0, counts[weight]).map((nth, n) => ({
        id: `${nth} ${weight}`,
        ordinal: weight === 'mustChange' ? n + 1 : n + 3,
        weight,
        reason: null,
        response: weight === 'advice' ? 'partlyAdopted' : 'notAdopted',
      })),
    ),
  })),
  callers: [
    { person: 'system', party: 'system', roles: ['system'] },
    { person: 'drafter-1', party: 'drafting', roles: ['drafter'] },
    // moved to the other side since, and to the leadership: still a drafter of this text
    { person: 'drafter-2', party: 'review', roles: ['caseHandler', 'reviewHead'] },
    { person: 'drafter-2', party: 'office', roles: ['generalOffice'] },
    { person: 'drafter-2', party: 'government', roles: ['signatory'] },
    // handles and heads: may not accept a reason on a must-change item
    { person: 'handler-1', party: 'review', roles: ['caseHandler', 'reviewHead'] },
    { person: 'head', party: 'review', roles: ['reviewHead'] },
    // help out elsewhere
    { person: 'head', party: 'government', roles: ['signatory'] },
    { person: 'handler-1', party: 'drafting', roles: ['drafter'] },
    { person: 'clerk', party: 'office', roles: ['generalOffice'] },
    // took the submission in at the office's door
    { person: 'door', party: 'office', roles: ['generalOffice'] },
    { person: 'clerk', party: 'drafting', roles: ['drafter'] },
    { person: 'leader', party: 'government', roles: ['signatory'] },
    { person: 'deputy', party: 'government', roles: ['signatory'] },
    { person: 'governor', party: 'province', roles: ['signatory'] },
  ],
  payloads: {
    giveReasons: reasons,
    adoptItem: (context) => ids(context).map((item) => ({ item })),
    acceptReason: replies,
    acceptMustChangeReason: replies,
    maintainItem: replies,
    recordCoordination: meetings,
    decideItems: decisions,
    transfer: firstMove({ seat, to: 'deputy' }, { seat, to: 'drafter-2' }),
    delegate: firstMove({ seat, to: 'deputy' }),
    takeBack: [{ seat }],
    // a desk is handed over by name: only once the seat names somebody
    handOver: ({ approval }) => (approval?.steps[0]?.seats[0]?.person === 'deputy' ? [{ from: 'deputy', to: 'leader' }] : []),
    appointSigner: firstMove({ seat, person: 'governor' }, { seat, person: 'head' }),
    remindSigners: firstMove({}),
    copyIn: firstMove({ person: 'deputy' }),
  },
  facts: factsMet,
  world: untouched,
  effects: worldEffects,
  // a timer that outlived its state is delivered too
  due: ({ clocks }) =>
    (Object.keys(clocks) as (keyof typeof clocks)[])
      .filter((key) => clocks[key] === 'running')
      .flatMap((key) => [
        { type: 'deadlineNear', key },
        { type: 'deadlinePassed', key },
      ]),
  fingerprint,
  invariants,
  bounds: {
    people: 10,
    documents: 1,
    texts: 1,
    items: 'one of each weight, one must-change alone, two of advice',
    rounds: 2,
    meetings: 1,
    'moves of the seat': 1,
  },
};
