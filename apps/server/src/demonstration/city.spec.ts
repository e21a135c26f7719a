import { PARTIES, PEOPLE } from './city.js';

describe('临江市', () => {
  const of = (kind: string) => PARTIES.filter((party) => party.kind === kind);

  it('has a city, a general office, six departments, three districts and two townships', () => {
    const departments = of('department').filter(({ id }) => id !== 'linjiang.office');
    expect(of('department').length - departments.length).toBe(1);
    expect([of('city'), departments, of('district'), of('township')].map(({ length }) => length)).toEqual([1, 6, 3, 2]);
  });

  it('has a unique login for everybody, and every role of the straight way', () => {
    expect(new Set(PEOPLE.map(({ login }) => login)).size).toBe(PEOPLE.length);
    const roles = new Set(PEOPLE.flatMap(({ roles: held }) => Object.values(held).flat()));
    for (const role of [
      'drafter',
      'draftingHead',
      'intakeClerk',
      'caseHandler',
      'secondReviewer',
      'reviewHead',
      'registrar',
      'auditor',
      'administrator',
    ])
      expect(roles).toContain(role);
  });

  it('names parties that exist, each under one that stands before it', () => {
    const known = new Set<string>();
    for (const { id, parentId } of PARTIES) {
      if (parentId !== null) expect(known).toContain(parentId);
      known.add(id);
    }
    for (const { roles } of PEOPLE) for (const party of Object.keys(roles)) expect(known).toContain(party);
  });
});
