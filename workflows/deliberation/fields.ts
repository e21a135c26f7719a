import { MEETINGS_ENTERED, PRESENCES, STANCES } from '@fashen/domain';
import { field } from '@fashen/engine';
import { z } from 'zod';

export { PARTY_GROUP } from '@fashen/domain';

export const { chosen, day, oneOf, text, today, yesNo } = field;
export const name = (title: string, description: string) => field.line(title, description, 60);
/** A scan that lies with the document. */
export const evidence = (title: string, description: string) => chosen('evidence', title, description);
export const version = (title: string, description: string) => chosen('versions', title, description);

export const meetingKind = oneOf(MEETINGS_ENTERED, '会议种类', 'Kind of meeting, as the way of the document asks').meta({
  choices: 'meetingKinds',
});

export const newMeeting = z
  .strictObject({
    kind: meetingKind,
    plannedOn: day('会议日期', 'Day of the meeting'),
    place: name('会议地点', 'Place'),
  })
  .meta({ title: '新会议', description: 'A new meeting; another document may be put on it later' });

const attendee = z.strictObject({
  name: name('姓名', 'Name'),
  post: name('职务', 'Post'),
  presence: oneOf(PRESENCES, '出席情况', 'Present, absent or sitting in'),
  reason: name('缺席原因', 'Reason of absence').optional(),
});
export const attendance = z.array(attendee).min(1).max(200).meta({ title: '出席、缺席、列席人员', description: 'Who was there' });

const view = z.strictObject({
  speaker: name('发言人', 'Speaker'),
  stance: oneOf(STANCES, '态度', 'What the speaker holds'),
  words: text('发言要点', 'What was said'),
});
export const views = z.array(view).max(200).default([]).meta({ title: '发言', description: 'In the order of speaking, the chair last' });

const instruction = z.strictObject({
  anchors: z
    .array(chosen('clauses', '条款位置', 'Anchor of a clause of the text as it was deliberated'))
    .max(50)
    .default([])
    .meta({ title: '所涉条款', description: 'Clauses that are to be changed' }),
  newAnchors: z
    .array(field.line('新增条款位置', 'Anchor of a clause in the revised text'))
    .max(50)
    .default([])
    .meta({ title: '拟新增的条款', description: 'Clauses that are to be put in, by their place in the revised text' }),
  words: text('会议要求', 'Instruction'),
});
export const instructions = z.array(instruction).min(1).max(100).meta({ title: '会议要求', description: 'Instructions of the meeting' });

export type NewMeeting = z.output<typeof newMeeting>;
export type AttendanceGiven = z.output<typeof attendance>;
export type ViewsGiven = z.output<typeof views>;
export type InstructionsGiven = z.output<typeof instructions>;
