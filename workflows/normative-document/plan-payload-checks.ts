import type { PlanKind } from '@fashen/domain';
import type { Finding, PayloadChecker } from '@fashen/engine';
import type { SpineContext } from './context.js';
import type { PlanFact, SpineFacts } from './facts.js';
import { LAW } from './law.js';

const when = (isWrong: boolean, rule: string, field: string, details: Omit<Finding, 'rule' | 'field'> = {}): Finding[] =>
  isWrong ? [{ rule, field, ...details }] : [];

/** How each kind of line of a plan is confirmed. */
const LISTED = { planned: 'annualPlan', added: 'addedWithApproval' } as const;

/** A plan that is kept here says what is in it, and a place that plans does not pass the step over. */
function planFindings(how: PlanKind, { hasStep, isKept, running, item }: PlanFact): Finding[] {
  if (item) return when(how !== LISTED[item.kind], 'plan.otherWay', '/how', { basis: LAW.plan });
  return [
    ...when(running !== null, 'plan.undecided', '/how', { other: running, basis: LAW.plan }),
    ...when(how === 'annualPlan' && isKept, 'plan.notListed', '/how', { basis: LAW.plan }),
    ...when(how === 'noPlanHere' && hasStep, 'plan.stepExists', '/how', { basis: LAW.plan }),
  ];
}

type Planned = { how: PlanKind; evidence?: string | undefined };

/** What was added outside the plan needs the leader's approval: that of its project here, else on paper. */
export const planProven: PayloadChecker<SpineContext, SpineFacts, Planned> = ({ payload: { how, evidence }, facts }) => [
  ...planFindings(how, facts.plan),
  ...when(how === 'addedWithApproval' && evidence === undefined && facts.plan.item?.kind !== 'added', 'plan.approvalMissing', '/evidence', {
    basis: LAW.plan,
  }),
  ...when(evidence !== undefined && !facts.evidence.includes(evidence), 'evidence.unknown', '/evidence'),
];
