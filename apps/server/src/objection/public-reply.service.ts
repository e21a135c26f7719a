import type { PageQuery, PublicReplies } from '@fashen/contracts';
import { type Database, DocumentRepository, PartyRepository, type PublicReply, PublicReplyRepository, type Sql } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { cursorOf, placeOf } from '../platform/http/cursor.js';
import { DATABASE } from '../platform/tokens.js';
import { outcomeWords } from './outcome-words.js';

/** Replies as the head released them, for everybody. */
@Injectable()
export class PublicReplyReading {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  page({ cursor, limit }: PageQuery): Promise<PublicReplies> {
    return this.database.read(async ({ sql }) => {
      const place = cursor === undefined ? null : placeOf(cursor);
      const found = await new PublicReplyRepository(sql).page(place && { on: place.createdAt, id: place.id }, limit + 1);
      const page = found.slice(0, limit);
      const entries: PublicReplies['entries'] = [];
      for (const reply of page) entries.push(await entryOf(sql, reply));
      const last = page.at(-1);
      return { entries, next: found.length > limit && last ? cursorOf({ createdAt: last.on, id: last.id }) : null };
    });
  }
}

async function entryOf(
  sql: Sql,
  { id, document, paper, repliedBy, outcome, text, on }: PublicReply,
): Promise<PublicReplies['entries'][number]> {
  const about = document === null ? undefined : await new DocumentRepository(sql).find(document);
  const party = await new PartyRepository(sql).find(repliedBy);
  return {
    id,
    document: about ? { id: about.id, title: about.title } : null,
    paper,
    repliedBy: party!.name,
    outcome,
    outcomeLabel: outcomeWords(outcome),
    text,
    publishedOn: on,
  };
}
