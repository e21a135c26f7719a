import type { DeliberationContext } from '../../workflows/deliberation/context.js';
import { deliberation } from '../../workflows/deliberation/definition.js';
import { ALONE, ATTENDANCE } from '../../workflows/deliberation/ways.js';
import { factsMet, TEXTS, TODAY, untouched } from '../../workflows/deliberation/world.js';
import { type StoryStep, storyOf } from './workflow-story.js';

const of = (person: string, party: string, ...roles: string[]) => ({ person, party, roles });
export const people = {
  drafter: of('drafter-1', 'drafting', 'drafter'),
  office: of('office', 'office', 'generalOffice'),
  leader: of('leader-a', 'lead', 'signatory'),
  reviewer: of('reviewer-1', 'review-1', 'reviewHead'),
};
const { drafter, office, leader } = people;

/** The world when all is well: one government, its review body and its meeting. */
export const world = factsMet(ALONE)(untouched, { process: 'process' } as Partial<DeliberationContext>)[0]!;
const alone = { ...world, standing: { deliberated: true, exempted: true, signed: ['lead'] } };
export const { given, start } = storyOf(deliberation, { at: `${TODAY}T02:00:00.000Z`, world: alone, answers: {} });

export const further = { text: { ...world.text!, version: TEXTS[1]!, textHash: TEXTS[1]! } };
export const apply: StoryStep = { type: 'apply', by: drafter, document: 'document', appliedOn: TODAY };
export const passPreCheck: StoryStep = {
  type: 'passPreCheck',
  by: office,
  grounds: true,
  content: true,
  consultation: true,
  form: true,
  other: true,
};
export const agree: StoryStep = { type: 'agree', by: leader };
export const putOnAgenda: StoryStep = { type: 'putOnAgenda', by: office, meeting: 'calendar' };
export const chairsView = { speaker: '主持人', stance: 'agrees', words: '同意' };
export const recordMeeting: StoryStep = {
  type: 'recordMeeting',
  by: office,
  heldOn: TODAY,
  chair: '主持人',
  attendance: [...ATTENDANCE],
  minutes: 'scan',
  views: [chairsView],
};
export const agreed = [passPreCheck, agree];
export const held = [...agreed, putOnAgenda, recordMeeting];
export const passed = [...held, { type: 'pass', by: office }];
