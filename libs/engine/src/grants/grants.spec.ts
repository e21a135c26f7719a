import type { GrantRow } from '../port.js';
import { missingGrant } from './grants.js';

const terms = { kind: 'reviewCleared', subject: 'document', hash: 't1:abc' };
const standing: GrantRow = {
  ...terms,
  id: 'review/7/0',
  grantedBy: 'review/7',
  grantedAt: '2026-01-05T01:00:00.000Z',
  revokedBy: null,
  revokedAt: null,
};
const revoked = { ...standing, revokedBy: 'special/3', revokedAt: '2026-01-06T01:00:00.000Z' };

describe('what is missing of a grant', () => {
  it('is nothing where it stands for exactly this text', () => expect(missingGrant([revoked, standing], terms)).toEqual([]));
  it('is the grant where it was revoked, also one for another text', () => {
    expect(missingGrant([revoked], terms)).toEqual([{ rule: 'grant.missing', ...terms }]);
    expect(missingGrant([{ ...revoked, hash: 't1:other' }], terms)).toEqual([{ rule: 'grant.missing', ...terms }]);
  });
  it('is another text where only that one was granted', () =>
    expect(missingGrant([{ ...standing, hash: 't1:other' }, revoked], terms)).toEqual([
      { rule: 'grant.otherText', ...terms, granted: ['t1:other'] },
    ]));
});
