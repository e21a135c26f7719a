import { ISSUED_AS, type IssuedAs } from '@fashen/domain';
import { PROFILES } from '@fashen/policy';
import { PARTIES } from '../demonstration/city.js';
import { issuersFindings } from './check-issuers.js';
import { defaultIssuedAs, defaultIssuers } from './default-issuers.js';
import { PartyTree } from './party-tree.js';
import { resolveWay } from './resolve-way.js';

const tree = new PartyTree(PARTIES);
const NAMES = Object.keys(ISSUED_AS) as IssuedAs[];

/** Whoever drafts, in whatever name, with the issuers that follow from the tree. */
const cases = PARTIES.flatMap(({ id: drafting }) =>
  NAMES.map((issuedAs) => ({ drafting, issuedAs, issuers: defaultIssuers(tree, drafting, issuedAs) })),
);

describe.each(PROFILES)('whoever drafts in 临江市, under the profile $name', (profile) => {
  const allowed = cases.filter((chosen) => issuersFindings(tree, profile, chosen).length === 0);
  const outcomes = allowed.map((chosen) => ({ ...chosen, outcome: resolveWay(tree, { profile, ...chosen, reviewers: [] }) }));
  const ways = outcomes.flatMap(({ outcome, ...chosen }) => (outcome.ok ? [{ ...chosen, way: outcome.way }] : []));

  it('finds a way for most and refuses the others for want of a body only', () => {
    expect(ways.length).toBeGreaterThan(60);
    const reasons = outcomes.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.findings.map(({ rule }) => rule)));
    expect(new Set(reasons)).toEqual(new Set(['way.noReviewer']));
  });

  it('has every document reviewed, and by nobody but review bodies and legal sections', () => {
    for (const { way } of ways) {
      expect(way.reviewers.length).toBeGreaterThan(0);
      for (const reviewer of way.reviewers)
        expect(tree.find(reviewer)!.functions.filter((work) => work === 'reviewAuthority' || work === 'legalSection')).toHaveLength(1);
    }
  });

  it('has every document that stays in the flow decided and signed by its issuers', () => {
    for (const { way } of ways.filter(({ way: { leavesFlow } }) => !leavesFlow)) {
      expect(way.meetings.length).toBeGreaterThan(0);
      expect(way.signatories).toEqual(way.issuers);
      expect(way.lead).toBe(way.issuers[0]);
    }
  });

  it('gives no unified number and no registrar to what leaves the flow', () => {
    const leaving = ways.filter(({ way: { leavesFlow } }) => leavesFlow);
    expect(leaving.map(({ issuedAs }) => issuedAs)).toContain('partyAndGovernment');
    for (const { way } of leaving) expect([way.numbering, way.registrar, way.meetings]).toEqual(['none', null, []]);
  });
});

describe('in whose name a party drafts when nothing is said', () => {
  it.each([
    ['linjiang.urban', 'government'],
    ['linjiang.urban-legal', 'government'],
    ['linjiang.office', 'government'],
    ['linjiang', 'government'],
    ['linjiang.shiqiao', 'township'],
    ['linjiang.fund', 'authorisedOrganisation'],
  ])('%s: %s', (drafting, issuedAs) => expect(defaultIssuedAs(tree, drafting)).toBe(issuedAs));
});

describe('after a reorganisation', () => {
  const reorganised = new PartyTree(
    PARTIES.map((party) =>
      party.id === 'linjiang.urban' ? { ...party, abolishedOn: '2026-01-01', successorId: 'linjiang.housing' } : party,
    ),
  );
  const profile = PROFILES[0]!;

  it('what is under way goes on with the successor: it decides, signs and hears objections', () => {
    const outcome = resolveWay(reorganised, {
      profile,
      issuedAs: 'department',
      issuers: ['linjiang.urban'],
      reviewers: ['linjiang.justice'],
    });
    expect(outcome).toMatchObject({
      ok: true,
      way: {
        issuers: ['linjiang.housing'],
        signatories: ['linjiang.housing'],
        meetings: [{ body: 'linjiang.housing' }],
        objectionsTo: ['linjiang.housing', 'linjiang.justice'],
      },
    });
  });

  it('nothing new is issued in the old name, and the finding names the successor', () => {
    const chosen = { drafting: 'linjiang.urban', issuedAs: 'department', issuers: ['linjiang.urban'] } as const;
    expect(issuersFindings(reorganised, profile, chosen)).toMatchObject([
      { rule: 'issuers.abolished', details: { successor: '临江市住房和城乡建设局' } },
    ]);
  });

  it('a joint document of two that have become one has one issuer left', () => {
    const issuers = ['linjiang.urban', 'linjiang.housing'];
    const outcome = resolveWay(reorganised, { profile, issuedAs: 'joint', issuers, reviewers: ['linjiang.justice'] });
    expect(outcome).toMatchObject({ ok: true, way: { issuers: ['linjiang.housing'], signatories: ['linjiang.housing'] } });
  });
});
