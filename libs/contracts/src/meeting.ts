import { z } from 'zod';
import { listedDocument } from './list.js';
import { words } from './words.js';

/** Whose meetings: the id of the body that decides. */
export const meetingQuery = z.strictObject({ body: z.string().min(1).max(200) });

/** One document on the agenda; without its title where the caller may not know of it. `result` null: not decided. */
const agendaEntry = z.object({
  item: z.string(),
  process: z.string().optional(),
  document: z.object({ id: z.string(), title: z.string() }).optional(),
  stands: listedDocument
    .pick({ stage: true, duty: true, duties: true })
    .optional()
    .describe('Where the document stands, and what it needs next'),
  result: z.string().nullable(),
  reason: z.string().nullable(),
});

const attendee = z.object({ name: z.string(), post: z.string(), presence: z.string(), reason: z.string().nullable() });

/** A meeting; `record` null: nobody has recorded it. */
export const meetingView = z.object({
  id: z.string(),
  body: z.object({ id: z.string(), name: z.string() }),
  kind: z.string(),
  label: words,
  plannedOn: z.string(),
  place: z.string(),
  record: z.object({ heldOn: z.string(), chair: z.string().nullable(), attendance: z.array(attendee) }).nullable(),
  agenda: z.array(agendaEntry),
});
export type MeetingView = z.output<typeof meetingView>;

export const meetingList = z.object({ entries: z.array(meetingView) });
export type MeetingList = z.output<typeof meetingList>;
