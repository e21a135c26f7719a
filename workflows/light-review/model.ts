import type { Json, Model } from '@fashen/engine';
import type { LightReviewContext } from './context.js';
import type { LightReviewFacts } from './facts.js';
import { invariants } from './invariants.js';
import { factsMet, type LightReviewWorld, untouched, worldEffects } from './world.js';

type Payloads = readonly Record<string, Json>[];

const today = '2026-01-05';
const seat = 'head.1';
const received = { document: 'paper', sender: '某省人民代表大会', question: '条例草案征求意见', receivedOn: today };
const point = { clause: '第三条', text: '与上位法不一致', basis: ['《中华人民共和国立法法》第八十条'], suggestion: '删去' };

/** What is done with the seat is the approval's own proof: here one thing is done with it, and the decision follows. */
const firstMove =
  (...payloads: Payloads) =>
  ({ approval }: LightReviewContext): Payloads => {
    const isTouched =
      !approval ||
      approval.steps.some(({ seats }) => seats.some(({ person, delegate }) => person !== null || delegate !== null)) ||
      Object.keys(approval.reminders).length > 0;
    return isTouched ? [] : payloads;
  };

/** Two rounds: afterwards the third handler in a row would prove nothing new. */
const opinions = ({ opinion }: LightReviewContext): Payloads => ((opinion?.round ?? 0) < 2 ? [{ points: [point] }, { points: [] }] : []);

/** An ended case has no way on: what it remembers of the way there makes no difference to it. */
function fingerprint({ value, context, world }: { value: unknown; context: LightReviewContext; world: LightReviewWorld }): string {
  if (typeof value === 'string') return JSON.stringify([value, world]);
  const { steps = [], reminders = {}, status = null, opinions: said = [] } = context.approval ?? {};
  const seats = steps.flatMap((step) => step.seats);
  const verdicts = said.map(({ person, verdict }) => [person, verdict]);
  return JSON.stringify([value, world, context.handler, [...context.drafters].sort(), context.opinion, status, seats, reminders, verdicts]);
}

/** What exploration walks. */
export const lightReviewModel: Model<LightReviewContext, LightReviewFacts, LightReviewWorld> = {
  at: `${today}T02:00:00.000Z`,
  inputs: [
    received,
    { ...received, letterNumber: '某文〔2026〕1号', askedBy: '2026-02-02' },
    { ...received, askedBy: '2026-01-04' },
    { ...received, askedBy: '2027-01-06' },
  ],
  callers: [
    { person: 'system', party: 'system', roles: ['system'] },
    { person: 'clerk', party: 'review', roles: ['intakeClerk'] },
    // handles and heads: may not approve what is his own
    { person: 'handler-1', party: 'review', roles: ['caseHandler'] },
    { person: 'handler-2', party: 'review', roles: ['caseHandler', 'reviewHead'] },
    { person: 'head', party: 'review', roles: ['reviewHead'] },
    { person: 'deputy', party: 'review', roles: ['reviewHead'] },
    { person: 'outsider', party: 'government', roles: ['reviewHead'] },
    { person: 'leader', party: 'government', roles: ['signatory'] },
    // elsewhere: none of this is theirs
    { person: 'stranger', party: 'drafting', roles: ['intakeClerk', 'caseHandler', 'reviewHead', 'signatory'] },
  ],
  payloads: {
    assign: [{ handler: 'handler-1' }, { handler: 'handler-2' }, { handler: 'stranger' }],
    submitOpinion: opinions,
    transfer: firstMove({ seat, to: 'deputy' }, { seat, to: 'handler-1' }),
    delegate: firstMove({ seat, to: 'deputy' }),
    takeBack: [{ seat }],
    handOver: ({ approval }) => (approval?.steps[0]?.seats[0]?.person === 'deputy' ? [{ from: 'deputy', to: 'head' }] : []),
    appointSigner: firstMove({ seat, person: 'outsider' }, { seat, person: 'handler-1' }),
    remindSigners: firstMove({}),
  },
  facts: factsMet,
  world: untouched,
  effects: worldEffects,
  // a timer that outlived its state is delivered too
  due: ({ clock }) =>
    clock === 'running'
      ? [
          { type: 'deadlineNear', key: 'light_review' },
          { type: 'deadlinePassed', key: 'light_review' },
        ]
      : [],
  fingerprint,
  invariants,
  bounds: { people: 8, papers: 1, 'rounds of the opinion': 2, 'moves of the seat': 1 },
};
