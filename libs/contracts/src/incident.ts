import { z } from 'zod';
import { pageOf, pageQuery, words } from './words.js';

export const incidentQuery = pageQuery.extend({ status: z.enum(['open', 'closed']).default('open') });
export type IncidentQuery = z.output<typeof incidentQuery>;

/** Something that the server was to do after a step, or when its time had come, and could not, although it tried for minutes. */
export const incidentView = z.object({
  id: z.string(),
  status: z.enum(['open', 'closed']),
  /** What failed: 发送通知. */
  what: z.object({ effect: z.string(), label: words, channel: z.string(), channelLabel: words }),
  process: z.object({ id: z.string(), workflow: z.string(), label: words }),
  /** Null where the process has no document. The title is covered where the document turned out to be secret. */
  document: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** The event that asked for it; null for what falls due by itself. */
  event: z.object({ seq: z.int(), label: words, at: z.string() }).nullable(),
  cause: words.describe('what happened, for people'),
  causeText: z.string().describe('the message as the program gave it'),
  attempts: z.int(),
  since: z.string(),
  closedAt: z.string().nullable(),
  /** What is held back behind it: rows of the same process and channel, in their order. */
  waiting: z.array(z.object({ effect: z.string(), label: words, since: z.string() })),
  /** Changes with every attempt; the ETag that a retry needs. */
  revision: z.int(),
});
export type IncidentView = z.output<typeof incidentView>;

export const incidentList = pageOf(incidentView);
export type IncidentList = z.output<typeof incidentList>;

/** How another run went: `ok` only when it passed and the incident is closed; otherwise the incident with its new cause. */
export const retryReceipt = z.object({ ok: z.boolean(), incident: incidentView });
export type RetryReceipt = z.output<typeof retryReceipt>;
