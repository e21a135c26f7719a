import type { Choice } from '@fashen/contracts';
import { isRole, ROLES, type Role } from '@fashen/domain';
import { AccountRepository, PartyRepository, type Sql } from '@fashen/persistence';
import { joined, named } from '../../workflow/resolver.js';

/** Offices by name. */
export async function partyNames(sql: Sql): Promise<ReadonlyMap<string, string>> {
  return new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
}

export type Member = { person: string; party: string; roles: readonly string[] };

const rolesOf = (roles: readonly string[]) => {
  const known = roles.filter(isRole).map((role) => ROLES[role]);
  return { zh: known.map(({ zh }) => zh).join('、'), en: known.map(({ en }) => en).join(', ') };
};

/** People by name, each with the office and what they do there; everybody once. */
export async function peopleOf(sql: Sql, members: readonly Member[]): Promise<Choice[]> {
  const names = await new AccountRepository(sql).names(members.map(({ person }) => person));
  const parties = await partyNames(sql);
  const seen = new Map<string, Choice>();
  for (const { person, party, roles } of members) {
    if (seen.has(person)) continue;
    const hint = joined(named(parties.get(party) ?? party), rolesOf(roles));
    seen.set(person, { value: person, label: named(names.get(person) ?? person), hint });
  }
  return [...seen.values()];
}

/** Active persons who hold that role in the party. */
export async function holders(sql: Sql, party: string, role: Role): Promise<Member[]> {
  const found = await new AccountRepository(sql).holders(party, role);
  return found.map(({ id }) => ({ person: id, party, roles: [role] }));
}
