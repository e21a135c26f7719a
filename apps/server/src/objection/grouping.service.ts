import type { GroupView, NewGrouping } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, ObjectionGroupRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { ownObjection } from './desk-door.js';
import { ObjectionWork } from './objection-work.js';

/** 合并审查: one is examined, each person is answered. Likeness proposes; a handler confirms, and takes out what only looked alike. */
@Injectable()
export class ObjectionGrouping {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly work: ObjectionWork,
  ) {}

  read(lead: string, caller: Caller): Promise<GroupView> {
    return this.database.read(async ({ sql }) => {
      await ownObjection(sql, lead, caller);
      const members = await new ObjectionGroupRepository(sql).members(lead);
      return {
        lead,
        members: members
          .filter(({ id, receiver }) => id !== lead && receiver === caller.party)
          .map(({ id, receivedOn, similarity, groupedAt, joinedAt }) => ({
            id,
            receivedOn,
            similarity,
            isConfirmed: groupedAt !== null,
            hasJoined: joinedAt !== null,
          })),
      };
    });
  }

  /** Confirmed members join in the background; whose process has moved on stands alone again. A handler may name one that was not proposed. */
  async confirm(lead: string, { members = [], least }: NewGrouping, caller: Caller): Promise<GroupView> {
    await this.database.store.transaction(async ({ sql }) => {
      for (const member of members) {
        await ownObjection(sql, member, caller);
        await new ObjectionGroupRepository(sql).propose(lead, member);
      }
    });
    const proposed = (await this.read(lead, caller)).members.filter(({ isConfirmed }) => !isConfirmed);
    const chosen = proposed.filter(({ id, similarity }) => members.includes(id) || (least !== undefined && similarity >= least));
    await this.database.store.transaction(({ sql }) =>
      new ObjectionGroupRepository(sql).confirm(
        lead,
        chosen.map(({ id }) => id),
        { at: this.clock.now(), by: caller.person },
      ),
    );
    this.work.nudge();
    return this.read(lead, caller);
  }

  /** Only what was proposed: what was confirmed is examined together. */
  async separate(member: string, caller: Caller): Promise<void> {
    await this.database.store.transaction(async ({ sql }) => {
      await ownObjection(sql, member, caller);
      await new ObjectionGroupRepository(sql).separate(member);
    });
  }
}
