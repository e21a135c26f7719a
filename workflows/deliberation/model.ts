import type { Json, Model } from '@fashen/engine';
import type { ApprovalState } from '@fashen/workflow-approval';
import type { DeliberationContext } from './context.js';
import type { DeliberationFacts, WayFact } from './facts.js';
import { invariants } from './invariants.js';
import { openInstructionsOf } from './turns.js';
import { ATTENDANCE, type DeliberationWorld, factsMet, JOINT, JUDGED, TEXTS, TODAY, untouched, worldEffects } from './world.js';

type Payloads = readonly Record<string, Json>[];

const versions: Payloads = [...TEXTS, JUDGED].map((version) => ({ version }));
const POINTS = { grounds: true, content: true, consultation: true, form: true, other: true };
const by = (onBehalfOf: string, more: Record<string, string> = {}) => ({
  entry: { onBehalfOf, occurredOn: TODAY, scan: 'scan', ...more },
});
/** What a leader says himself, what the office enters for one leader or another, and what it may not enter. */
const spoken: Payloads = [{}, by('leader-a'), by('leader-b'), by('drafter-1'), by('leader-a', { occurredOn: '2026-03-03', scan: 'none' })];
const conditional: Payloads = [...spoken, { isConditional: true }];
const meeting = { kind: 'standingMeeting', plannedOn: TODAY, place: '市政府第一会议室' };
const view = { speaker: '主持人', stance: 'agrees', words: '同意' };
const record = { heldOn: TODAY, chair: '主持人', attendance: [...ATTENDANCE], minutes: 'scan', views: [view] };

/** Seats are moved about once in an approval: what they do to each other is proven where they live. */
const isMoved = ({ steps, opinions, readers, reminders }: ApprovalState): boolean =>
  opinions.length > 0 ||
  readers.length > 0 ||
  Object.keys(reminders).length > 0 ||
  steps.some(({ seats, seatCount }) => seats.length !== seatCount || seats.some((seat) => seat.person || seat.delegate || seat.addedBy));

const onSeats =
  (payloads: (step: string, approval: ApprovalState) => Payloads) =>
  ({ approval }: DeliberationContext): Payloads =>
    approval && !isMoved(approval) ? payloads(approval.steps[0]!.key, approval) : [];

const firstSeats = (approval: ApprovalState | null) => approval?.steps[0]?.seats ?? [];
const added = ({ approval }: DeliberationContext): Payloads =>
  firstSeats(approval)
    .filter(({ addedBy }) => addedBy !== null)
    .map(({ id }) => ({ seat: id }));
const delegated = ({ approval }: DeliberationContext): Payloads =>
  firstSeats(approval)
    .filter(({ delegate }) => delegate !== null)
    .map(({ id }) => ({ seat: id }));
const named = ({ approval }: DeliberationContext): Payloads =>
  approval?.opinions.length === 0 && approval.steps[0]!.seats[0]!.person === 'leader-a2' ? [{ from: 'leader-a2', to: 'leader-a' }] : [];

/** Once it is passed and nobody can recall it, who sat where makes no difference any more. */
const seatsOf = (approval: ApprovalState | null): unknown =>
  approval &&
  (approval.status === 'passed' && approval.recallable === null
    ? approval.status
    : [
        approval.status,
        approval.steps[0]!.seats.map(({ id, person, party, delegate, addedBy }) => [id, person, party, delegate, addedBy]),
        approval.opinions.filter(({ isRecalled }) => !isRecalled).map(({ seat, person }) => [seat, person]),
        approval.recallable?.persons,
        Object.keys(approval.reminders),
        approval.readers.map(({ person }) => person),
      ]);

/** Only people who stand on both sides of the house make a difference to the rules on sides. */
const ofBothSides = (people: readonly string[]) => people.filter((person) => person === 'office');

