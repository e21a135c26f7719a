import { z } from 'zod';
import { pageOf, words } from './words.js';

const day = z.iso.date();
const line = (most: number) => z.string().trim().min(1).max(most);

/** Name and a way to reach the person suffice (湖南省行政程序规定第五十三条、山东省行政程序规定第五十五条 ask for no identity paper). */
export const objector = z.strictObject({
  name: line(60).optional(),
  phone: line(40).optional(),
  email: z.email().max(200).optional(),
  address: line(300).optional(),
});
export type Objector = z.output<typeof objector>;

/** A form has each further person as JSON in a field of its own. */
const fromForm = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return value;
    throw error;
  }
};

const fields = {
  ...objector.shape,
  document: line(100).optional().describe('A document of the public library'),
  paperTitle: line(300).optional().describe('Name of a paper that is not in the library'),
  paperNumber: line(100).optional(),
  paperIssuer: line(100).optional(),
  clauses: z.array(line(100)).max(50).default([]).describe('Clauses objected to; empty: the whole document'),
  text: z.string().trim().min(5).max(20_000).describe('What is objected to, and why'),
  receiver: line(100).optional().describe('Who is to handle it; without it, as the rules of the place say'),
  agentFor: line(100).optional().describe('For whom an agent acts; the authorisation is the file'),
  jointly: z.array(z.preprocess(fromForm, objector)).max(500).default([]).describe('Others who sign with it'),
};

/** Without a name or a way to be reached it is a lead 线索: examined, and nobody is owed an answer. */
export const newObjection = z.strictObject(fields);
export type NewObjection = z.output<typeof newObjection>;

/** 查询凭证: shown once, to be kept by the person. */
export const objectionReceipt = z.object({
  code: z.string(),
  secret: z.string(),
  kind: z.enum(['objection', 'lead']),
  receivedOn: day,
  receiver: z.string().describe('Who handles it'),
  says: words,
});
export type ObjectionReceipt = z.output<typeof objectionReceipt>;

const credentials = { code: line(60), secret: line(60) };

/** In the body, never in an address. */
export const objectionCredentials = z.strictObject(credentials);
export type ObjectionCredentials = z.output<typeof objectionCredentials>;

/** The paper of a step: the first step is 1. */
export const objectionPaperAsked = z.strictObject({ ...credentials, step: z.coerce.number().int().min(1).max(1000) });
export type ObjectionPaperAsked = z.output<typeof objectionPaperAsked>;

export const STATEMENTS = ['supplement', 'newReasons', 'withdrawal'] as const;

/** A withdrawal needs no words. */
export const newStatement = z.strictObject({
  ...credentials,
  kind: z.enum(STATEMENTS),
  text: z.string().trim().max(20_000).default(''),
});
export type NewStatement = z.output<typeof newStatement>;

export const lostCode = z.strictObject({
  name: line(60),
  phone: line(40).optional(),
  email: z.email().max(200).optional(),
  address: line(300).optional(),
});
export type LostCode = z.output<typeof lostCode>;

/** The same for everybody. */
export const lostCodeAnswer = z.object({ says: words });
export type LostCodeAnswer = z.output<typeof lostCodeAnswer>;

const step = z.object({
  kind: z.string(),
  label: words,
  on: day,
  outcome: z.string().nullable(),
  outcomeLabel: words.nullable(),
  text: z.string(),
  nextDoor: z.string().nullable().describe('Where the person can still go'),
  due: day.nullable(),
});
export type ObjectionStep = z.output<typeof step>;

export const objectionStatus = z.object({
  kind: z.enum(['objection', 'lead']),
  receivedOn: day,
  receiver: z.string(),
  document: z.object({ id: z.string(), title: z.string() }).nullable(),
  paper: z.string().nullable().describe('The paper, where it is not in the library'),
  stage: words,
  due: z
    .object({ on: day, why: words })
    .nullable()
    .describe('Last day of the reply, and what it follows from; null where none is owed or it was given'),
  steps: z.array(step),
  delays: z.array(step).describe('Delays with their reason'),
  reply: step.nullable(),
  mayNow: z.array(z.enum(STATEMENTS)),
});
export type ObjectionStatus = z.output<typeof objectionStatus>;

export const objectionReceivers = z.object({ entries: z.array(z.object({ id: z.string(), name: z.string() })) });
export type ObjectionReceivers = z.output<typeof objectionReceivers>;

/** 公开答复: without anybody whom it could lead to, without the day of receipt and without the case. */
export const publicReplies = pageOf(
  z.object({
    id: z.string(),
    document: z.object({ id: z.string(), title: z.string() }).nullable(),
    paper: z.string().nullable().describe('The paper, where it is not in the library'),
    repliedBy: z.string(),
    outcome: z.string(),
    outcomeLabel: words.nullable(),
    text: z.string(),
    publishedOn: day,
  }),
);
export type PublicReplies = z.output<typeof publicReplies>;
