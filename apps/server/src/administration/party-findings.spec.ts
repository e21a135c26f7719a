import type { Party } from '@fashen/persistence';
import { abolitionFindings, placeFindings } from './party-findings.js';

const party = (id: string, more: Partial<Party> = {}): Party => ({
  id,
  kind: 'department',
  name: id,
  shortName: id,
  parentId: 'city',
  functions: [],
  ...more,
});
const CITY = party('city', { kind: 'city', parentId: null });
const ALL = [
  CITY,
  party('justice', { functions: ['reviewAuthority'] }),
  party('old', { abolishedOn: '2025-01-01', successorId: 'justice' }),
];
const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

describe('a place in the tree of authorities', () => {
  it.each([
    ['a department of its own name', party('urban'), []],
    ['a department at the top', party('urban', { parentId: null }), ['party.needsParent']],
    ['a parent that is not there', party('urban', { parentId: 'nowhere' }), ['party.unknown']],
    ['a parent that was abolished', party('urban', { parentId: 'old' }), ['party.abolished']],
    ['a name that is taken', party('urban', { name: 'justice' }), ['party.nameTaken']],
    ['a name that an abolished party bore', party('urban', { name: 'old' }), []],
    ['a second review body', party('urban', { functions: ['reviewAuthority'] }), ['party.functionTaken']],
    ['itself as parent', party('justice', { parentId: 'justice' }), ['party.circle']],
    ['a child as parent', { ...CITY, parentId: 'justice' }, ['party.circle']],
  ])('%s', (_, asked, expected) => expect(rules(placeFindings(asked, ALL))).toEqual(expected));
});

describe('an abolition', () => {
  const TODAY = '2026-03-02';
  it.each([
    ['justice', 'city', TODAY, []],
    ['justice', 'justice', TODAY, ['party.ownSuccessor']],
    ['justice', 'old', TODAY, ['party.abolished']],
    ['justice', 'city', '2026-03-03', ['party.abolishedLater']],
    ['city', 'justice', TODAY, ['party.hasParts']],
    ['old', 'justice', TODAY, ['party.abolished']],
  ])('of %s in favour of %s on %s meets %p', (id, successor, abolishedOn, expected) => {
    const found = abolitionFindings(ALL.find((one) => one.id === id)!, { successor, abolishedOn }, ALL, TODAY);
    expect(rules(found)).toEqual(expected);
  });
});
