import { z } from 'zod';
import { COMMENT_OUTCOMES, COMMENT_SPEAKERS, consultationEntry, newComment } from './participation.js';
import { words } from './words.js';

const day = z.iso.date();
const id = z.string().min(1).max(300);

const part = z.object({ comments: z.int(), unanswered: z.int() });

/** What waits, article by article. */
export const consultationDesk = z.object({
  consultation: consultationEntry.extend({ process: id, document: id, closedOn: day.nullable() }),
  comments: z.int(),
  groups: z.int(),
  ungrouped: z.int().describe('Came in since the grouping last looked'),
  unanswered: z.int(),
  unansweredGroups: z.int(),
  byClause: z.array(part.extend({ clause: z.string().nullable() })),
  bySpeaker: z.array(part.extend({ speaker: z.string() })),
  byChannel: z.array(part.extend({ channel: z.string() })),
  mayAnswer: z.boolean(),
  mayForget: z.boolean().describe('Whether the caller may have name, contact and code of somebody destroyed'),
});
export type ConsultationDesk = z.output<typeof consultationDesk>;
export const consultationsOfProcess = z.object({ entries: z.array(consultationDesk) });
export type ConsultationsOfProcess = z.output<typeof consultationsOfProcess>;

export const answerView = z.object({
  to: z.enum(['group', 'comment']),
  point: z.string(),
  outcome: z.enum(COMMENT_OUTCOMES),
  label: words,
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});
export type AnswerView = z.output<typeof answerView>;

export const commentGroupQuery = z.strictObject({
  clause: z.string().max(100).optional().describe('Anchor; empty: the whole draft; left out: everywhere'),
  state: z.enum(['unanswered', 'answered']).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type CommentGroupQuery = z.output<typeof commentGroupQuery>;

const groupEntry = z.object({
  id,
  clause: z.string().nullable(),
  text: z.string().describe('Words of the comment that stands for the group'),
  size: z.int(),
  unanswered: z.int(),
  answer: answerView.nullable().describe('The latest'),
});
export type CommentGroupEntry = z.output<typeof groupEntry>;
export const commentGroupPage = z.object({ entries: z.array(groupEntry), next: z.string().nullable() });
export type CommentGroupPage = z.output<typeof commentGroupPage>;

const member = z.object({
  id,
  clause: z.string().nullable(),
  text: z.string(),
  speaker: z.enum(COMMENT_SPEAKERS),
  channel: z.string(),
  receivedOn: day,
  similarity: z.int().nullable().describe('Percent; null for those that stand for themselves'),
  hasPerson: z.boolean().describe('Whether a name or contact was given'),
  answer: answerView.nullable(),
});
export const commentGroupView = z.object({
  group: groupEntry,
  members: z.array(member),
  next: z.string().nullable(),
  answers: z.array(answerView),
  neighbours: z.array(z.object({ id, text: z.string(), size: z.int(), unanswered: z.int(), score: z.int().describe('Percent') })),
});
export type CommentGroupView = z.output<typeof commentGroupView>;

/** To groups, or to one comment by itself. Where a comment is not wholly adopted, the reason is said (浙政令348号 and 国办发〔2018〕37号 二（五）). */
export const newAnswer = z
  .strictObject({
    groups: z.array(id).min(1).max(500).optional(),
    comment: id.optional(),
    point: z.string().trim().min(2).max(500).describe('The comments in short, as the result publishes them'),
    outcome: z.enum(COMMENT_OUTCOMES),
    reason: z.string().trim().max(4_000).default(''),
  })
  .refine(({ groups, comment }) => (groups === undefined) !== (comment === undefined), { path: ['groups'], message: 'groups or comment' })
  .refine(({ outcome, reason }) => reason.length >= 2 || outcome === 'adopted' || outcome === 'noted', {
    path: ['reason'],
    message: 'a reason is required',
  });
export type NewAnswer = z.output<typeof newAnswer>;
export const answerGiven = z.object({ reached: z.int().describe('How many comments it answers'), unanswered: z.int() });
export type AnswerGiven = z.output<typeof answerGiven>;

export const newMerge = z.strictObject({ groups: z.array(id).min(1).max(500).describe('Go into this group') });
export const groupingDone = z.object({ placed: z.int(), groups: z.int() });
export type GroupingDone = z.output<typeof groupingDone>;

/** 录入: what came by letter, mail, telephone or at a meeting. */
export const enteredComment = newComment.extend({ channel: z.enum(['letter', 'email', 'telephone', 'meeting']), receivedOn: day });
export type EnteredComment = z.output<typeof enteredComment>;

/** The code goes to whoever commented, with the confirmation. */
export const enteredCommentReceipt = z.object({ id, code: z.string() });

export const newCommentLook = z.strictObject({ why: z.string().trim().min(2).max(500) });
export const commentPerson = z.object({ name: z.string().nullable(), contact: z.string().nullable() });
export type CommentPerson = z.output<typeof commentPerson>;
