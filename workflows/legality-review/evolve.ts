import { dateIn, type PersonId } from '@fashen/domain';
import type { ItemState, ItemStatus, OwnDeadline, ReviewContext } from './context.js';
import { discussionEvolutions } from './discussion-evolve.js';
import type { ReviewEvent, SubmitInput } from './events.js';
import { bySides, type Change, type Items, itemId, joined, mapItems, type Named, opinionId } from './evolution.js';
import type { TextFact } from './facts.js';
import { inquiryEvolutions } from './inquiry-evolve.js';
import { signingEvolutions } from './signing-evolve.js';
import { standingEvolutions } from './standing-evolve.js';

const without = (items: Items, id: string): Items => Object.fromEntries(Object.entries(items).filter(([other]) => other !== id));

/** The newest text becomes the text under review, and whoever brought it stands on the drafting side. */
const takeText = (context: ReviewContext, text: TextFact | null, drafters: readonly PersonId[]): Change =>
  text
    ? {
        version: text.version,
        textHash: text.textHash,
        title: text.title,
        drafters: joined(context.drafters, ...drafters, text.uploadedBy),
      }
    : {};

const appoint = (context: ReviewContext, event: Named<'assign' | 'reassign'>): Change => ({
  handler: event.handler,
  handlers: joined(context.handlers, event.handler),
  reviewers: joined(context.reviewers, event.by.person, event.handler),
});

const putItem = (context: ReviewContext, event: Named<'addItem' | 'changeItem'>, ordinal: number, items: Items): Change => {
  const item: ItemState = { ordinal, weight: event.weight, checkItem: event.checkItem, status: 'open', response: null };
  return { itemCount: context.itemCount + 1, items: { ...items, [itemId(context.process, context.itemCount + 1)]: item } };
};

const judge =
  (status: ItemStatus) =>
  (context: ReviewContext, event: { item: string; by: { person: PersonId } }): Change => ({
    items: mapItems(context.items, (item, id) => (id === event.item ? { ...item, status } : item)),
    reviewers: joined(context.reviewers, event.by.person),
  });

/** What was found mended, and what a leader waived, was so in the text that lay before them: another text is verified anew. */
const judgedAnew = ({ items, textHash }: ReviewContext, { facts: { text } }: Named<'submitAnswers'>): Items =>
  text === null || text.textHash === textHash
    ? items
    : mapItems(items, (item) => (item.status === 'closed' || item.status === 'waived' ? { ...item, status: 'open' } : item));

/** An item on a change that nobody asked for joins those that the drafter owes an answer. */
const raise = (context: ReviewContext, event: Named<'raiseChange'>): Change => {
  const ordinal = Math.max(0, ...Object.values(context.items).map((item) => item.ordinal)) + 1;
  const item: ItemState = { ordinal, weight: event.weight, checkItem: event.checkItem, status: 'kept', response: null };
  return {
    ...bySides.reviewing(context, event),
    changesDealtWith: [...context.changesDealtWith, event.change],
    itemCount: context.itemCount + 1,
    items: { ...context.items, [itemId(context.process, context.itemCount + 1)]: item },
  };
};

const nothing = (): Change => ({});

/** Only the review's own periods can make the review late. */
const isOwn = (key: string): key is OwnDeadline => ['intake', 'review', 'outside_answer'].includes(key);

