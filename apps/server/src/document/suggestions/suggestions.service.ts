import type { SuggestionReceipt, SuggestionRequest } from '@fashen/contracts';
import type { Caller, Clock, Engine } from '@fashen/engine';
import { reviseDocx } from '@fashen/ooxml';
import { AccountRepository, type Database, FileRepository, type Version, VersionRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../../platform/tokens.js';
import { ENGINE } from '../../process/tokens.js';
import { requireOwnDocument } from '../drafters.js';
import { keepVersion } from '../keep.js';
import { presentVersion } from '../present.js';
import { type Draft, readDraft } from '../read-draft.js';
import { remembered } from '../remembered.js';
import { outlineOfVersion } from '../version-text.js';
import { askedItems } from './asked-items.js';
import { type Plan, planSuggestions } from './plan-suggestions.js';
import { refused } from './refused.js';
import { openVersion, type VersionFile } from './version-file.js';

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
    const { version, opened, plan } = await this.plan(document, caller, request);
    if (request.dryRun) return { version: null, notices: [], items: plan.items };
    if (opened === undefined || plan.edits.length === 0) throw nothingApplied(plan);
    const at = this.clock.now();
    const draft = await this.revise(version, opened, plan, { author: await this.nameOf(caller), at });
    const asked = { scope: `${caller.person} suggestions`, key, at, body: [document, request] };
    return remembered(this.database, asked, async (tx) => {
      const kept = await keepVersion(tx.sql, { document, draft, by: caller.person, at });
      return { version: await presentVersion(tx.sql, kept), notices: [...draft.notices], items: plan.items };
    });
  }

  private async plan(document: string, caller: Caller, request: SuggestionRequest) {
    const { version, outline, bytes } = await this.database.read(async ({ sql }) => {
      const found = await new VersionRepository(sql).find(request.from);
      if (found?.documentId !== document) throw new Problem('NOT_FOUND');
      return { version: found, outline: await outlineOfVersion(sql, found), bytes: await new FileRepository(sql).read(found.fileSha256) };
    });
    const asked = await askedItems({ engine: this.engine, database: this.database }, caller, version, outline, request);
    const opened = await openVersion(bytes, version.text, outline);
    const plan: Plan = opened ? planSuggestions(opened, asked) : { edits: [], items: asked.map(stale) };
    return { version, opened, plan };
  }

  /** The title that was given with the version stays; one that was read from the text is read again. */
  private async revise(version: Version, opened: VersionFile, { edits }: Plan, by: { author: string; at: string }): Promise<Draft> {
    const bytes = await reviseDocx(opened.file, edits, by);
    const isGiven = opened.outline.title.trim() !== version.title;
    return readDraft({ name: version.fileName, bytes }, isGiven ? version.title : undefined);
  }

  private async nameOf({ person }: Caller): Promise<string> {
    const names = await this.database.read(({ sql }) => new AccountRepository(sql).names([person]));
    return names.get(person) ?? person;
  }
}

const stale = ({
  process,
  item,
  anchor,
  clause,
}: {
  process: string;
  item: string;
  anchor: string;
  clause: { anchor: string } | undefined;
}) => ({
  process,
  item,
  anchor,
  clause: clause?.anchor ?? null,
  outcome: 'refused' as const,
  segments: [],
  refusal: refused('stale'),
  remarks: [],
});

const UNCHANGED = {
  rule: 'suggestion.unchanged',
  says: { zh: '该条款已经是建议的文字。', en: 'The clause reads so already.' },
  wayOut: { zh: '无需再改。', en: 'Nothing needs changing.' },
};

const nothingApplied = ({ items }: Plan): Problem =>
  new Problem('PAYLOAD_REFUSED', { findings: items.map(({ refusal }, n) => ({ ...(refusal ?? UNCHANGED), field: `/items/${n}` })) });
