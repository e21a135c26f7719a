import type { Account, Party } from '@fashen/persistence';
import { isLastAdministrator, roleFindings, rolesBeyond } from './account-findings.js';

const account = (id: string, more: Partial<Account> = {}): Account => ({
  id,
  login: id,
  name: id,
  passwordHash: '',
  createdAt: '',
  disabledAt: null,
  ...more,
});
const administrator = (id: string) => ({ account: id, party: 'city', role: 'administrator' as const });

describe('the last administrator', () => {
  const both = [administrator('a'), administrator('b')];
  it.each([
    ['alone', { accounts: [account('a')], roles: [administrator('a')] }, true],
    ['beside another', { accounts: [account('a'), account('b')], roles: both }, false],
    ['beside one who is disabled', { accounts: [account('a'), account('b', { disabledAt: 'x' })], roles: both }, true],
    ['beside one who never signed in', { accounts: [account('a'), account('b', { oneTimeSince: 'x' })], roles: both }, true],
    ['who is none', { accounts: [account('a'), account('b')], roles: [administrator('b')] }, false],
  ])('%s', (_, known, expected) => expect(isLastAdministrator('a', known)).toBe(expected));
});

describe('roles that are given', () => {
  const drafter = { party: 'old', role: 'drafter' as const };
  const old: Party = {
    id: 'old',
    kind: 'department',
    name: '旧局',
    shortName: '旧局',
    parentId: null,
    functions: [],
    abolishedOn: '2025-01-01',
  };
  const rules = (...args: Parameters<typeof roleFindings>) => roleFindings(...args).map(({ rule, field }) => `${rule} ${field}`);

  it('are not in an abolished party, and stay there where they were held', () => {
    expect(rules([drafter], [], [old])).toEqual(['account.partyAbolished /roles/0']);
    expect(rules([drafter], [drafter], [old])).toEqual([]);
  });

  it('are named once, in parties that are there', () => {
    expect(rules([drafter, drafter], [drafter], [old])).toEqual(['account.roleTwice /roles/1']);
    expect(rules([{ ...drafter, party: 'nowhere' }], [], [old])).toEqual(['account.partyUnknown /roles/0']);
  });

  it('are told apart from those held before', () => {
    const registrar = { party: 'old', role: 'registrar' as const };
    expect(rolesBeyond([drafter, registrar], [drafter])).toEqual([registrar]);
  });
});
