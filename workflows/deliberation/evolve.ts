import { dateIn, type PartyId, type TextHash } from '@fashen/domain';
import { actorOf, approvalChange, asDecision, type Entry, personsOf, reduceApproval } from '@fashen/workflow-approval';
import { openAgreement, openSigning } from './approvals.js';
import type { DeliberationContext, InstructionState } from './context.js';
import type { DeliberationEvent } from './events.js';
import { joined, later, lookAt, takeRevision, takeText, undecided } from './texts.js';
import { bodyInTurn, openInstructionsOf } from './turns.js';

type Named<K extends DeliberationEvent['type']> = Extract<DeliberationEvent, { type: K }>;
type Change = Partial<DeliberationContext>;
type Entered = Parameters<typeof personsOf>[0] & { entry?: Entry | undefined };

const drafted = ({ drafters }: DeliberationContext, { by }: DeliberationEvent): Change => ({ drafters: joined(drafters, by.person) });
const decidedBy = ({ deciders }: DeliberationContext, event: Entered): Change => ({ deciders: joined(deciders, ...personsOf(event)) });

/** What a decision of a leader leaves: both persons on the deciding side, and the day as the last legal fact. */
const decidedOn = (context: DeliberationContext, event: Entered): Change => ({
  ...decidedBy(context, event),
  lastFactOn: later(context.lastFactOn, actorOf(event).occurredOn),
});

type Signed = Parameters<typeof asDecision>[1];
const decide = ({ approval }: DeliberationContext, type: 'approve', event: Signed) =>
  approval && reduceApproval(approval, asDecision(type, event));

/** What follows was done on the last decision, which nobody recalls any more. */
const settled = ({ approval }: DeliberationContext) => approval && { ...approval, recallable: null };

function putOnAgenda(context: DeliberationContext, event: Named<'putOnAgenda'>): Change {
  const itemCount = context.itemCount + 1;
  const meeting = event.meeting ?? meetingId(context.process, itemCount);
  return {
    ...decidedBy(context, event),
    approval: settled(context),
    itemCount,
    item: { id: itemId(context.process, itemCount), meeting, body: bodyInTurn(context)!.body },
  };
}

/** With the last body's decision the text goes to signature. */
const withDecision = (context: DeliberationContext, body: PartyId, textHash: TextHash): Change => {
  const decisions = { ...context.decisions, [body]: textHash };
  const isLast = context.bodies.every((one) => decisions[one.body] === textHash);
  return { decisions, ...(isLast ? { approval: openSigning(context) } : {}) };
};

const pass = (context: DeliberationContext, event: Named<'pass'>): Change => ({
  ...decidedBy(context, event),
  ...withDecision(context, context.item!.body, context.textHash),
  item: null,
});

/** What a meeting asks for is numbered on within the process; instructions that were given for an earlier text stay rows only. */
function instruct(context: DeliberationContext, event: Named<'passInPrinciple'>): Change {
  const given = event.instructions.map((_, n): [string, InstructionState] => [
    instructionId(context.process, context.instructionCount + n + 1),
    { ordinal: n + 1, body: context.item!.body, status: 'open' },
  ]);
  return {
    ...decidedBy(context, event),
    instructions: Object.fromEntries(given),
    instructionCount: context.instructionCount + given.length,
    item: null,
  };
}

/** With the last review body's word the revised text takes the place of the deliberated one, and the meeting's decision holds for it. */
function confirm(context: DeliberationContext, event: Named<'confirmInstructions'>): Change {
  const verifiedBy = [...context.verifiedBy, event.by.party];
  const verified = { ...decidedBy(context, event), verifiedBy };
  if (context.reviewers.some((reviewer) => !verifiedBy.includes(reviewer))) return verified;
  const [first] = openInstructionsOf(context);
  const { body } = context.instructions[first!]!;
  const done = Object.entries(context.instructions).map(([id, one]) => [id, { ...one, status: 'carriedOut' }] as const);
  return {
    ...verified,
    ...takeRevision(context),
    instructions: Object.fromEntries(done),
    ...withDecision(context, body, context.revision!.textHash),
    lastFactOn: later(context.lastFactOn, dateIn(event.at)),
  };
}

const evolutions: { [K in DeliberationEvent['type']]: (context: DeliberationContext, event: Named<K>) => Change } = {
  handInAgain: takeText,
  changeText: takeText,
  withdraw: drafted,
  passPreCheck: (context, event) => ({ ...decidedBy(context, event), approval: openAgreement(context) }),
  sendBack: decidedBy,
  refuseToIssue: decidedBy,
  agree: (context, event) => ({ ...decidedOn(context, event), approval: decide(context, 'approve', event) }),
  disagree: (context, event) => ({ ...decidedOn(context, event), approval: null }),
  putOnAgenda,
  takeOffAgenda: (context, event) => ({ ...decidedBy(context, event), item: null }),
  exemptFromMeeting: (context, event) => ({
    ...decidedOn(context, event),
    exemption: event.ground,
    approval: openSigning(context),
  }),
  recordMeeting: (context, event) => ({ ...decidedBy(context, event), lastFactOn: later(context.lastFactOn, event.heldOn) }),
  pass,
  passInPrinciple: instruct,
  defer: (context, event) => ({ ...decidedBy(context, event), item: null }),
  reject: (context, event) => ({ ...decidedBy(context, event), item: null }),
  handInRevision: lookAt,
  confirmInstructions: confirm,
  returnRevision: (context, event) => ({ ...decidedBy(context, event), verifiedBy: [] }),
  /** The meeting passed neither text: its own only with the instructions, the other not at all. */
  sendBackBeyond: (context, event) => ({ ...decidedBy(context, event), ...undecided }),
  sign: (context, event) => ({ ...decidedBy(context, event), approval: decide(context, 'approve', event) }),
  returnFromSigning: (context, event) => ({ ...decidedBy(context, event), ...undecided }),
  declareWording: (context, event) => ({ ...lookAt(context, event), approval: settled(context) }),
  dropWording: (context, event) => ({ ...drafted(context, event), revision: null }),
  acceptWording: (context, event) => ({
    ...decidedBy(context, event),
    decisions: Object.fromEntries(Object.keys(context.decisions).map((body) => [body, context.revision!.textHash])),
    ...takeRevision(context),
  }),
  refuseWording: (context, event) => ({ ...decidedBy(context, event), ...undecided }),
  passRecheck: decidedBy,
  transfer: approvalChange,
  delegate: approvalChange,
  takeBack: approvalChange,
  handOver: approvalChange,
  addSigner: approvalChange,
  dropSigner: approvalChange,
  appointSigner: approvalChange,
  recall: approvalChange,
  remindSigners: approvalChange,
  copyIn: approvalChange,
};

/** Ids are counted within the process, so that a replay gives the same ones. */
export const itemId = (process: string, n: number) => `${process}.item.${n}`;
export const meetingId = (process: string, n: number) => `${process}.meeting.${n}`;
export const instructionId = (process: string, n: number) => `${process}.instruction.${n}`;

/** What the context remembers of an event. */
export const evolve = (context: DeliberationContext, event: DeliberationEvent): Change =>
  (evolutions[event.type] as (context: DeliberationContext, event: DeliberationEvent) => Change)(context, event);
