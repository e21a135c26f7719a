import type { Json, Model } from '@fashen/engine';
import type { ObjectionContext } from './context.js';
import type { ObjectionFacts } from './facts.js';
import { invariants } from './invariants.js';
import { concluded, factsMet, ID, type ObjectionWorld, TODAY, untouched, worldEffects } from './world.js';

type Payloads = readonly Record<string, Json>[];

const seat = 'head.1';
const explanation = '理由';
const received = {
  objection: ID,
  document: 'document',
  receivedOn: TODAY,
  channel: 'page',
  kind: 'objection',
  receiver: 'receiver',
  profile: 'shandong',
};
const lawful = ({ document }: ObjectionContext): Payloads => {
  const published = { explanation, publicReply: '公开答复' };
  return [{ explanation }, published, ...(document === null ? [{ ...published, publicTitle: '关于沿街摊点的通告' }] : [])];
};

/** What is done with the seat is the approval's own proof: here one thing is done with it for one proposal, and the decision follows. */
const firstMove =
  (...payloads: Payloads) =>
  ({ approval, proposal, isExtended, members }: ObjectionContext): Payloads => {
    if (proposal?.decision !== 'transfer' || isExtended || members > 0) return [];
    const seats = approval?.steps.flatMap((step) => step.seats) ?? [];
    const isTouched =
      !approval || seats.some(({ person, delegate }) => person !== null || delegate !== null) || Object.keys(approval.reminders).length > 0;
    return isTouched ? [] : payloads;
  };

/** Only what still makes a difference where it stands: seats before the head, maskers until it is approved, the statement's clock while it runs. */
function fingerprint({ value, context, world }: { value: unknown; context: ObjectionContext; world: ObjectionWorld }): string {
  const { kind, isAnswerDue, proposal, members, lead, groupAnswer } = context;
  const running = typeof value === 'object' ? JSON.stringify((value as { running: unknown }).running) : '';
  const isAt = (...states: readonly string[]) => states.some((state) => running.includes(state));
  const heard = [kind, isAnswerDue, members > 0, world.groupTold !== null, concluded(world), world.isPublished];
  if (running === '')
    return JSON.stringify([value, heard, context.correction, proposal?.decision, context.approval?.status, groupAnswer?.outcome]);
  const { steps = [], reminders = {}, status = null } = context.approval ?? {};
  const { objection_reply: reply, objection_statement: statement } = world.clocks;
  return JSON.stringify([
    value,
    heard,
    [reply === 'running', statement === 'notOpened', world.clocks.objection_formal === 'running'],
    [context.document, lead, groupAnswer],
    [
      context.isAuthorityAsked,
      world.isMaskingApproved,
      context.isPassedOver,
      context.isExtended,
      context.overdue.includes('objection_reply'),
    ],
    isAt('checking') && context.follows,
    [context.handlers.includes('both'), isAt('masking') && context.maskers.includes('both'), isAt('masking') && context.maskers.length],
    isAt('approving') && context.submitted,
    isAt('stating') && context.overdue.includes('objection_statement'),
    isAt('deciding', 'ordering') && [
      proposal?.decision,
      proposal?.draftedBy === 'both',
      proposal?.ground,
      proposal?.isPublic,
      status,
      reminders,
    ],
    isAt('deciding') && steps.flatMap(({ seats }) => seats.map(({ person, delegate }) => [person, delegate?.person])),
    [world.isCorrectionAsked, context.correction],
  ]);
}

/** Delays, groups and extensions make no difference to what is told apart by document or by who objects: they are walked for one of them. */
const isPlain = ({ document, follows, kind }: ObjectionContext): boolean =>
  document === 'document' && follows === null && kind === 'objection';

/** By its name a walk knows how it stands with the lead. */
const leadsMet = (context: ObjectionContext): readonly string[] =>
  isPlain(context) ? ['running', 'ended', 'gone'] : context.kind === 'lead' ? ['running'] : [];

type Due = { type: string } & Record<string, Json>;

