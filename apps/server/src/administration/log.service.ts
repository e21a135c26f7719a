import type { AdministrationLog } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { AccountRepository, AdministrationRepository, type Database, PartyRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../platform/tokens.js';
import { ASKED, pageBefore } from './earlier.js';
import { requireLogReader } from './standing.js';

/** What was administered, for administrators and auditors. */
@Injectable()
export class AdministrationLogReading {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async page(before: number | undefined, caller: Caller): Promise<AdministrationLog> {
    requireLogReader(caller);
    return this.database.read(async ({ sql }) => {
      const { page, next } = pageBefore(await new AdministrationRepository(sql).page(ASKED, before), ({ ordinal }) => ordinal);
      const people = await new AccountRepository(sql).names(page.flatMap(({ by, subject }) => [by, subject]));
      const parties = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
      const nameOf = (id: string): string => people.get(id) ?? parties.get(id) ?? id;
      const entries = page.map(({ by, subject, subjectKind: kind, details, ...entry }) => ({
        ...entry,
        by: { id: by, name: nameOf(by) },
        subject: { kind, id: subject, name: nameOf(subject) },
        isOwn: kind === 'account' && by === subject,
        details: JSON.parse(details) as Record<string, unknown>,
      }));
      return { entries, next };
    });
  }
}
