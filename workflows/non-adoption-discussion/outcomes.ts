import type { Words } from '@fashen/domain';
import type { DiscussionContext, Outcome } from './context.js';
import { outcomesOf } from './items.js';

/** How an item may end, in words. */
export const OUTCOMES = {
  reasonAccepted: { zh: '认可未采纳理由', en: 'reason accepted' },
  willAdopt: { zh: '起草单位同意采纳', en: 'will be adopted' },
  leaderUpheld: { zh: '领导决定采纳', en: 'to be adopted by decision' },
  leaderWaived: { zh: '领导决定不采纳，附说明提请审议', en: 'goes on not adopted, by decision' },
  stays: { zh: '未达成一致', en: 'stays open' },
} as const satisfies Record<Outcome, Words>;

/** “认可未采纳理由1条，未达成一致1条” */
export function summaryOf(context: Pick<DiscussionContext, 'items'>): Words {
  const outcomes = outcomesOf(context);
  const counted = (Object.keys(OUTCOMES) as Outcome[]).flatMap((outcome) => {
    const count = outcomes.filter((one) => one.outcome === outcome).length;
    return count > 0 ? [{ count, ...OUTCOMES[outcome] }] : [];
  });
  return {
    zh: counted.map(({ zh, count }) => `${zh}${count}条`).join('，'),
    en: counted.map(({ en, count }) => `${count} ${en}`).join(', '),
  };
}
