import type { Checker, Finding } from '@fashen/engine';
import type { ItemState, ReviewContext } from './context.js';
import type { ReviewFacts } from './facts.js';
import { LAW } from './law.js';

type Check = Checker<ReviewContext, ReviewFacts>;

export const entries = (context: ReviewContext): [id: string, item: ItemState][] => Object.entries(context.items);

/** Items that the drafter owes an answer, for the first time or once more. */
const isOwed = ({ status, response }: ItemState) => status === 'kept' || status === 'stays' || response === null;
/** Items whose answer is not judged yet, or was found wanting: only these are answered. */
export const isPending = ({ status }: ItemState) => ['open', 'kept', 'stays'].includes(status);
const isResolved = ({ status }: ItemState) => status === 'closed' || status === 'reasonAccepted';
const isAdopted = ({ response }: ItemState) => response === 'adopted' || response === 'partlyAdopted';

export const everyItemAnswered: Check = ({ context }) =>
  entries(context)
    .filter(([, item]) => isOwed(item))
    .map(([id]) => ({ rule: 'item.unanswered', item: id, basis: LAW.content }));

/** Whoever adopts an item changes the text; the same text again would be an adoption on paper. */
export const revisedWhereAdopted: Check = ({ context, facts }) =>
  facts.text && facts.text.textHash !== context.textHash
    ? []
    : entries(context)
        .filter(([, item]) => isPending(item) && isAdopted(item))
        .slice(0, 1)
        .map(([id]) => ({ rule: 'text.unchanged', item: id, basis: LAW.content }));

export const everyItemJudged: Check = ({ context }) =>
  entries(context)
    .filter(([, { status }]) => status === 'open')
    .map(([id]) => ({ rule: 'item.unjudged', item: id, basis: LAW.content }));

const unresolved = ([id, { weight, status }]: [string, ItemState]): Finding => {
  const open = weight === 'mustChange' ? 'item.mustChangeOpen' : 'item.adviceOpen';
  const rule = status === 'open' ? 'item.unjudged' : status === 'waived' ? 'item.waived' : open;
  return { rule, item: id, basis: LAW.content };
};

export const everyItemResolved: Check = ({ context }) =>
  entries(context)
    .filter(([, item]) => !isResolved(item))
    .map(unresolved);

/** 违法必改 items are resolved all the same: nobody waives one. */
export const everyItemResolvedOrWaived: Check = ({ context }) =>
  entries(context)
    .filter(([, item]) => !isResolved(item) && !(item.status === 'waived' && item.weight === 'advice'))
    .map(unresolved);

export const someItemWaived: Check = ({ context }) =>
  entries(context).some(([, { status }]) => status === 'waived') ? [] : [{ rule: 'item.noneWaived', basis: LAW.content }];

export const someItemKept: Check = ({ context }) =>
  entries(context).some(([, { status }]) => status === 'kept' || status === 'stays') ? [] : [{ rule: 'item.noneKept', basis: LAW.content }];

/** What is adopted needs a text and no talk. */
export const someItemNotAdopted: Check = ({ context }) =>
  entries(context).some(([, { status, response }]) => status === 'kept' && response !== null && response !== 'adopted')
    ? []
    : [{ rule: 'discussion.nothingToDiscuss', basis: LAW.content }];

/** 夹带: what nobody asked for was not reviewed, so that the text does not pass before each such change was looked at. */
export const changesDealtWith: Check = ({ context, facts }) =>
  facts.unsolicitedChanges
    .filter((change) => !context.changesDealtWith.includes(change))
    .map((change) => ({ rule: 'change.unsolicited', change, basis: LAW.content }));

/** Answers that were begun are handed in first, so that nothing is discussed and verified at once. */
export const noAnswerInHand: Check = ({ context }) =>
  entries(context)
    .filter(([, { status }]) => status === 'open')
    .map(([id]) => ({ rule: 'discussion.answerInHand', item: id, basis: LAW.content }));

/** A text is found unlawful after all only once its 违法必改 item was discussed to the end. */
export const mustChangeStays: Check = ({ context }) =>
  entries(context).some(([, { weight, status }]) => weight === 'mustChange' && status === 'stays')
    ? []
    : [{ rule: 'conclusion.nothingStays', basis: LAW.content }];
