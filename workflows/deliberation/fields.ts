import { MEETING_KINDS } from '@fashen/domain';
import { z } from 'zod';

/** Fields of the forms: Chinese title, English description. */
export const day = (title: string, description: string) => z.iso.date().meta({ title, description });
export const id = (title: string, description: string) => z.string().trim().min(1).max(200).meta({ title, description });
export const name = (title: string, description: string) => z.string().trim().min(1).max(60).meta({ title, description });
export const text = (title: string, description: string) => z.string().trim().min(1).max(4000).meta({ title, description });

/** 党组会议 is no kind of the way: it is taken as a word, so that the refusal can say why it does not count alone. */
export const PARTY_GROUP = 'partyGroupMeeting';
export const meetingKind = z
  .enum([...(Object.keys(MEETING_KINDS) as (keyof typeof MEETING_KINDS)[]), PARTY_GROUP])
  .meta({ title: '会议种类', description: 'Kind of meeting, as the way of the document asks' });

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
  presence: z
    .enum(['present', 'absent', 'sittingIn'])
    .meta({ title: '出席情况', description: 'present 出席, absent 缺席, sittingIn 列席' }),
  reason: name('缺席原因', 'Reason of absence').optional(),
});
export const attendance = z.array(attendee).min(1).max(200).meta({ title: '出席、缺席、列席人员', description: 'Who was there' });

const view = z.strictObject({
  speaker: name('发言人', 'Speaker'),
  stance: z.enum(['agrees', 'dissents', 'remarks']).meta({ title: '态度', description: 'agrees 同意, dissents 不同意, remarks 提出意见' }),
  words: text('发言要点', 'What was said'),
});
export const views = z.array(view).max(200).default([]).meta({ title: '发言', description: 'In the order of speaking, the chair last' });

const instruction = z.strictObject({
  anchors: z
    .array(id('条款位置', 'Anchor of a clause of the text as it was deliberated'))
    .max(50)
    .default([])
    .meta({ title: '所涉条款', description: 'Clauses that are to be changed' }),
  newAnchors: z
    .array(id('新增条款位置', 'Anchor of a clause in the revised text'))
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
