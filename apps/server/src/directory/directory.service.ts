import type { ColleagueList, PartyDirectory } from '@fashen/contracts';
import { dateIn, PARTY_KINDS, ROLES } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { AccountRepository, type Database, PartyRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DATABASE } from '../platform/tokens.js';

/** Whom and what a form may name. Who may be chosen for a seat of a case is asked of the case itself. */
@Injectable()
export class DirectoryService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Active people who hold a role in the caller's party, by name. */
  async colleagues({ party }: Caller): Promise<ColleagueList> {
    const held = await this.database.read(({ sql }) => new AccountRepository(sql).membersOf(party));
    const people = new Map<string, ColleagueList['entries'][number]>();
    for (const { id, name, role } of held) {
      const person = people.get(id) ?? { id, name, roles: [] };
      people.set(id, { ...person, roles: [...person.roles, ROLES[role]] });
    }
    return { entries: [...people.values()] };
  }

  async parties(): Promise<PartyDirectory> {
    const today = dateIn(this.clock.now());
    const all = await this.database.read(({ sql }) => new PartyRepository(sql).all());
    const existing = all.filter(({ abolishedOn }) => !abolishedOn || abolishedOn > today);
    return {
      entries: existing.map(({ id, name, kind, parentId }) => ({ id, name, kind, kindLabel: PARTY_KINDS[kind], parent: parentId })),
    };
  }
}
