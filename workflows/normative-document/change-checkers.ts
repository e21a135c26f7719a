import { isInForce } from '@fashen/domain';
import type { Checker, Finding } from '@fashen/engine';
import type { Change, SpineContext } from './context.js';
import type { SpineFacts, TargetFact } from './facts.js';
import { LAW } from './law.js';

const found = (rule: string, { document, title }: Pick<TargetFact, 'document' | 'title'>, more: Omit<Finding, 'rule'> = {}): Finding => ({
  rule,
  document,
  title,
  basis: LAW.validity,
  ...more,
});

/** What stands against one change: of what never was, of what has ended, by somebody else, without a text or with the same one. */
function changeFindings(change: Change, target: TargetFact, own: readonly string[]): Finding[] {
  const { status } = target;
  if (status === null) return [found('change.notPublished', target)];
  const lives = status === 'awaitingEffect' || isInForce(status);
  const isRenewable = lives || status === 'lapsed';
  const strangers = target.answerable.filter((party) => !own.includes(party));
  return [
    ...(change.kind !== 'renew' && !lives ? [found('change.hasEnded', target, { status })] : []),
    ...(change.kind === 'renew' && !isRenewable ? [found('change.notRenewable', target, { status })] : []),
    ...strangers.map((party) => found('change.notTheIssuer', target, { party, basis: LAW.power })),
    ...(change.kind === 'amend' ? amendmentFindings(target) : []),
  ];
}

/** 修改 is a change of substance with a consolidated text; where the print departs from the signed text there is only an erratum 勘误. */
function amendmentFindings(target: TargetFact): Finding[] {
  if (target.consolidated === null) return [found('change.noConsolidatedText', target)];
  if (target.consolidated === target.textHash) return [found('change.sameText', target)];
  return target.amendedOn === null ? [] : [found('change.amendmentPending', target, { on: target.amendedOn })];
}

/** Every document that this one changes can be changed, by this issuer, today. */
export const targetsChangeable: Checker<SpineContext, SpineFacts> = ({ context, facts }) =>
  context.changes.flatMap((change) => {
    const target = facts.targets.find(({ document }) => document === change.document);
    if (!target) return [{ rule: 'change.unknownDocument', document: change.document, basis: LAW.validity }];
    return changeFindings(change, target, context.issuers);
  });
