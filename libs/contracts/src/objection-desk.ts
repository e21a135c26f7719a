import { z } from 'zod';
import { caseClock, caseStatus, coded } from './case-list.js';
import { columnsOf } from './columns.js';
import { dutyView } from './list.js';
import { newObjection } from './objection.js';
import { pageOf, pageQuery, words } from './words.js';

const day = z.iso.date();
const id = z.string().min(1).max(300);
const why = z.string().trim().min(2).max(500).describe('What it is needed for; kept with the name of whoever looks');

/** 录入: what came by letter, at the window or by telephone; the file is the scan. */
export const enteredObjection = newObjection.omit({ receiver: true }).extend({
  channel: z.enum(['letter', 'window', 'telephone']),
  receivedOn: day,
});
export type EnteredObjection = z.output<typeof enteredObjection>;
/** Code and secret go out by letter; whoever typed it in does not see them. */
export const enteredReceipt = z.object({ id, kind: z.enum(['objection', 'lead']), receivedOn: day });
export type EnteredReceipt = z.output<typeof enteredReceipt>;

const group = z.object({
  lead: id,
  similarity: z.int().describe('Likeness of the texts in percent'),
  isConfirmed: z.boolean(),
  size: z.int(),
});

/** Both, those under way and those that have ended, where no status is asked for. */
export const deskQuery = pageQuery.extend({ status: caseStatus.optional() });
export type DeskQuery = z.output<typeof deskQuery>;

/** One objection on the list of whoever handles it; nothing here tells who made it. */
export const deskEntry = z.object({
  id,
  kind: z.enum(['objection', 'lead']),
  channel: z.string(),
  document: z.object({ id, title: z.string() }).nullable(),
  clauses: z.array(z.string()),
  receivedOn: day,
  follows: id.nullable(),
  persons: z.int(),
  isOpen: z.boolean().describe('Whether its process is under way'),
  group,
  state: coded.nullable().describe('Null before its process is open'),
  clock: caseClock.nullable().describe('The reply, which runs from receipt'),
  duties: z.array(dutyView),
});
export type DeskEntry = z.output<typeof deskEntry>;
export const deskList = pageOf(deskEntry);
export type DeskList = z.output<typeof deskList>;

/** Columns of the sheet, by choice and in the order of whoever asks; none of them tells who objected, or in which words. */
export const DESK_COLUMNS = [
  'document',
  'clauses',
  'kind',
  'channel',
  'receivedOn',
  'persons',
  'state',
  'reply',
  'replyStanding',
  'group',
  'duty',
] as const;
export type DeskColumn = (typeof DESK_COLUMNS)[number];
export const deskSheetQuery = deskQuery.omit({ cursor: true, limit: true }).extend({ columns: columnsOf(DESK_COLUMNS) });
export type DeskSheetQuery = z.output<typeof deskSheetQuery>;

export const newLook = z.strictObject({ what: z.enum(['persons', 'texts']), why });
export type NewLook = z.output<typeof newLook>;
export const reasonOfLook = z.strictObject({ why });

const sentence = z.object({ n: z.int(), text: z.string(), reasons: z.array(words).describe('Why it may lead to its writer') });
/** What was opened; a person who was forgotten has a null in place of the words. */
export const looked = z.object({
  persons: z.array(
    z.object({
      person: id,
      name: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      address: z.string().nullable(),
      agentFor: z.string().nullable(),
      isForgotten: z.boolean(),
    }),
  ),
  paper: z.object({ title: z.string(), number: z.string(), issuer: z.string(), clauses: z.array(z.string()) }).nullable(),
  texts: z.array(
    z.object({
      statement: id,
      kind: z.string(),
      receivedOn: day,
      text: z.string().nullable(),
      sentences: z.array(sentence),
      maskedText: z.string().nullable(),
      isApproved: z.boolean(),
    }),
  ),
  files: z.array(z.object({ id, purpose: z.string(), mediaType: z.string(), createdAt: z.string() })),
});
export type Looked = z.output<typeof looked>;

export const lookLog = z.object({
  entries: z.array(z.object({ person: id, name: z.string(), party: id, what: z.string(), why: z.string(), at: z.string() })),
});
export type LookLog = z.output<typeof lookLog>;

/** One entry for each sentence, in order: kept as it is or reworded, or left out. */
export const newMasking = z.strictObject({
  sentences: z
    .array(z.strictObject({ keep: z.boolean(), text: z.string().max(5_000).optional() }))
    .min(1)
    .max(2_000),
});
export type NewMasking = z.output<typeof newMasking>;
/** What others will read once another person has approved it. */
export const maskingView = z.object({
  entries: z.array(
    z.object({ statement: id, kind: z.string(), maskedText: z.string().nullable(), maskedBy: id.nullable(), isApproved: z.boolean() }),
  ),
});
export type MaskingView = z.output<typeof maskingView>;

/** Members by id, or all from a likeness on: 100 is the same words. */
export const newGrouping = z.strictObject({
  members: z.array(id).max(5_000).optional(),
  least: z.int().min(80).max(100).optional(),
});
export type NewGrouping = z.output<typeof newGrouping>;
export const groupView = z.object({
  lead: id,
  members: z.array(z.object({ id, receivedOn: day, similarity: z.int(), isConfirmed: z.boolean(), hasJoined: z.boolean() })),
});
export type GroupView = z.output<typeof groupView>;

export const letterList = z.object({
  entries: z.array(z.object({ id, objection: id, kind: z.enum(['receipt', 'code', 'answer']), createdAt: z.string() })),
});
export type LetterList = z.output<typeof letterList>;
/** To be printed or said; `code` and `secret` where the letter brings them. */
export const openedLetter = z.object({
  id,
  kind: z.enum(['receipt', 'code', 'answer']),
  name: z.string().nullable(),
  reachedBy: z.enum(['none', 'phone', 'email', 'post']),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
  code: z.string().nullable(),
  secret: z.string().nullable(),
  text: z.string().nullable(),
  nextDoor: z.string().nullable(),
});
export type OpenedLetter = z.output<typeof openedLetter>;

export const newDelivery = z.strictObject({
  way: z.enum(['registeredPost', 'expressPost', 'handed', 'telephone', 'email', 'message']),
  sentOn: day,
  tracking: z.string().trim().min(1).max(100).optional(),
  deliveredOn: day.optional(),
  returned: z.string().trim().min(1).max(500).optional().describe('Why it came back'),
});
export type NewDelivery = z.output<typeof newDelivery>;
