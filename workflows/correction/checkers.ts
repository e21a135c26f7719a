import type { Checker, Finding } from '@fashen/engine';
import type { CorrectionContext } from './context.js';
import type { CorrectionFacts } from './facts.js';
import { LAW } from './law.js';

type Check = Checker<CorrectionContext, CorrectionFacts>;

const unless = (isFine: boolean, rule: string, details: Omit<Finding, 'rule'> = {}): Finding[] => (isFine ? [] : [{ rule, ...details }]);

const mayOpen: Check = ({ facts }) => unless(facts.matter !== null, 'document.unknown', { basis: LAW.order });

/** Opened by a process, whose head has decided: the authority has the order already. What it finds is never told. */
const isOrdered: Check = ({ context }) => unless(context.receivedOn !== null, 'order.notIssued');

const proposed: Check = ({ context }) => unless(context.isProposed, 'proposal.missing', { basis: LAW.apart });

/** Reasons are heard once; what is maintained is carried out or goes to the competent authority. */
const mayDisagree: Check = ({ context }) => unless(context.round === 1, 'answer.maintained', { basis: LAW.order });

/** Amended or repealed since the order, by the register of validity; what is not in the register is proven by its paper. */
const changeOnRecord: Check = ({ context, facts }) =>
  unless(
    !facts.isOnRecord || facts.changes.some(({ at }) => context.orderedAt !== null && at > context.orderedAt),
    'completion.notOnRecord',
    {
      basis: LAW.completion,
    },
  );

const competentKnown: Check = ({ context }) => unless(context.parties.competent !== null, 'competent.unknown', { basis: LAW.competent });

const mayEscalate: Check = (world) => [...proposed(world), ...competentKnown(world)];

/** While the authority still has time, nobody goes over its head. */
const clockPassed: Check = ({ context }) => unless(context.overdue.length > 0, 'clock.notPassed', { basis: LAW.order });
const mayEscalateLate: Check = (world) => [...mayEscalate(world), ...clockPassed(world)];

/** Read to choose a way; what they find is never told. */
const isDone: Check = ({ context }) => unless(context.done !== null, 'completion.open');

const isRepealed: Check = ({ context }) => unless(context.done === 'repealed', 'completion.open');

/** Guards of the machine, by name; what each says when it is not empty is in messages.ts. */
export const checkers = {
  mayOpen,
  isOrdered,
  proposed,
  mayDisagree,
  changeOnRecord,
  mayEscalate,
  mayEscalateLate,
  isDone,
  isRepealed,
} satisfies Record<string, Check>;
