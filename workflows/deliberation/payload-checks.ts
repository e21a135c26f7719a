import { dateIn, type IsoDate } from '@fashen/domain';
import type { Finding, Instant, PayloadChecker } from '@fashen/engine';
import { type Entry, entryFindings } from '@fashen/workflow-approval';
import { decision } from './approval-events.js';
import type { DeliberationContext } from './context.js';
import type { Attendance, DeliberationFacts } from './facts.js';
import { type AttendanceGiven, type NewMeeting, PARTY_GROUP, type ViewsGiven } from './fields.js';
import { LAW } from './law.js';
import { bodyInTurn, openInstructionsOf } from './turns.js';

type Check<Payload> = PayloadChecker<DeliberationContext, DeliberationFacts, Payload>;

const when = (isWrong: boolean, rule: string, field: string, details: Omit<Finding, 'rule' | 'field'> = {}): Finding[] =>
  isWrong ? [{ rule, field, ...details }] : [];

const dayFindings = (field: string, day: IsoDate, at: Instant, earliest: IsoDate | null): Finding[] => [
  ...when(day > dateIn(at), 'date.future', field, { day }),
  ...when(earliest !== null && day < earliest, 'date.beforeEarlierFact', field, { day, earliest }),
];

export const appliedDay: Check<{ appliedOn: IsoDate }> = ({ payload, at }) => dayFindings('/appliedOn', payload.appliedOn, at, null);

/** Names the version that is handed in, so that nobody hands in a text that they have not seen. */
export const newestVersion: Check<{ version: string }> = ({ payload, facts }) =>
  when(payload.version !== facts.text?.version, 'text.notNewest', '/version', { newest: facts.text?.version ?? null });

/** 公文条例第二十条: the text goes on when every point is met; otherwise it goes back with the reasons. */
export const pointsMet: Check<Record<string, boolean>> = ({ payload }) =>
  Object.entries(payload).flatMap(([point, isMet]) => when(!isMet, 'preCheck.pointNotMet', `/${point}`, { basis: LAW.preCheck }));

type MayBeEntered = { entry?: Entry | undefined };

/** An emergency is declared by a leader of the lead; where the office enters it, day and scan are owed. */
export const leaderOfLead: Check<MayBeEntered> = ({ payload, context, facts, at, by }) =>
  entryFindings({
    payload,
    facts: {
      leaders: facts.colleagues
        .filter(({ party, roles }) => party === context.parties.lead && roles.includes('signatory'))
        .map(({ person }) => person),
      evidence: facts.evidence,
    },
    at,
    by,
    barred: [...context.drafters, ...facts.drafters],
    notBefore: context.lastFactOn,
  });

/** 公文条例第二十二条: a signature is given or not; one on a condition asks for another text. */
export const unconditional: Check<MayBeEntered & { isConditional: boolean }> = (world) => [
  ...when(world.payload.isConditional, 'signature.conditional', '/isConditional', { basis: LAW.signature }),
  ...(decision.check?.(world) ?? []),
];

/** One meeting, old or new, of a kind that counts as this body's decision. */
export const meetingFits: Check<{ meeting?: string | undefined; newMeeting?: NewMeeting | undefined }> = ({ payload, context, facts }) => {
  const { meeting, newMeeting } = payload;
  if ((meeting === undefined) === (newMeeting === undefined)) return [{ rule: 'meeting.oneOf', field: '/meeting' }];
  const known = facts.meetings.find(({ id }) => id === meeting);
  if (meeting !== undefined && !known) return [{ rule: 'meeting.unknown', field: '/meeting' }];
  const kind = newMeeting?.kind ?? known!.kind;
  const allowed = bodyInTurn(context)?.kinds ?? [];
  if (kind === PARTY_GROUP) return [{ rule: 'meeting.partyGroupAlone', field: '/newMeeting/kind', kinds: allowed, basis: LAW.meeting }];
  return when(!(allowed as readonly string[]).includes(kind), 'meeting.wrongKind', newMeeting ? '/newMeeting/kind' : '/meeting', {
    kinds: allowed,
    basis: LAW.meeting,
  });
};