const evolutions: { [K in ReviewEvent['type']]: (context: ReviewContext, event: Named<K>) => Change } = {
  accept: (context, event) => ({
    ...bySides.reviewing(context, event),
    ...takeText(context, event.facts.text, event.facts.drafters),
    completeOn: event.completeOn,
  }),
  forward: (context, event) => ({
    ...bySides.reviewing(context, event),
    forwardedOn: dateIn(event.at),
    completeNotBefore: dateIn(event.at),
  }),
  requestSupplement: (context, event) => ({
    ...bySides.reviewing(context, event),
    supplement: { missing: event.missing, requestedOn: dateIn(event.at), due: event.due },
  }),
  supplement: (context, event) => ({ ...bySides.drafting(context, event), supplement: null, completeNotBefore: dateIn(event.at) }),
  sendBack: bySides.reviewing,
  assign: appoint,
  reassign: appoint,
  markCheck: (context, event) => ({ checks: { ...context.checks, [event.checkItem]: event.result } }),
  continueExamination: () => ({ supplement: null }),
  ...inquiryEvolutions,
  ...standingEvolutions,
  addItem: (context, event) => putItem(context, event, context.itemCount + 1, context.items),
  changeItem: (context, event) => putItem(context, event, context.items[event.item]!.ordinal, without(context.items, event.item)),
  removeItem: (context, event) => ({ items: without(context.items, event.item) }),
  ...signingEvolutions,
  opinionNumbered: (_, event) => ({ number: event.number }),
  answerItems: (context, event) => ({
    ...bySides.drafting(context, event),
    items: mapItems(context.items, (item, id) => {
      const answer = event.answers.find((one) => one.item === id);
      return answer ? { ...item, response: answer.response, status: 'open' } : item;
    }),
  }),
  submitAnswers: (context, event) => ({
    ...takeText(context, event.facts.text, joined(event.facts.drafters, event.by.person)),
    answerRound: context.answerRound + 1,
    items: judgedAnew(context, event),
    changesDealtWith: event.facts.text?.textHash === context.textHash ? context.changesDealtWith : [],
  }),
  closeItem: judge('closed'),
  acceptReason: judge('reasonAccepted'),
  acceptMustChangeReason: judge('reasonAccepted'),
  keepItem: judge('kept'),
  acknowledgeChange: (context, event) => ({
    ...bySides.reviewing(context, event),
    changesDealtWith: [...context.changesDealtWith, event.change],
  }),
  raiseChange: raise,
  confirmClearance: bySides.reviewing,
  returnItems: nothing,
  ...discussionEvolutions,
  rectifyCompleteOn: (context, event) => ({
    ...bySides.reviewing(context, event),
    completeOn: event.completeOn,
    overdue: context.overdue.filter((key) => key !== 'review'),
  }),
  rectifyEntry: ({ rectified }, { seq }) => ({ rectified: [...rectified, seq] }),
  withdraw: bySides.drafting,
  remind: bySides.drafting,
  extendReview: (context, event) => ({ ...bySides.reviewing(context, event), isExtended: true }),
  deadlineNear: nothing,
  deadlinePassed: ({ overdue }, { key }) => (isOwn(key) ? { overdue: [...new Set([...overdue, key])] } : {}),
};

/** What the context remembers of an event. */
export const evolve = (context: ReviewContext, event: ReviewEvent): Change =>
  (evolutions[event.type] as (context: ReviewContext, event: ReviewEvent) => Change)(context, event);

/** The context at the start; a document that is not there gives an empty one, which the start's guards refuse. */
export function opened({ id, facts, by, document, spine, receivedOn }: SubmitInput): ReviewContext {
  const { text } = facts;
  return {
    process: id,
    document,
    spine: spine ?? null,
    version: text?.version ?? '',
    textHash: text?.textHash ?? 't1:',
    title: text?.title ?? '',
    profile: text?.profile ?? '',
    parties: {
      drafting: text?.draftingParty ?? '',
      review: text?.reviewAuthority ?? '',
      office: text?.office ?? '',
      lead: text?.lead ?? '',
    },
    door: text?.door ?? 'reviewAuthority',
    forwardedOn: null,
    renews: facts.earlierClearance,
    previous: facts.earlierJudgment,
    drafters: joined(facts.drafters, ...(by.role === 'system' ? [] : [by.person]), ...(text ? [text.uploadedBy] : [])),
    reviewers: [],
    receivedOn,
    completeNotBefore: receivedOn,
    completeOn: null,
    supplement: null,
    handler: null,
    handlers: [],
    approval: null,
    secondReviewer: null,
    head: null,
    checks: {},
    opinion: opinionId(id, 1),
    draftRound: 1,
    itemCount: 0,
    items: {},
    conclusion: null,
    issuedOn: null,
    number: null,
    opinionTextHash: null,
    answerRound: 0,
    changesDealtWith: [],
    discussions: 0,
    rectified: [],
    inquiries: {},
    inquiryCount: 0,
    exemptions: [],
    isExtended: false,
    overdue: [],
  };
}
