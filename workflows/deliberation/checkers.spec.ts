import { checkers } from './checkers.js';
import { unconditional } from './payload-checks.js';
import { recordFits } from './record-checks.js';

type Recheck = Parameters<typeof checkers.mayPassRecheck>[0];
const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

describe('the signatures of a decision', () => {
  const signed = (...issuers: string[]) =>
    checkers
      .mayPassRecheck({
        context: { signatories: ['city', 'district'], reviewers: [], deciders: [], exemption: null, textHash: 't1:text' },
        facts: {
          ...{ text: { textHash: 't1:text' }, textJudgedUnlawful: false, clearances: [], runningReview: null, drafters: [] },
          standing: { deliberated: true, exempted: false, signed: issuers },
        },
      } as unknown as Recheck)
      .filter(({ rule }) => rule === 'signature.missing')
      .map(({ issuer }) => issuer);

  it('are those of every issuer', () => {
    expect(signed()).toEqual(['city', 'district']);
    expect(signed('city')).toEqual(['district']);
    expect(signed('city', 'district')).toEqual([]);
  });

  it('are given or not: one on a condition is none', () => {
    const world = {
      ...{ context: { approval: null, bodies: [], parties: {} }, facts: { colleagues: [], evidence: [] } },
      ...{ at: '2026-03-02T01:00:00.000Z', by: { person: 'mayor', party: 'city', roles: ['signatory'] } },
    };
    const given = (isConditional: boolean) =>
      rules(unconditional({ ...world, payload: { isConditional } } as unknown as Parameters<typeof unconditional>[0]));
    expect([given(true), given(false)]).toEqual([['signature.conditional'], []]);
  });
});

describe('the record of a meeting', () => {
  const NAMES = ['甲', '乙', '丙', '丁', '戊'] as const;
  const attended = (presences: readonly ('present' | 'absent' | 'sittingIn')[]) =>
    rules(
      recordFits({
        payload: {
          ...{ heldOn: '2026-03-02', chair: '甲', minutes: 'scan', views: [{ speaker: '甲', view: '同意' }] },
          attendance: presences.map((presence, n) => ({ name: NAMES[n], post: '组成人员', presence })),
        },
        context: {
          ...{ item: { meeting: 'meeting' }, lastFactOn: null },
          rules: { quorum: { share: 0.5, basis: '议事规则' }, chairLast: { isRule: true, basis: '第三十条' } },
        },
        facts: {
          evidence: ['scan'],
          meetings: [{ id: 'meeting', kind: 'standingMeeting', heldOn: '2026-03-02', chair: null, attendance: null, minutes: null }],
        },
        ...{ at: '2026-03-02T09:00:00.000Z', by: { person: 'office', party: 'office', roles: ['generalOffice'] } },
      } as unknown as Parameters<typeof recordFits>[0]),
    );

  it('counts half of the members as enough, and who sits in as none of them', () => {
    expect(attended(['present', 'present', 'absent', 'absent'])).toEqual([]);
    expect(attended(['present', 'absent', 'absent'])).toEqual(['attendance.quorum']);
    expect(attended(['present', 'absent', 'absent', 'sittingIn', 'sittingIn'])).toEqual(['attendance.quorum']);
    expect(attended(['present', 'absent', 'sittingIn', 'sittingIn', 'sittingIn'])).toEqual([]);
  });
});
