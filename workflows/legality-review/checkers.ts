import type { Conclusion } from '@fashen/domain';
import type { Checker, Finding } from '@fashen/engine';
import {
  changesDealtWith,
  entries,
  everyItemAnswered,
  everyItemJudged,
  everyItemResolved,
  everyItemResolvedOrWaived,
  mustChangeStays,
  noAnswerInHand,
  revisedWhereAdopted,
  someItemKept,
  someItemNotAdopted,
  someItemWaived,
} from './answer-checkers.js';
import type { ReviewContext } from './context.js';
import { isAtOffice } from './duties.js';
import type { ReviewFacts } from './facts.js';
import { LAW } from './law.js';
import { signingCheckers } from './signing.js';

type Check = Checker<ReviewContext, ReviewFacts>;

const allOf =
  (...checks: readonly Check[]): Check =>
  (world) =>
    checks.flatMap((check) => check(world));

const textHandedIn: Check = ({ facts }) => (facts.text ? [] : [{ rule: 'text.missing', basis: LAW.submission }]);

const textNotJudgedUnlawful: Check = ({ facts }) =>
  facts.textJudgedUnlawful ? [{ rule: 'text.judgedUnlawful', basis: LAW.unlawfulText }] : [];

const reviewedTextNotJudgedUnlawful: Check = ({ facts }) =>
  facts.reviewedTextJudgedUnlawful ? [{ rule: 'text.judgedUnlawful', basis: LAW.unlawfulText }] : [];

const noOtherReview: Check = ({ facts }) =>
  facts.openReview === null ? [] : [{ rule: 'review.alreadyRunning', other: facts.openReview, basis: LAW.submission }];

const materialsComplete: Check = ({ facts }) =>
  facts.missingMaterials.map((kind) => ({ rule: 'material.missing', material: kind, basis: LAW.submission }));

const requestedMaterialsHandedIn: Check = ({ context, facts }) =>
  (context.supplement?.missing ?? [])
    .filter((kind) => facts.missingMaterials.includes(kind))
    .map((kind) => ({ rule: 'material.missing', material: kind, basis: LAW.submission }));

/** Time was given for the supplement: until it is over, nothing is held against the drafter. */
const supplementTimeOver: Check = ({ context, facts }) =>
  facts.supplementTimeOver ? [] : [{ rule: 'supplement.notDue', due: context.supplement?.due ?? null, basis: LAW.submission }];

/** Who reviews may not turn out to have drafted: uploads and drafters' lists change while a review runs. */
const sidesApart: Check = ({ context, facts }) =>
  facts.drafters
    .filter((person) => context.reviewers.includes(person))
    .map((person) => ({ rule: 'duty.reviewerDrafted', person, basis: LAW.apart }));

const allChecksMarked: Check = ({ context }) =>
  ([1, 2, 3, 4, 5, 6, 7] as const)
    .filter((item) => !context.checks[item])
    .map((item) => ({ rule: 'check.unmarked', checkItem: item, basis: LAW.content }));

/** A check item that was marked as a problem and an opinion that is silent on it contradict each other; so does the reverse. */
const marksMatchItems: Check = ({ context }) => {
  const raised = new Set(entries(context).map(([, { checkItem }]) => checkItem));
  const silent = ([1, 2, 3, 4, 5, 6, 7] as const).filter((item) => context.checks[item] === 'problem' && !raised.has(item));
  const unlawfulThoughPassed = entries(context).filter(
    ([, item]) => item.weight === 'mustChange' && context.checks[item.checkItem] === 'passed',
  );
  return [
    ...silent.map((item): Finding => ({ rule: 'check.problemWithoutItem', checkItem: item, basis: LAW.content })),
    ...unlawfulThoughPassed.map(
      ([id, item]): Finding => ({ rule: 'check.passedWithMustChange', item: id, checkItem: item.checkItem, basis: LAW.content }),
    ),
  ];
};

/** The opinion waits for everybody who was asked: until they answered, were released, or let the time pass. The public is always summed up. */
const inquiriesSettled: Check = ({ context, facts }) =>
  Object.entries(context.inquiries)
    .filter(([id, { kind, status }]) => status === 'asked' && (kind === 'publicViews' || !facts.inquiriesOver.includes(id)))
    .map(([id]) => ({ rule: 'inquiry.awaited', inquiry: id, basis: LAW.manner }));

