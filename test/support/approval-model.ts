import type { Caller, Json, Model } from '@fashen/engine';
import { type ApprovalFacts, type ApprovalState, whoseTurn } from '@fashen/workflow-approval';
import { AT } from './approval-door.js';
import { callerOf, FACTS } from './approval-office.js';
import { promises } from './approval-promises.js';

type Context = { approval: ApprovalState };
type Payloads = readonly Record<string, Json>[];

const entered = (onBehalfOf: string) => ({ entry: { onBehalfOf, occurredOn: '2026-02-27', scan: 'scan-1' } });
const persons = ['s1', 's2', 's4', 'head', 'clerk', 'drafter', 'centre', 'centre2', 'chief', 'admin'];
const handler: Caller = { person: 'handler', party: 'review', roles: ['caseHandler'] };
const office = (...absent: string[]): ApprovalFacts => ({
  ...FACTS,
  colleagues: FACTS.colleagues.filter(({ person }) => !['s3', 's5', 'both', 'deputy', ...absent].includes(person)),
});

/** Each step is gone through twice at most, so that the walk ends. */
const isFresh = ({ steps }: ApprovalState): boolean => steps.every(({ round }) => round === 1);
const once =
  (...payloads: Payloads) =>
  ({ approval }: Context): Payloads =>
    isFresh(approval) ? payloads : [];
/** One seat is moved at most, in the first step. */
const untouched =
  (...payloads: Payloads) =>
  ({ approval: { steps, opinions } }: Context): Payloads =>
    opinions.length < 2 &&
    steps[0]!.seatCount === 2 &&
    steps[0]!.seats.every(({ person, delegate }, n) => person === `s${n + 1}` && delegate === null)
      ? payloads
      : [];

/** These look at one event and what it did; the two on recalling look at the run before and are walked at random (promises.spec). */
const ofOneEvent = Object.entries(promises).filter(([name]) => !name.startsWith('他人') && !name.startsWith('撤回'));

/** What `explore` walks of the smallest host: two signers who countersign, one who checks, the head. */
export const approvalModel: Model<Context, ApprovalFacts, null> = {
  inputs: [{}],
  at: AT,
  callers: [handler, ...persons.map((person) => callerOf(person))],
  payloads: {
    sign: [{}, entered('head')],
    refuse: once({}),
    returnToStep: once({ step: 'countersign', comesStraightBack: true }, { step: 'countersign', comesStraightBack: false }),
    transfer: untouched({ seat: 'countersign.1', to: 's4' }, { seat: 'countersign.1', to: 'drafter' }),
    delegate: untouched({ seat: 'countersign.2', to: 's4' }),
    takeBack: [{ seat: 'countersign.2' }],
    handOver: untouched({ from: 's2', to: 's4' }),
    addSigner: untouched({ step: 'countersign', person: 's4' }),
    dropSigner: [{ seat: 'countersign.3' }, { seat: 'countersign.1' }],
    appointSigner: ({ approval }) =>
      whoseTurn(approval).flatMap(({ id: seat }) => ['centre', 'centre2'].map((person) => ({ seat, person }))),
    copyIn: ({ approval }) => (approval.readers.length === 0 ? [{ person: 's4' }] : []),
  },
  /** At the check somebody may be there who has signed nothing yet, or nobody. */
  facts: (_, { approval }) => (approval?.current === 1 ? [office(), office('s4')] : [office()]),
  world: null,
  effects: { notify: (world) => ({ world }) },
  due: () => [],
  fingerprint: ({ value, context: { approval } }) => {
    const { opinions, recallable, steps, reminders: _, readers: __, ...rest } = approval;
    const standing = opinions
      .filter(({ isRecalled }) => !isRecalled)
      .map(({ step, round, seat, person, verdict }) => [step, round, seat, person, verdict]);
    return JSON.stringify([value, rest, standing.sort(), steps, recallable && { ...recallable, opinion: 0 }]);
  },
  invariants: Object.fromEntries(
    ofOneEvent.map(([name, holdsAfter]) => [
      name,
      ({ step, context }) =>
        !step ||
        holdsAfter(
          {
            event: { ...step.event, by: { person: '', party: '', role: '' } } as never,
            before: step.before.context.approval,
            after: context.approval,
          },
          [],
        ),
    ]),
  ),
  bounds: { seats: 'two who countersign and one more, one who checks, the head', rounds: 2, 'seats moved': 1, people: persons.length + 1 },
};
