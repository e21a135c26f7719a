import { PARTIES, PEOPLE } from './city.js';

describe('临江市', () => {
  const of = (kind: string, parent = 'linjiang') => PARTIES.filter((party) => party.kind === kind && party.parentId === parent);

  it('has a general office, six departments and three districts, and one of them two townships and a subdistrict', () => {
    const departments = of('department').filter(({ functions }) => !functions.includes('generalOffice'));
    expect(of('department').length - departments.length).toBe(1);
    expect(
      [departments, of('district'), of('township', 'linjiang.qingxi'), of('subdistrict', 'linjiang.qingxi')].map(({ length }) => length),
    ).toEqual([6, 3, 2, 1]);
  });

  it('has a unique login for everybody, and a unique name', () => {
    for (const key of ['login', 'name'] as const) {
      const given = PEOPLE.map((person) => person[key]);
      expect(given.filter((value, n) => given.indexOf(value) < n)).toEqual([]);
    }
  });

  it('has people for every role of a review and of what follows', () => {
    const roles = new Set(PEOPLE.flatMap(({ roles: held }) => Object.values(held).flat()));
    for (const role of [
      'drafter',
      'draftingHead',
      'generalOffice',
      'intakeClerk',
      'caseHandler',
      'secondReviewer',
      'coReviewer',
      'adviser',
      'reviewHead',
      'registrar',
      'signatory',
      'auditor',
      'administrator',
    ])
      expect(roles).toContain(role);
  });

  it('keeps two people apart wherever one may not do both: handler and head are never one in a review body', () => {
    const bodies = PARTIES.filter(({ functions }) => functions.some((work) => work === 'reviewAuthority' || work === 'legalSection'));
    expect(bodies.length).toBeGreaterThan(3);
    for (const { id } of bodies) {
      const holders = (role: string) => PEOPLE.filter(({ roles }) => roles[id]?.some((held) => held === role)).map(({ login }) => login);
      expect([id, holders('caseHandler').length > 0, holders('secondReviewer').length > 0, holders('reviewHead').length > 0]).toEqual([
        id,
        true,
        true,
        true,
      ]);
      expect(holders('caseHandler').filter((login) => holders('reviewHead').includes(login))).toEqual([]);
    }
  });

  it('names parties that exist, each under one that stands before it', () => {
    const known = new Set<string>();
    for (const { id, parentId, superiorId } of PARTIES) {
      if (parentId !== null) expect(known).toContain(parentId);
      if (superiorId !== undefined) expect(known).toContain(superiorId);
      expect(known).not.toContain(id);
      known.add(id);
    }
    for (const { roles } of PEOPLE) for (const party of Object.keys(roles)) expect(known).toContain(party);
  });
});
