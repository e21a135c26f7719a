import { z } from 'zod';
import { documentKind } from './document.js';
import { issuedAs } from './issuing.js';
import { words } from './words.js';

const id = z.string().trim().min(1).max(100);
const named = z.object({ id: z.string(), name: z.string() });
const text = (most: number) => z.string().trim().min(2).max(most);

/** A document that is proposed: it has no text yet. Without `draftingParty` the caller's own department drafts it. */
export const newProposal = z.strictObject({
  title: text(300),
  kind: documentKind.default('normativeDocument'),
  draftingParty: id.optional(),
  drafters: z.array(id).max(20).default([]),
  issuedAs: issuedAs.optional(),
  issuers: z.array(id).min(1).max(20).optional(),
  suggestion: id.optional().describe('A suggestion that is taken up with it'),
});
export type NewProposal = z.output<typeof newProposal>;
export const proposalReceipt = z.object({ document: z.object({ id: z.string(), title: z.string() }), draftingParty: named });
export type ProposalReceipt = z.output<typeof proposalReceipt>;

const side = z.object({ anchor: z.string(), text: z.string() });

/** Clauses that say much the same; `segments`: `=` stands in both, `-` in the document in force alone, `+` in the proposal alone. */
export const overlap = z.object({
  score: z.int(),
  inForce: side,
  proposed: side,
  segments: z.array(z.tuple([z.enum(['=', '-', '+']), z.string()])),
});
export type Overlap = z.output<typeof overlap>;
export const overlaps = z.object({
  document: z.object({ id: z.string(), title: z.string(), version: z.string() }),
  score: z.int(),
  entries: z.array(overlap),
});
export type Overlaps = z.output<typeof overlaps>;

const month = z.object({ year: z.int(), month: z.int() });
export const planItemView = z.object({
  process: z.string(),
  document: z.object({ id: z.string(), title: z.string() }),
  drafting: named,
  planned: month,
  due: month.describe('As it was last decided'),
  kind: z.enum(['planned', 'added']),
  reasons: z.string(),
  adjustments: z.array(
    z.object({
      kind: z.enum(['postponed', 'dropped']),
      label: words,
      to: month.nullable(),
      reasons: z.string(),
      decidedBy: named,
      decidedOn: z.string(),
    }),
  ),
  decidedBy: named,
  decidedOn: z.string(),
  stage: z.string(),
  stageLabel: words,
  publishedOn: z.string().nullable(),
  /** `late`: its month is over and it is not published; `postponed`: into a later year. */
  standing: z.enum(['done', 'doneLate', 'running', 'late', 'postponed', 'dropped']),
});
export type PlanItemView = z.output<typeof planItemView>;

export const planView = z.object({
  year: z.int(),
  lead: named,
  leads: z.array(named).describe('Authorities whose plans the caller may look at'),
  hasStep: z.boolean(),
  adopted: z.object({ on: z.string(), basis: z.string(), by: named }).nullable(),
  mayAdopt: z.boolean(),
  counts: z.object({
    planned: z.int(),
    added: z.int(),
    carriedOver: z.int().describe('Put off into this year'),
    done: z.int(),
    late: z.int(),
    postponed: z.int(),
    dropped: z.int(),
  }),
  items: z.array(planItemView),
});
export type PlanView = z.output<typeof planView>;

export const planQuery = z.strictObject({ lead: id.optional() });
export const planYear = z.coerce.number().int().min(2000).max(2100);
/** Who adopted it on which day, by the words of the minutes or the approval. */
export const planAdoption = z.strictObject({ lead: id.optional(), adoptedOn: z.iso.date(), basis: text(500) });
export type PlanAdoption = z.output<typeof planAdoption>;

/** What anybody may suggest; name and contact are sealed, and only for an answer. */
export const newSuggestion = z.strictObject({
  title: text(100).describe('What should be regulated'),
  problem: text(4000).describe('What is wrong today'),
  proposal: text(4000).describe('What a document should provide'),
  receiver: id.optional().describe('Who is to look at it; without it, the review body of the place'),
  name: text(60).optional(),
  contact: text(200).optional(),
});
export type NewSuggestion = z.output<typeof newSuggestion>;
export const suggestionKept = z.object({ code: z.string(), secret: z.string(), receivedOn: z.string(), receiver: z.string(), says: words });
export type SuggestionKept = z.output<typeof suggestionKept>;

const credential = z.string().trim().min(1).max(60);
export const suggestionCredentials = z.strictObject({ code: credential, secret: credential });
export type SuggestionCredentials = z.output<typeof suggestionCredentials>;
/** Where it stands, as whoever suggested it is told; `words` is the reason where it was set aside, not planned, put off or dropped. */
export const suggestionStatus = z.object({
  title: z.string(),
  receivedOn: z.string(),
  receiver: z.string(),
  stage: z.enum(['received', 'setAside', 'assessing', 'planned', 'notPlanned', 'dropped', 'published']),
  label: words,
  words: z.string().nullable(),
  document: z.object({ id: z.string(), title: z.string() }).nullable().describe('Once it is published'),
});
export type SuggestionStatus = z.output<typeof suggestionStatus>;

export const suggestionView = z.object({
  id: z.string(),
  title: z.string(),
  problem: z.string(),
  proposal: z.string(),
  receivedOn: z.string(),
  hasPerson: z.boolean(),
  stage: suggestionStatus.shape.stage,
  label: words,
  document: z.object({ id: z.string(), title: z.string() }).nullable(),
  answer: z.string().nullable(),
});
export type SuggestionView = z.output<typeof suggestionView>;
export const suggestionList = z.object({ entries: z.array(suggestionView) });
export type SuggestionList = z.output<typeof suggestionList>;
/** 不采纳的理由: read by whoever suggested it. */
export const suggestionAnswer = z.strictObject({ words: text(2000) });
export type SuggestionAnswer = z.output<typeof suggestionAnswer>;
/** Why somebody looks at who it was; kept. */
export const suggestionLook = z.strictObject({ reason: text(300) });
export type SuggestionLook = z.output<typeof suggestionLook>;
export const suggestionPerson = z.object({ name: z.string().nullable(), contact: z.string().nullable() });
export type SuggestionPerson = z.output<typeof suggestionPerson>;

/** Scores of 100; `mustAnswer`: the assessment has to account for it. */
export const similarDocuments = z.object({
  entries: z.array(
    z.object({
      document: z.object({ id: z.string(), title: z.string() }),
      version: z.string(),
      score: z.int(),
      byTitle: z.int(),
      byText: z.int(),
      mustAnswer: z.boolean(),
    }),
  ),
});
export type SimilarDocuments = z.output<typeof similarDocuments>;
