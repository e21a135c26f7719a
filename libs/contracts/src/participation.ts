import { z } from 'zod';
import { versionClauses } from './document.js';
import { pageOf, pageQuery, words } from './words.js';

const day = z.iso.date();
const id = z.string().min(1).max(300);
const line = (most: number) => z.string().trim().min(1).max(most);

export const COMMENT_SPEAKERS = ['person', 'business', 'association', 'other'] as const;
export const COMMENT_OUTCOMES = ['adopted', 'partlyAdopted', 'notAdopted', 'noted'] as const;

/** `open`: comments are taken; `closed`: they are being answered; `answered`: the result was published. */
export const consultationEntry = z.object({
  id,
  title: z.string(),
  department: z.string(),
  state: z.enum(['upcoming', 'open', 'closed', 'answered']),
  opensOn: day,
  closesOn: day.describe('Last day on which comments are taken'),
  daysLeft: z.int().nullable().describe('Days left, today counted; null where no comments are taken'),
  comments: z.int().describe('How many came in'),
  resultOn: day.nullable(),
});
export type ConsultationEntry = z.output<typeof consultationEntry>;
export const consultationQuery = pageQuery;
export const consultationPage = pageOf(consultationEntry);
export type ConsultationPage = z.output<typeof consultationPage>;

export const consultationNotice = z.object({
  background: z.string(),
  contact: z.string(),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
});

export const consultationView = consultationEntry.extend({ notice: consultationNotice, text: versionClauses });
export type ConsultationView = z.output<typeof consultationView>;

/** What somebody says about one article or the whole draft; name and contact may be left out, a code brings the reply. */
export const newComment = z.strictObject({
  clause: line(100).optional().describe('Anchor of the article; without it: the whole draft'),
  text: z.string().trim().min(2).max(5_000),
  speaker: z.enum(COMMENT_SPEAKERS).default('person').describe('For whom: a person, a business, an association, another body'),
  name: line(60).optional(),
  contact: line(200).optional().describe('Telephone, mail or address'),
});
export type NewComment = z.output<typeof newComment>;

export const commentReceipt = z.object({
  code: z.string().describe('Shown once: brings the reply'),
  receivedOn: day,
  title: z.string(),
  clause: z.string().nullable(),
  says: words,
});
export type CommentReceipt = z.output<typeof commentReceipt>;

/** In the body, never in an address. */
export const commentCode = z.strictObject({ code: line(60) });
export type CommentCode = z.output<typeof commentCode>;

export const commentReply = z.object({
  outcome: z.enum(COMMENT_OUTCOMES),
  label: words,
  point: z.string(),
  reason: z.string(),
});

export const commentStatus = z.object({
  consultation: consultationEntry,
  clause: z.string().nullable(),
  text: z.string().nullable(),
  receivedOn: day,
  says: words,
  reply: commentReply.nullable().describe('Once the result is published'),
});
export type CommentStatus = z.output<typeof commentStatus>;

export const resultLine = commentReply.extend({ clause: z.string().nullable(), comments: z.int().describe('How many said so') });
/** 意见采纳情况: what was said, how often, and what became of it; nobody is named. */
export const consultationResult = z.object({
  consultation: consultationEntry,
  bySpeaker: z.array(z.object({ speaker: z.enum(COMMENT_SPEAKERS), comments: z.int() })),
  entries: z.array(resultLine),
  next: z.string().nullable(),
});
export type ConsultationResult = z.output<typeof consultationResult>;
