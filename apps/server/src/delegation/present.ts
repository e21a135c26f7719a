import type { DelegationView } from '@fashen/contracts';
import type { IsoDate } from '@fashen/domain';
import { AccountRepository, type KnownDelegation, type Sql } from '@fashen/persistence';

/** Delegations with the names of their people; one is in force on its days until it is revoked. */
export async function presentDelegations(sql: Sql, found: readonly KnownDelegation[], today: IsoDate): Promise<DelegationView[]> {
  const names = await new AccountRepository(sql).names(found.flatMap(({ person, delegate, createdBy }) => [person, delegate, createdBy]));
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  return found.map(({ person, delegate, createdBy, ...delegation }) => ({
    ...delegation,
    person: named(person),
    delegate: named(delegate),
    createdBy: named(createdBy),
    isInForce: delegation.revokedAt === null && delegation.startsOn <= today && today <= delegation.endsOn,
  }));
}
