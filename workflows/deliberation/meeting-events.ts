import { defineEvents } from '@fashen/engine';
import { entryField } from '@fashen/workflow-approval';
import { z } from 'zod';
import type { DeliberationFacts } from './facts.js';
import { attendance, chosen, day, evidence, instructions, name, newMeeting, views } from './fields.js';
import { LAW } from './law.js';
import { meetingFits, urgent } from './payload-checks.js';
import { gate } from './pre-check-events.js';
import { recordFits } from './record-checks.js';

/** The office that keeps the agenda of the body whose turn it is. */
const agenda = { by: ['generalOffice'], duties: ['ofAgendaOffice', 'notDrafter'], basis: LAW.meeting } as const;
/** What the meeting decided, as its minutes say; the office enters it. */
const result = { ...agenda, facts: ['drafters'], payload: z.strictObject({}) } as const;

export const meetingEvents = defineEvents<DeliberationFacts>()({
  putOnAgenda: {
    ...agenda,
    label: { zh: '列入会议议程', en: 'put on the agenda' },
    payload: z.strictObject({
      meeting: chosen('meetings', '已有会议', 'A meeting on the calendar').optional(),
      newMeeting: newMeeting.optional(),
    }),
    check: meetingFits,
    facts: [...gate, 'meetings'],
  },
  takeOffAgenda: { ...result, label: { zh: '移出会议议程', en: 'take off the agenda' }, reason: 'required' },
  exemptFromMeeting: {
    by: ['signatory', 'generalOffice'],
    duties: ['forTheLead', 'notDrafter'],
    label: { zh: '紧急情况直接签署', en: 'go to signature without a meeting, in an emergency' },
    payload: z.strictObject({
      ground: chosen('urgentGrounds', '紧急事由', 'Ground, one of those that the profile knows'),
      ...entryField,
    }),
    check: urgent,
    facts: [...gate, 'colleagues', 'evidence'],
    basis: LAW.meeting,
    reason: 'required',
  },
  recordMeeting: {
    ...agenda,
    label: { zh: '录入会议记录', en: 'record the meeting' },
    payload: z.strictObject({
      heldOn: day('开会日期', 'Day on which it was held').meta({ choices: 'meetingDay' }),
      chair: name('主持人', 'Chair').optional(),
      attendance: attendance.optional(),
      minutes: evidence('会议纪要扫描件', 'Evidence: the minutes').optional(),
      views,
    }),
    check: recordFits,
    facts: [...gate, 'meetings', 'evidence'],
  },
  pass: { ...result, label: { zh: '审议通过', en: 'passed' }, facts: gate },
  passInPrinciple: {
    ...result,
    label: { zh: '原则通过', en: 'passed in principle' },
    payload: z.strictObject({ instructions }),
    facts: gate,
  },
  defer: { ...result, label: { zh: '暂缓审议', en: 'deferred' }, reason: 'required' },
  reject: { ...result, label: { zh: '审议未通过', en: 'rejected' }, reason: 'required' },
});
