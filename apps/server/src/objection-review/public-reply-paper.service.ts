import { publicReply } from '@fashen/official-documents';
import { type Database, PartyRepository, PublicReplyRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { documentFact } from '../document/document-fact.js';
import { Problem } from '../platform/problem/problem.js';
import { DATABASE } from '../platform/tokens.js';
import { rendered } from '../text-work/rendered.js';

/** 公开答复 as a paper, from what is published and nothing else. */
@Injectable()
export class PublicReplyPaper {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @throws Problem NOT_FOUND where no such reply is published */
  async make(id: string): Promise<Buffer> {
    const facts = await this.database.read(async ({ sql }) => {
      const reply = await new PublicReplyRepository(sql).find(id);
      if (!reply) throw new Problem('NOT_FOUND');
      const document = reply.document === null ? undefined : await documentFact(sql, reply.document);
      return {
        authority: (await new PartyRepository(sql).find(reply.repliedBy))!.name,
        signedOn: reply.on,
        document: document ?? { title: reply.paper ?? '有关文件', issuers: [] },
        text: reply.text,
        publishedOn: reply.on,
      };
    });
    return rendered(publicReply(facts));
  }
}
