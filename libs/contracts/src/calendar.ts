import { z } from 'zod';

const holiday = z.string().trim().min(1).max(50);

/**
 * A State Council notice on holidays 放假通知 as structured data: `off` are days off in a row with both ends, `work` the weekend days that
 * are worked 调休上班. `amends` marks one that only changes an earlier one of the same year.
 */
export const holidayNotice = z.strictObject({
  number: z.string().trim().min(1).max(50),
  year: z.number().int().min(2015).max(2200),
  announced: z.iso.date(),
  off: z.array(z.strictObject({ name: holiday, from: z.iso.date(), to: z.iso.date() })).max(50),
  work: z.array(z.strictObject({ name: holiday, date: z.iso.date() })).max(50),
  amends: z.boolean().default(false),
});
export type HolidayNotice = z.output<typeof holidayNotice>;

const year = z.object({
  year: z.number(),
  state: z.enum(['announced', 'provisional']),
  notices: z.array(z.object({ number: z.string(), announced: z.string(), amends: z.boolean() })),
});

/** The calendar in force, and how far open deadlines have been computed by it. */
export const calendarView = z.object({
  edition: z.string(),
  years: z.array(year),
  deadlines: z.object({ open: z.number(), computed: z.number(), moved: z.number() }),
});
export type CalendarView = z.output<typeof calendarView>;