/** Ids of items, meetings and instructions count on for ever, and an ended case has no way on: both would only repeat what was walked. */
function fingerprint({
  value,
  status,
  context,
  world,
}: Parameters<Model<DeliberationContext, DeliberationFacts, DeliberationWorld>['fingerprint']>[0]): string {
  if (status !== 'active') return JSON.stringify([value, world, context.textHash]);
  return JSON.stringify([
    value,
    world,
    context.textHash,
    ofBothSides(context.drafters),
    ofBothSides(context.deciders),
    context.item?.body,
    Object.entries(context.decisions).sort(),
    Object.values(context.instructions).map(({ body, status: done }) => [body, done]),
    context.revision?.textHash,
    context.verifiedBy,
    context.exemption,
    seatsOf(context.approval),
  ]);
}

const caller = (person: string, party: string, ...roles: string[]) => ({ person, party, roles });

/** What exploration walks, by the way that a document takes. */
export const modelOf = (way: WayFact): Model<DeliberationContext, DeliberationFacts, DeliberationWorld> => ({
  at: `${TODAY}T02:00:00.000Z`,
  inputs: [{ document: 'document', appliedOn: TODAY }],
  callers: [
    caller('drafter-1', 'drafting', 'drafter'),
    // moved to the office since: still a drafter of this text
    caller('drafter-2', 'office', 'generalOffice'),
    caller('office', 'office', 'generalOffice'),
    // helps out in the drafting department
    caller('office', 'drafting', 'draftingHead'),
    caller('office-2', 'second', 'generalOffice'),
    caller('administrator', 'lead', 'administrator'),
    caller('leader-a', 'lead', 'signatory'),
    caller('leader-a2', 'lead', 'signatory'),
    caller('leader-b', 'second', 'signatory'),
    caller('far-leader', 'superior', 'signatory'),
    caller('reviewer-1', 'review-1', 'reviewHead'),
    caller('reviewer-2', 'review-2', 'caseHandler'),
  ],
  payloads: {
    handInAgain: versions,
    changeText: versions,
    handInRevision: versions,
    declareWording: versions.map((one) => ({ ...one, statement: '改正错字' })),
    passPreCheck: [POINTS, { ...POINTS, form: false, affectsMarket: true }, { ...POINTS, affectsMarket: true, conclusion: 'none' }],
    agree: spoken,
    disagree: spoken,
    exemptFromMeeting: spoken.map((one) => ({ ...one, ground: 'emergency' })),
    sign: conditional,
    returnFromSigning: spoken,
    putOnAgenda: [
      { meeting: 'calendar' },
      { newMeeting: meeting },
      { newMeeting: { ...meeting, kind: 'departmentMeeting' } },
      { newMeeting: { ...meeting, kind: 'partyGroupMeeting' } },
      {},
    ],
    recordMeeting: [
      record,
      { heldOn: TODAY, views: [view] },
      { ...record, heldOn: '2026-03-03', views: [view, { ...view, speaker: '与会人' }] },
      { ...record, chair: '他人', attendance: [ATTENDANCE[1]], minutes: 'none' },
    ],
    passInPrinciple: [{ instructions: [{ anchors: ['第二条'], words: '缩短办理期限' }] }],
    confirmInstructions: [{ note: '已核对' }],
    returnRevision: (context) => [{ instructions: openInstructionsOf(context).slice(0, 1) }, { instructions: ['none'] }],
    acceptWording: [{ note: '已核对' }],
    transfer: onSeats((step) => [{ seat: `${step}.1`, to: 'leader-a2' }]),
    delegate: onSeats((step) => [{ seat: `${step}.1`, to: 'leader-a2' }]),
    takeBack: delegated,
    handOver: named,
    addSigner: onSeats((step) => [{ step, person: 'leader-a2' }]),
    dropSigner: added,
    appointSigner: onSeats((step) => [{ seat: `${step}.1`, person: 'far-leader' }]),
    copyIn: onSeats(() => [{ person: 'far-leader' }]),
    remindSigners: onSeats(() => [{}]),
  },
  facts: factsMet(way),
  world: untouched,
  effects: worldEffects,
  due: () => [],
  fingerprint,
  invariants,
  bounds: {
    people: 11,
    documents: 1,
    texts: TEXTS.length,
    issuers: way.signatories.length,
    'review bodies': way.reviewers.length,
    meetings: way.bodies.length,
    instructions: 1,
    'arrangements of seats': 'one in each approval',
  },
});

export const deliberationModel = modelOf(JOINT);
