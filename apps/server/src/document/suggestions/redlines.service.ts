import { dateIn } from '@fashen/domain';
import type { Caller } from '@fashen/engine';
import { AccountRepository, type Database } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../../platform/tokens.js';
import { textWork } from '../../text-work/text-work.js';
import { toCompare } from '../compare-versions.js';
import { visibleVersion } from '../document-reading.service.js';

/** Two versions as one Word document: the changes are those of whoever handed in the later one, on the day of it. */
@Injectable()
export class Redlines {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @throws Problem NOT_FOUND unless the caller may see the document and both versions are its own */
  async between(caller: Caller, document: string, from: string, to: string): Promise<{ bytes: Buffer; name: string }> {
    const { compared, facts, name } = await this.database.read(async ({ sql }) => {
      const old = await visibleVersion(sql, caller, document, from);
      const next = await visibleVersion(sql, caller, document, to);
      const names = await new AccountRepository(sql).names([next.createdBy]);
      return {
        compared: await toCompare(sql, old, next),
        facts: { title: next.title, author: names.get(next.createdBy) ?? next.createdBy, date: dateIn(next.createdAt) },
        name: `${next.title}（第${old.ordinal}稿至第${next.ordinal}稿修订）.docx`,
      };
    });
    return { bytes: Buffer.from(await textWork('redlineTexts', { ...compared, facts })), name };
  }
}
