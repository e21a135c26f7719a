import type { NoticePage, PageQuery } from '@fashen/contracts';
import type { Caller, Words } from '@fashen/engine';
import { type Database, NoticeRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { cursorOf, placeOf } from '../platform/http/cursor.js';
import { DATABASE } from '../platform/tokens.js';

/** What a person was told. */
@Injectable()
export class NoticeReading {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** To the person, and to the roles held in the party acted for; the latest first. */
  async page({ cursor, limit }: PageQuery, caller: Caller): Promise<NoticePage> {
    const before = cursor === undefined ? undefined : placeOf(cursor);
    const found = await this.database.read(({ sql }) => new NoticeRepository(sql).of(caller, limit + 1, before));
    const page = found.slice(0, limit);
    const entries = page.map(({ id, process, text, createdAt: at }) => ({ id, process, text: JSON.parse(text) as Words, at }));
    return { entries, next: found.length > limit ? cursorOf(page.at(-1)!) : null };
  }
}