export const noMustChangeItem: Check = ({ context }) =>
  entries(context)
    .filter(([, { weight }]) => weight === 'mustChange')
    .map(([id]) => ({ rule: 'conclusion.lawfulWithMustChange', item: id, basis: LAW.content }));

export const hasItem: Check = ({ context }) =>
  entries(context).length > 0 ? [] : [{ rule: 'conclusion.revisionWithoutItem', basis: LAW.content }];

export const hasMustChangeItem: Check = ({ context }) =>
  entries(context).some(([, { weight }]) => weight === 'mustChange')
    ? []
    : [{ rule: 'conclusion.unlawfulWithoutMustChange', basis: LAW.content }];

const proposed =
  (conclusion: Conclusion): Check =>
  ({ context }) =>
    context.conclusion === conclusion ? [] : [{ rule: 'conclusion.notProposed', proposed: context.conclusion, basis: LAW.content }];

const notExtended: Check = ({ context }) => (context.isExtended ? [{ rule: 'deadline.extendedBefore', basis: LAW.submission }] : []);

const extensionLeft: Check = ({ facts }) =>
  facts.reviewExtension.days > 0 ? [] : [{ rule: 'deadline.noExtension', basis: facts.reviewExtension.basis }];

const notOverdue: Check = ({ context }) =>
  context.overdue.includes('review') ? [{ rule: 'deadline.alreadyPassed', basis: LAW.submission }] : [];

const handlerAppointed: Check = ({ context }) => (context.handler === null ? [{ rule: 'handler.none', basis: LAW.reviewer }] : []);

/** Read at the start, to choose a way; what they find is never told. */
const renewsClearance: Check = ({ context }) => (context.renews ? [] : [{ rule: 'review.renewsNothing' }]);
const throughOffice: Check = ({ context }) => (isAtOffice(context) ? [] : [{ rule: 'review.comesDirectly' }]);

/** Which way leads on from the numbering; the follow-up event itself is never refused. */
const concludedUnlawful: Check = ({ context }) => (context.conclusion === 'unlawful' ? [] : [{ rule: 'conclusion.notUnlawful' }]);
const concludedLawfulWithoutItems: Check = ({ context }) =>
  context.conclusion === 'lawful' && entries(context).length === 0 ? [] : [{ rule: 'opinion.hasItems' }];

/** Guards of the machine, by name; what each says when it is not empty is in messages.ts. */
export const checkers = {
  ...signingCheckers,
  mayOpen: allOf(textHandedIn, textNotJudgedUnlawful, noOtherReview),
  /** Which way a submission takes. */
  renewsClearance,
  throughOffice,
  mayForward: allOf(textHandedIn, materialsComplete, textNotJudgedUnlawful, sidesApart),
  mayAccept: allOf(textHandedIn, materialsComplete, textNotJudgedUnlawful, sidesApart),
  requestedMaterialsHandedIn,
  supplementTimeOver,
  mayDraft: allOf(allChecksMarked, inquiriesSettled),
  mayPropose: allOf(allChecksMarked, marksMatchItems),
  mayIssueLawful: allOf(proposed('lawful'), noMustChangeItem, reviewedTextNotJudgedUnlawful),
  mayIssueRevisionRequired: allOf(proposed('revisionRequired'), hasItem),
  mayIssueUnlawful: allOf(proposed('unlawful'), hasMustChangeItem),
  maySubmitAnswers: allOf(textHandedIn, everyItemAnswered, revisedWhereAdopted, textNotJudgedUnlawful, sidesApart),
  mayClear: allOf(everyItemResolved, changesDealtWith, reviewedTextNotJudgedUnlawful),
  mayClearWithUnadopted: allOf(everyItemResolvedOrWaived, changesDealtWith, someItemWaived, reviewedTextNotJudgedUnlawful),
  mayDiscuss: allOf(someItemNotAdopted, noAnswerInHand),
  mayConcludeUnlawful: mustChangeStays,
  /** Which way leads on from a discussion. */
  someItemKept,
  mayReturnItems: allOf(everyItemJudged, someItemKept),
  handlerAppointed,
  concludedUnlawful,
  concludedLawfulWithoutItems,
  mayRectify: notExtended,
  mayExtend: allOf(notExtended, extensionLeft, notOverdue),
} satisfies Record<string, Check>;
