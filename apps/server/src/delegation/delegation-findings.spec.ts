import type { KnownDelegation } from '@fashen/persistence';
import { type AskedDelegation, delegationFindings } from './delegation-findings.js';

const PARTY = 'linjiang.justice';
const members = [
  { person: 'second', party: PARTY, roles: ['secondReviewer', 'caseHandler', 'auditor'] },
  { person: 'colleague', party: PARTY, roles: ['caseHandler', 'secondReviewer'] },
  { person: 'handler', party: PARTY, roles: ['caseHandler'] },
  { person: 'administrator', party: PARTY, roles: ['administrator'] },
];
const asked: AskedDelegation = {
  person: 'second',
  delegate: 'colleague',
  role: 'secondReviewer',
  startsOn: '2026-03-02',
  endsOn: '2026-03-06',
};
const known = (change: Partial<KnownDelegation>): KnownDelegation => ({
  id: 'd0',
  person: 'second',
  delegate: 'colleague',
  party: PARTY,
  role: 'secondReviewer',
  startsOn: '2026-03-01',
  endsOn: '2026-03-03',
  reason: '外出',
  createdBy: 'second',
  createdAt: '',
  revokedAt: null,
  ...change,
});
const rules = (change: Partial<AskedDelegation>, touching: readonly KnownDelegation[] = []) =>
  delegationFindings({ ...asked, ...change }, { members, touching, today: '2026-03-02' }).map(({ rule }) => rule);

describe('a delegation', () => {
  it('is sound where the delegate holds the role in the same party', () => expect(rules({})).toEqual([]));
  it('of everything wants every role that decides something', () => {
    expect(rules({ role: null })).toEqual([]);
    expect(delegationFindings({ ...asked, role: null, delegate: 'handler' }, { members, touching: [], today: '2026-03-02' })).toMatchObject(
      [{ rule: 'delegation.delegateRole', field: '/delegate', details: { roles: ['secondReviewer'] } }],
    );
  });
  it.each<[string, Partial<AskedDelegation>, string]>([
    ['begins in the past', { startsOn: '2026-03-01' }, 'delegation.dayPast'],
    ['ends before it begins', { endsOn: '2026-03-01' }, 'delegation.endsBefore'],
    ['goes to oneself', { delegate: 'second' }, 'delegation.toOneself'],
    ['goes to somebody without the role', { delegate: 'handler' }, 'delegation.delegateRole'],
    ['goes to a stranger', { delegate: 'stranger' }, 'delegation.delegateRole'],
    ['is of a role that is not held', { role: 'reviewHead' }, 'delegation.roleNotHeld'],
    ['is of nothing but running the installation', { person: 'administrator', role: null }, 'delegation.nothingHeld'],
    ['is of somebody of another party', { person: 'stranger', role: null }, 'delegation.nothingHeld'],
  ])('is refused where it %s', (_, change, rule) => expect(rules(change)).toEqual([rule]));
  it.each<[string, Partial<KnownDelegation>, string]>([
    ['the person is away already', {}, 'delegation.overlaps'],
    ['the person is away already in every role', { role: null, delegate: 'handler' }, 'delegation.overlaps'],
    ['the delegate is away too', { person: 'colleague', delegate: 'handler' }, 'delegation.delegateAway'],
    ['the person acts for somebody else', { person: 'handler', delegate: 'second' }, 'delegation.actsForOthers'],
  ])('is not passed on: %s', (_, change, rule) => expect(rules({}, [known(change)])).toEqual([rule]));
  it('of another role at the same time is another matter', () => expect(rules({}, [known({ role: 'caseHandler' })])).toEqual([]));
});
