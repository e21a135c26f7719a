import type { Checker } from '@fashen/engine';
import type { DiscussionContext } from './context.js';
import { approvalOpen, nobodyEligible, notRemindedToday } from './decision.js';
import type { DiscussionFacts } from './facts.js';
import { needsStatement, openItems } from './items.js';
import { LAW } from './law.js';

type Check = Checker<DiscussionContext, DiscussionFacts>;

const allOf =
  (...checks: readonly Check[]): Check =>
  (world) =>
    checks.flatMap((check) => check(world));

const documentKnown: Check = ({ facts }) => (facts.thirdParties ? [] : [{ rule: 'document.unknown' }]);

const everyItemReplied: Check = ({ context }) =>
  openItems(context)
    .filter(([, { turn }]) => turn !== 'maintained')
    .map(([item]) => ({ rule: 'item.unreplied', item, basis: LAW.exchange }));

const roundLeft: Check = ({ context: { round, rounds } }) =>
  round < rounds ? [] : [{ rule: 'round.usedUp', rounds, basis: LAW.exchange }];

const noRoundLeft: Check = ({ context: { round, rounds } }) =>
  round < rounds ? [{ rule: 'round.left', left: rounds - round, basis: LAW.exchange }] : [];

const everyItemSettled: Check = ({ context }) => openItems(context).map(([item]) => ({ rule: 'item.open', item, basis: LAW.statement }));

const onlyMustChangeOpen: Check = ({ context }) => {
  const open = openItems(context);
  if (open.length === 0) return [{ rule: 'item.noneOpen' }];
  return open.filter(([, { weight }]) => weight === 'advice').map(([item]) => ({ rule: 'item.open', item, basis: LAW.statement }));
};

const someAdviceOpen: Check = ({ context }) =>
  openItems(context).some(([, { weight }]) => weight === 'advice') ? [] : [{ rule: 'item.noAdviceOpen' }];

/** F4 is for the text that lies before the meeting: where something is still to be changed, another text will, and is discussed anew. */
const goesOnWithStatement: Check = ({ context }) =>
  needsStatement(context) ? [] : [{ rule: 'statement.notNeeded', basis: LAW.statement }];

/** Guards of the machine, by name; what each says when it is not empty is in messages.ts. */
export const checkers = {
  documentKnown,
  mayReturnReplies: allOf(everyItemReplied, roundLeft),
  mayCallCoordination: allOf(everyItemReplied, noRoundLeft),
  goesOnWithStatement,
  everyItemSettled,
  onlyMustChangeOpen,
  someAdviceOpen,
  approvalOpen,
  nobodyEligible,
  notRemindedToday,
} satisfies Record<string, Check>;
