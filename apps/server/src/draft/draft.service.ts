import { DRAFT_BYTES, type DraftBody, type DraftList, type DraftReceipt, type DraftView } from '@fashen/contracts';
import type { Caller, Clock, Json, Reader } from '@fashen/engine';
import { type Database, type Draft, DraftRepository, type SqlTx } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { sealingKey } from '../platform/config/keys.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, CONFIG, DATABASE } from '../platform/tokens.js';
import { keptSince, keptUntil, wholeDays } from './kept.js';
import { openDraft, openLabel, sealDraft } from './sealing.js';

/** More than any person has open at once; a program that invents scopes is stopped here. */
const MOST = 200;

type Place = { person: string; party: string; scope: string };

/** Forms half filled in. Each is its person's alone, in the office acted for: no role, not even the auditor's, reads another's. */
@Injectable()
export class DraftService {
  private readonly key: Buffer;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.key = sealingKey(config);
  }

  mine(caller: Caller): Promise<DraftList> {
    return this.database.read(async (reader) => {
      const entries: DraftList['entries'] = [];
      for (const draft of await new DraftRepository(reader.sql).of(caller, this.since())) {
        const { scope, revision, startedAt, updatedAt } = draft;
        const label = draft.sealed === null ? null : await openLabel(reader, this.key, draft.sealed);
        const ageDays = wholeDays(updatedAt, this.clock.now());
        entries.push({ scope, label, revision, startedAt, updatedAt, ageDays, keptUntil: this.until(updatedAt) });
      }
      return { entries };
    });
  }

  read(caller: Caller, scope: string): Promise<DraftView> {
    return this.database.read(async (reader) => {
      const draft = await new DraftRepository(reader.sql).find({ ...caller, scope }, this.since());
      return this.present(reader, scope, draft);
    });
  }

  /** @throws Problem DRAFT_MOVED_ON with the draft as it is kept, DRAFT_TOO_LARGE, DRAFTS_FULL */
  write(caller: Caller, scope: string, from: number, body: DraftBody): Promise<DraftReceipt> {
    if (Buffer.byteLength(JSON.stringify(body.content), 'utf8') > DRAFT_BYTES) {
      throw new Problem('DRAFT_TOO_LARGE', { fill: { most: DRAFT_BYTES / 1024 } });
    }
    return this.replace({ person: caller.person, party: caller.party, scope }, from, (tx, at) =>
      sealDraft(tx, this.key, { person: caller.person, at }, body),
    );
  }

  /** Clears what is kept; a page that still holds an older revision is told so when it writes. */
  clear(caller: Caller, scope: string, from: number): Promise<DraftReceipt> {
    return this.replace({ person: caller.person, party: caller.party, scope }, from, async () => null);
  }

  private replace(place: Place, from: number, sealed: (tx: SqlTx, at: string) => Promise<string | null>): Promise<DraftReceipt> {
    const at = this.clock.now();
    return this.database.store.transaction(async (tx) => {
      const drafts = new DraftRepository(tx.sql);
      await drafts.removeBefore(this.since());
      const kept = await drafts.find(place, this.since());
      if ((kept?.revision ?? 0) !== from) throw await this.movedOn(tx, place.scope, kept);
      const next = await sealed(tx, at);
      if (next !== null && kept?.sealed == null) await this.requireRoom(drafts, place);
      const draft = { ...place, revision: from + 1, sealed: next, startedAt: kept?.sealed ? kept.startedAt : at, updatedAt: at };
      if (!(await drafts.write(draft, from))) throw await this.movedOn(tx, place.scope, await drafts.find(place, this.since()));
      return { scope: place.scope, revision: draft.revision, updatedAt: at, keptUntil: this.until(at) };
    });
  }

  private async requireRoom(drafts: DraftRepository, place: Place): Promise<void> {
    if ((await drafts.of(place, this.since())).length >= MOST) throw new Problem('DRAFTS_FULL', { fill: { most: MOST } });
  }

  private async movedOn(reader: Pick<Reader, 'sealedKey'>, scope: string, kept: Draft | undefined): Promise<Problem> {
    const { revision, content, label, updatedAt } = await this.present(reader, scope, kept);
    const details: Record<string, Json> = { revision, content: content as Json, label, updatedAt };
    return new Problem('DRAFT_MOVED_ON', {
      findings: [
        {
          rule: 'draft.movedOn',
          says: { zh: '现存第 {revision} 版草稿，内容附后。', en: 'Revision {revision} is kept now; its content stands beside.' },
          details,
        },
      ],
    });
  }

  private async present(reader: Pick<Reader, 'sealedKey'>, scope: string, draft: Draft | undefined): Promise<DraftView> {
    const { content, label } = await openDraft(reader, this.key, draft?.sealed ?? null);
    return {
      scope,
      revision: draft?.revision ?? 0,
      label,
      content: content as DraftView['content'],
      updatedAt: draft?.updatedAt ?? null,
      keptUntil: draft ? this.until(draft.updatedAt) : null,
    };
  }

  private since = (): string => keptSince(this.clock.now(), this.config.draftDays);
  private until = (updatedAt: string): string => keptUntil(updatedAt, this.config.draftDays);
}
