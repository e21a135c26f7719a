import type { SuggestionReceipt, SuggestionRequest } from '@fashen/contracts';
import type { Caller, Clock, Engine } from '@fashen/engine';
import { AccountRepository, type Database, FileRepository, type VersionEntry } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../../platform/tokens.js';
import { textsOf } from '../../text-work/ask-texts.js';
import type { Suggested } from '../../text-work/tasks/suggestions.js';
import { textWork } from '../../text-work/text-work.js';
import { ENGINE } from '../../workflow/tokens.js';
import { requireOwnDocument } from '../drafters.js';
import { keepVersion } from '../keep.js';
import { presentVersion } from '../present.js';
import { readDraft } from '../read-draft.js';
import { remembered } from '../remembered.js';
import { entryOf } from '../version-entry.js';
import { askedItems } from './asked-items.js';

type Given = { caller: Caller; request: SuggestionRequest; key: string | undefined };

/** Applies what an opinion suggests to the drafter's own file, as tracked changes of the drafter, and keeps the result like an upload. */
@Injectable()
export class Suggestions {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem PAYLOAD_REFUSED with a finding an item when nothing can be applied */
  async apply(document: string, { caller, request, key }: Given): Promise<SuggestionReceipt> {
    await this.database.read(({ sql }) => requireOwnDocument(sql, caller, document));
    const at = this.clock.now();
    const { version, title, items, isAny, revised } = await this.suggest(document, caller, request, at);
    if (request.dryRun) return { version: null, notices: [], items };
    if (!isAny || !revised) throw nothingApplied(items);
    // the title that was given with the version stays; one that was read from the text is read again
    const file = { name: version.fileName, bytes: Buffer.from(revised) };
    const draft = await readDraft(file, title.trim() === version.title ? undefined : version.title);
    const asked = { scope: `${caller.person} suggestions`, key, at, body: [document, request] };
    return remembered(this.database, asked, async (tx) => {
      const kept = await keepVersion(tx.sql, { document, draft, by: caller.person, at });
      return { version: await presentVersion(tx.sql, kept), notices: [...draft.notices], items };
    });
  }

  /** What becomes of each item, and the file with what is applied. The database is left before a thread is waited for. */
  private async suggest(
    document: string,
    caller: Caller,
    request: SuggestionRequest,
    at: string,
  ): Promise<Suggested & { version: VersionEntry }> {
    const version = await this.database.read(({ sql }) => entryOf(sql, document, request.from));
    if (!version) throw new Problem('NOT_FOUND');
    const wanted = await askedItems({ engine: this.engine, database: this.database }, caller, version, request);
    const others = [...new Set(wanted.flatMap(({ of }) => (of === null || of === version.id ? [] : [of])))];
    const { bytes, texts } = await this.database.read(async ({ sql }) => ({
      bytes: await new FileRepository(sql).read(version.fileSha256),
      texts: await textsOf(sql, [version.id, ...others]),
    }));
    const [own, ...spokenOf] = texts;
    if (!own) throw new Error(`The version ${version.id} is not there`);
    const by = request.dryRun ? null : { author: await this.nameOf(caller), at };
    return { version, ...(await textWork('suggest', { bytes, version: own, others: spokenOf, wanted, by })) };
  }

  private async nameOf({ person }: Caller): Promise<string> {
    const names = await this.database.read(({ sql }) => new AccountRepository(sql).names([person]));
    return names.get(person) ?? person;
  }
}

const UNCHANGED = {
  rule: 'suggestion.unchanged',
  says: { zh: '该条款已经是建议的文字。', en: 'The clause reads so already.' },
  wayOut: { zh: '无需再改。', en: 'Nothing needs changing.' },
};

const nothingApplied = (items: Suggested['items']): Problem =>
  new Problem('PAYLOAD_REFUSED', { findings: items.map(({ refusal }, n) => ({ ...(refusal ?? UNCHANGED), field: `/items/${n}` })) });