const sameList = (one: readonly Attendance[], other: readonly Attendance[]): boolean =>
  one.length === other.length &&
  one.every(({ name, post, presence }, n) => {
    const there = other[n]!;
    return name === there.name && post === there.post && presence === there.presence;
  });

type Recorded = {
  heldOn: IsoDate;
  chair?: string | undefined;
  attendance?: AttendanceGiven | undefined;
  minutes?: string | undefined;
  views: ViewsGiven;
};

/** What a meeting that is recorded for the first time owes; an approval on paper has neither attendance nor views. */
function firstRecord({ chair, attendance, minutes }: Recorded, kind: string, evidence: readonly string[]): Finding[] {
  const isMeeting = kind !== 'governmentApproval';
  const present = attendance?.filter(({ presence }) => presence === 'present').map(({ name }) => name) ?? [];
  return [
    ...when(minutes === undefined, 'minutes.missing', '/minutes', { basis: LAW.meeting }),
    ...when(minutes !== undefined && !evidence.includes(minutes), 'minutes.unknown', '/minutes', { basis: LAW.meeting }),
    ...when(isMeeting && chair === undefined, 'meeting.chairMissing', '/chair', { basis: LAW.meeting }),
    ...when(isMeeting && attendance === undefined, 'attendance.missing', '/attendance', { basis: LAW.meeting }),
    ...when(chair !== undefined && attendance !== undefined && !present.includes(chair), 'attendance.chairAbsent', '/chair'),
  ];
}

/** A meeting is one event: its day, chair and attendance were recorded with the first document and are the same for every other. */
function sameAsRecorded(given: Recorded, meeting: DeliberationFacts['meetings'][number], evidence: readonly string[]): Finding[] {
  const { heldOn, chair, attendance, minutes } = given;
  const isKnown = minutes === undefined || minutes === meeting.minutes || evidence.includes(minutes);
  return [
    ...when(heldOn !== meeting.heldOn, 'meeting.dayDiffers', '/heldOn', { day: meeting.heldOn }),
    ...when(chair !== undefined && chair !== meeting.chair, 'meeting.chairDiffers', '/chair', { chair: meeting.chair }),
    ...when(attendance !== undefined && !sameList(attendance, meeting.attendance ?? []), 'attendance.differs', '/attendance', {
      basis: LAW.meeting,
    }),
    ...when(!isKnown, 'minutes.unknown', '/minutes', { basis: LAW.meeting }),
  ];
}

function viewFindings(views: ViewsGiven, chair: string | undefined, attendance: readonly Attendance[]): Finding[] {
  const there = new Set(attendance.filter(({ presence }) => presence !== 'absent').map(({ name }) => name));
  const absent = views.flatMap(({ speaker }, n) =>
    when(!there.has(speaker), 'view.speakerAbsent', `/views/${n}/speaker`, { speaker, basis: LAW.meeting }),
  );
  return [...absent, ...when(views.at(-1)?.speaker !== chair, 'view.chairNotLast', '/views', { basis: LAW.chairLast })];
}

export const recordFits: Check<Recorded> = ({ payload, context, facts, at }) => {
  const meeting = facts.meetings.find(({ id }) => id === context.item?.meeting);
  if (!meeting) return [{ rule: 'meeting.unknown', field: '/heldOn' }];
  const isRecorded = meeting.attendance !== null;
  const own = isRecorded ? sameAsRecorded(payload, meeting, facts.evidence) : firstRecord(payload, meeting.kind, facts.evidence);
  const chair = (isRecorded ? meeting.chair : payload.chair) ?? undefined;
  const attendance = isRecorded ? (meeting.attendance ?? []) : (payload.attendance ?? []);
  const hasViews = meeting.kind !== 'governmentApproval' && attendance.length > 0;
  return [
    ...dayFindings('/heldOn', payload.heldOn, at, context.lastFactOn),
    ...own,
    ...(hasViews ? viewFindings(payload.views, chair, attendance) : []),
  ];
};

export const openInstructions: Check<{ instructions: readonly string[] }> = ({ payload, context }) =>
  payload.instructions.flatMap((id, n) =>
    when(!openInstructionsOf(context).includes(id), 'instruction.unknown', `/instructions/${n}`, { instruction: id }),
  );
