import type { IsoDate } from '@fashen/domain';
import type { Finding } from '@fashen/engine';
import type { Attendance, MeetingFact, MeetingRules } from './facts.js';
import type { AttendanceGiven, ViewsGiven } from './fields.js';
import { type Check, dayFindings, when } from './findings.js';
import { LAW } from './law.js';

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
function firstRecord({ chair, attendance, minutes }: Recorded, kind: string, evidence: readonly string[], rules: MeetingRules): Finding[] {
  const isMeeting = kind !== 'governmentApproval';
  const present = attendance?.filter(({ presence }) => presence === 'present').map(({ name }) => name) ?? [];
  return [
    ...when(minutes === undefined, 'minutes.missing', '/minutes', { basis: LAW.meeting }),
    ...when(minutes !== undefined && !evidence.includes(minutes), 'minutes.unknown', '/minutes', { basis: LAW.meeting }),
    ...when(isMeeting && chair === undefined, 'meeting.chairMissing', '/chair', { basis: LAW.meeting }),
    ...when(isMeeting && attendance === undefined, 'attendance.missing', '/attendance', { basis: LAW.meeting }),
    ...when(chair !== undefined && attendance !== undefined && !present.includes(chair), 'attendance.chairAbsent', '/chair'),
    ...(isMeeting && attendance ? quorumFindings(attendance, rules) : []),
  ];
}

/** Those who sit in are no members. */
function quorumFindings(attendance: AttendanceGiven, { quorum }: MeetingRules): Finding[] {
  const members = attendance.filter(({ presence }) => presence !== 'sittingIn').length;
  const present = attendance.filter(({ presence }) => presence === 'present').length;
  return when(present < members * quorum.share, 'attendance.quorum', '/attendance', { present, members, basis: quorum.basis });
}

/** A meeting is one event: its day, chair and attendance were recorded with the first document and are the same for every other. */
function sameAsRecorded(given: Recorded, meeting: MeetingFact, evidence: readonly string[]): Finding[] {
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

function viewFindings(
  views: ViewsGiven,
  chair: string | undefined,
  attendance: readonly Attendance[],
  { chairLast }: MeetingRules,
): Finding[] {
  const there = new Set(attendance.filter(({ presence }) => presence !== 'absent').map(({ name }) => name));
  const absent = views.flatMap(({ speaker }, n) =>
    when(!there.has(speaker), 'view.speakerAbsent', `/views/${n}/speaker`, { speaker, basis: LAW.meeting }),
  );
  const isLast = views.at(-1)?.speaker === chair;
  return [...absent, ...when(chairLast.isRule && !isLast, 'view.chairNotLast', '/views', { basis: chairLast.basis })];
}

/** What the office records of a meeting, against the calendar and against what is recorded of it already. */
export const recordFits: Check<Recorded> = ({ payload, context, facts, at }) => {
  const meeting = facts.meetings.find(({ id }) => id === context.item?.meeting);
  if (!meeting) return [{ rule: 'meeting.unknown', field: '/heldOn' }];
  const isRecorded = meeting.attendance !== null;
  const own = isRecorded
    ? sameAsRecorded(payload, meeting, facts.evidence)
    : firstRecord(payload, meeting.kind, facts.evidence, context.rules);
  const chair = (isRecorded ? meeting.chair : payload.chair) ?? undefined;
  const attendance = isRecorded ? (meeting.attendance ?? []) : (payload.attendance ?? []);
  const hasViews = meeting.kind !== 'governmentApproval' && attendance.length > 0;
  return [
    ...dayFindings('/heldOn', payload.heldOn, at, context.lastFactOn),
    ...own,
    ...(hasViews ? viewFindings(payload.views, chair, attendance, context.rules) : []),
  ];
};
