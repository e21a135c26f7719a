import { ISSUED_AS, PARTY_KINDS } from '@fashen/domain';
import { findProfile, PROFILES } from '../index.js';
import type { Sourced } from '../sourced.js';

/** Every sourced value below an object, with the path to it. */
function sourced(value: unknown, path = ''): [string, Sourced<unknown>][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value && 'verified' in value) return [[path, value as Sourced<unknown>]];
  return Object.entries(value).flatMap(([key, inner]) => sourced(inner, `${path}/${key}`));
}

describe.each(PROFILES)('in whose name, in the profile $name', (profile) => {
  const values = [...sourced(profile.issuing), ...sourced(profile.rules), ...sourced(profile.enactment)];

  it('has a rule for each name', () => expect(Object.keys(profile.issuing).sort()).toEqual(Object.keys(ISSUED_AS).sort()));

  it('gives each value its text and the date of it', () => {
    expect(values.length).toBeGreaterThan(80);
    expect(values.filter(([, { source, asOf }]) => source === '' || !/^\d{4}(-\d\d){0,2}$/.test(asOf))).toEqual([]);
  });

  it('never calls a product default, an analogy or an unchecked article verified', () => {
    expect(values.filter(([, { source, verified }]) => verified && /系统缺省|参照|待核/.test(source)).map(([path]) => path)).toEqual([]);
  });

  it('lets nobody issue who may not enact, and each that may in at least one name', () => {
    const mayNot = new Set<string>(profile.enactment.value.mayNot);
    const { joint, ...sole } = profile.issuing;
    const issuing = new Set(Object.values(sole).flatMap(({ issuers }) => issuers));
    expect([...issuing].filter((kind) => mayNot.has(kind))).toEqual([]);
    expect(Object.keys(PARTY_KINDS).filter((kind) => !mayNot.has(kind) && !(issuing as Set<string>).has(kind))).toEqual([]);
  });

  it('sends no document to a meeting that was not reviewed, and has each that stays decided, signed and filed or registered', () => {
    const { joint, ...sole } = profile.issuing;
    for (const [name, rule] of Object.entries(sole)) {
      expect([name, rule.reviewers.value.some(({ isOptional }) => !isOptional)]).toEqual([name, true]);
      if (rule.leavesFlow.value) continue;
      expect([name, rule.meetings.value.length > 0, rule.signatories.value.length > 0, rule.filing.value.length > 0]).toEqual([
        name,
        true,
        true,
        true,
      ]);
    }
  });

  it('lets party and government together leave the flow without a unified number', () => {
    expect(profile.issuing.partyAndGovernment).toMatchObject({
      leavesFlow: { value: true },
      numbering: { value: 'none' },
      registrar: { value: null },
    });
  });
});

describe('where places differ', () => {
  const department = (name: string) => findProfile(name).issuing.department;

  it("registers a department's document with its government in Zhejiang and with the review body in Shandong", () => {
    expect(department('zhejiang-hangzhou').registrar).toMatchObject({ value: 'registrationAuthority', verified: true });
    expect(department('shandong').registrar).toMatchObject({ value: 'reviewAuthority', verified: true });
    expect(department('hunan').registrar.verified).toBe(false);
  });

  it('counts registration as filing in Shandong only', () => {
    const filed = PROFILES.map(({ name, issuing }) => [name, issuing.department.filing.value[0]!.by]);
    expect(Object.fromEntries(filed)).toEqual({
      national: 'filing',
      'zhejiang-hangzhou': 'filing',
      hunan: 'filing',
      shandong: 'registration',
    });
  });

  it('takes objections where each text says', () => {
    expect(department('hunan').objectionsTo.value).toEqual(['reviewAuthority']);
    expect(department('shandong').objectionsTo.value).toEqual(['issuer', 'reviewAuthority']);
    expect(department('national').objectionsTo.value).toEqual(['issuer', 'filingAuthority']);
  });
});