/** What the person, the clock and other processes may bring; what the state does not take is spent. */
function due(world: ObjectionWorld, context: ObjectionContext): Due[] {
  const { correction, proposal, lead, members, receivedOn: on } = context;
  const running = (['objection_reply', 'objection_formal', 'objection_statement'] as const).filter(
    (key) => world.clocks[key] === 'running' && (key !== 'objection_reply' || isPlain(context)),
  );
  const told = { answer: 'answer', on };
  return [
    ...running.flatMap((key) => [
      { type: 'deadlineNear', key },
      { type: 'deadlinePassed', key },
    ]),
    { type: 'supplementReceived', statement: 'text-2', on },
    { type: 'reasonsAdded', statement: 'text-2', on },
    ...(context.document === 'document' ? [{ type: 'withdrawalReceived', on }] : []),
    ...leadsMet(context).map((one) => ({ type: 'joinedGroup', lead: one, group: one, on })),
    ...(members === 0 && (isPlain(context) || context.kind === 'lead') ? [{ type: 'groupGrew', group: ID, members: 1, on }] : []),
    ...(lead === null
      ? []
      : [
          ...['lawful', 'correct'].map((outcome) => ({ type: 'groupAnswered', kind: 'replied', outcome, ...told })),
          ...['refused', 'diverted', 'transferred'].map((kind) => ({ type: 'groupAnswered', kind, outcome: null, ...told })),
          { type: 'leadLost' },
          { type: 'groupExtended', days: 30, lead },
          { type: 'groupFollowedUp', outcome: 'amended', on },
        ]),
    ...(world.isCorrectionAsked && proposal?.decision === 'correct' && correction === null
      ? [
          { type: 'correctionOpened', correction: 'correction' },
          { type: 'correctionNotOpened', reasons: [] },
        ]
      : []),
    ...(correction === null ? [] : [{ type: 'correctionReported', correction, outcome: 'amended', on }]),
  ];
}

const caller = (person: string, party: string, ...roles: string[]) => ({ person, party, roles });

/** What exploration walks. */
export const objectionModel: Model<ObjectionContext, ObjectionFacts, ObjectionWorld> = {
  at: `${TODAY}T02:00:00.000Z`,
  inputs: [
    received,
    // its authority is nowhere here; a photograph of a notice; a lead; the same person again
    { ...received, document: 'document-of-others' },
    { ...received, document: undefined as unknown as Json, channel: 'letter' },
    { ...received, kind: 'lead' },
    { ...received, follows: 'earlier' },
    { ...received, objection: 'another' },
    { ...received, receivedOn: '2026-03-03' },
  ].map((input) => JSON.parse(JSON.stringify(input)) as Json),
  namedInput: (input, id) => {
    const opened = input as { [field: string]: Json };
    return opened.objection === ID ? { ...opened, objection: id } : opened;
  },
  callers: [
    caller('system', 'system', 'system'),
    caller('handler-1', 'receiver', 'objectionHandler'),
    // handles and heads: may not decide on what is his own
    caller('both', 'receiver', 'objectionHandler', 'reviewHead'),
    caller('head', 'receiver', 'reviewHead'),
    // moved here from the authority: drafted the document
    caller('deputy', 'receiver', 'reviewHead'),
    caller('drafter', 'receiver', 'objectionHandler'),
    caller('involved-head', 'receiver', 'reviewHead'),
    caller('liaison', 'speaker', 'liaison'),
    caller('far-head', 'superior', 'reviewHead'),
    caller('leader', 'superior', 'signatory'),
    caller('stranger', 'speaker', 'objectionHandler', 'reviewHead', 'signatory'),
  ],
  payloads: {
    requestSupplement: [
      { explanation, due: '2026-03-10' },
      { explanation, due: TODAY },
    ],
    proposeRefusal: ['notOurs', 'notIdentifiable'].map((ground) => ({ ground, explanation })),
    proposeDiversion: [{ diversion: 'ownCase', explanation }],
    proposeTransfer: [{ to: '有权机关', explanation }],
    proposeClosing: [{ explanation }],
    maskStatement: (context) => (isPlain(context) ? [{ statement: 'text-1', sentences: [{ keep: true }] }] : []),
    sendMaskingBack: [{ explanation }],
    waiveStatement: [{ ground: 'notInForce' }, { ground: 'noAuthority' }],
    stateCase: [{ explanation }],
    enterStatement: [
      { explanation, receivedOn: TODAY },
      { explanation, receivedOn: '2026-03-03' },
    ],
    proposeLawful: lawful,
    proposeCorrection: [{ grounds: ['beyondPowers'], clauses: ['第三条'], explanation }],
    proposeLapsed: [{ explanation }],
    sendDecisionBack: [{ explanation }],
    extendReply: (context) =>
      isPlain(context)
        ? [
            { days: 30, explanation },
            { days: 31, explanation },
          ]
        : [],
    transfer: firstMove({ seat, to: 'deputy' }, { seat, to: 'both' }),
    delegate: firstMove({ seat, to: 'deputy' }),
    takeBack: [{ seat }],
    handOver: ({ approval }) => (approval?.steps[0]?.seats[0]?.person === 'deputy' ? [{ from: 'deputy', to: 'head' }] : []),
    appointSigner: firstMove({ seat, person: 'far-head' }, { seat, person: 'involved-head' }),
    remindSigners: firstMove({}),
  },
  facts: factsMet,
  world: untouched,
  effects: worldEffects,
  due,
  fingerprint,
  invariants,
  bounds: { people: 11, objections: 1, 'texts of the person': 2, followers: 1, 'documents in and outside the library': 2 },
};
