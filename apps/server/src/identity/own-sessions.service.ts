import type { SessionList } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, PartyRepository, SessionRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, CONFIG, DATABASE } from '../platform/tokens.js';
import { idOf, momentOf } from './session.service.js';

/** A person looks at the own sessions and ends them. */
@Injectable()
export class OwnSessionsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** `token` is that of the session that asks. */
  list({ person }: Caller, token: string): Promise<SessionList> {
    return this.database.read(async ({ sql }) => {
      const sessions = await new SessionRepository(sql).ofAccount(person, momentOf(this.clock.now(), this.config));
      const names = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
      const entries = sessions.map(({ id, partyId, createdAt, usedAt, expiresAt, address, browser }) => ({
        id,
        party: names.get(partyId) ?? partyId,
        createdAt,
        usedAt,
        expiresAt,
        address,
        browser,
        isThis: id === idOf(token),
      }));
      return { entries, idleMinutes: this.config.sessionIdleMinutes };
    });
  }

  /** @throws Problem NOT_FOUND where it is somebody else's, or over */
  end(id: string, { person }: Caller): Promise<void> {
    return this.database.store.transaction(async ({ sql }) => {
      const sessions = new SessionRepository(sql);
      const found = await sessions.find(id, momentOf(this.clock.now(), this.config));
      if (found?.accountId !== person) throw new Problem('NOT_FOUND');
      await sessions.delete(id);
    });
  }

  endOthers({ person }: Caller, token: string): Promise<void> {
    return this.database.store.transaction(({ sql }) => new SessionRepository(sql).deleteOf(person, idOf(token)));
  }
}
