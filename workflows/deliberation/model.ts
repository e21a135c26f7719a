import type { Json, Model } from '@fashen/engine';
import type { DeliberationContext } from './context.js';
import type { DeliberationFacts, WayFact } from './facts.js';
import { invariants } from './invariants.js';
import { added, delegated, named, onSeats, seatsOf } from './model-seats.js';
import { openInstructionsOf } from './turns.js';
import { ALONE, ATTENDANCE, JOINT } from './ways.js';
import { type DeliberationWorld, factsMet, JUDGED, TEXTS, TODAY, untouched, worldEffects } from './world.js';

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
    [context.bodies.length, context.signatories.length],
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

/** Before the start every way may be met, afterwards the one that the case was opened with. */
const factsOn =
  (ways: readonly WayFact[]) =>
  (world: DeliberationWorld, context: Partial<DeliberationContext>): DeliberationFacts[] => {
    const isTaken = ({ bodies, signatories }: WayFact) =>
      context.bodies?.length === bodies.length && context.signatories?.length === signatories.length;
    const met = context.process === undefined ? ways : [ways.find(isTaken) ?? ways[0]!];
    return met.flatMap((way) => factsMet(way)(world, context));
  };

/** What exploration walks, by the ways that a document may take. */
export const modelOf = (...ways: readonly WayFact[]): Model<DeliberationContext, DeliberationFacts, DeliberationWorld> => ({
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
  facts: factsOn(ways),
  world: untouched,
  effects: worldEffects,
  due: () => [],
  fingerprint,
  invariants,
  bounds: {
    people: 11,
    documents: 1,
    texts: TEXTS.length,
    issuers: ways.map(({ signatories }) => signatories.length).join(' or '),
    'review bodies': ways.map(({ reviewers }) => reviewers.length).join(' or '),
    meetings: ways.map(({ bodies }) => bodies.length).join(' or '),
    instructions: 1,
    'arrangements of seats': 'one in each approval',
  },
});

export const deliberationModel: Model<DeliberationContext, DeliberationFacts, DeliberationWorld> = modelOf(JOINT, ALONE);
