import { checkers } from './checkers.js';
import type { ItemState, ReviewContext } from './context.js';
import type { ReviewFacts } from './facts.js';

/** Rules that no path of the model breaks, because another rule stands before them: they hold by themselves all the same. */
type Asked = Parameters<typeof checkers.mayClear>[0];
const item = (weight: ItemState['weight'], status: ItemState['status']): Partial<ItemState> => ({ weight, status, response: 'notAdopted' });
const asked = (items: Record<string, Partial<ItemState>>, more: object = {}, facts: Partial<ReviewFacts> = {}): Asked =>
  ({
    context: { items, changesDealtWith: [], textHash: 't1:reviewed', ...more } as unknown as ReviewContext,
    facts: { unsolicitedChanges: [], reviewedTextJudgedUnlawful: false, ...facts },
  }) as Asked;
const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

describe('the clearance of a text', () => {
  it('with advice not adopted is given for advice that was waived, and never past an item that must change', () => {
    expect(rules(checkers.mayClearWithUnadopted(asked({ a: item('advice', 'waived') })))).toEqual([]);
    expect(rules(checkers.mayClearWithUnadopted(asked({ a: item('advice', 'waived'), b: item('mustChange', 'waived') })))).toEqual([
      'item.waived',
    ]);
    expect(rules(checkers.mayClearWithUnadopted(asked({ a: item('advice', 'waived'), b: item('mustChange', 'kept') })))).toEqual([
      'item.mustChangeOpen',
    ]);
    expect(rules(checkers.mayClear(asked({ a: item('advice', 'waived') })))).toEqual(['item.waived']);
  });

  it('waits for each change that nobody asked for', () => {
    const facts = { unsolicitedChanges: ['第三条', '第四条'] };
    expect(checkers.mayClear(asked({ a: item('advice', 'closed') }, { changesDealtWith: ['第三条'] }, facts))).toMatchObject([
      { rule: 'change.unsolicited', change: '第四条' },
    ]);
    expect(checkers.mayClear(asked({}, { changesDealtWith: facts.unsolicitedChanges }, facts))).toEqual([]);
  });

  it('is none for a text that was judged unlawful meanwhile', () =>
    expect(rules(checkers.mayClear(asked({}, {}, { reviewedTextJudgedUnlawful: true })))).toEqual(['text.judgedUnlawful']));
});
