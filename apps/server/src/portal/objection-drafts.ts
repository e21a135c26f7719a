import { randomBytes } from 'node:crypto';
import type { Clock, Instant } from '@fashen/engine';
import { type Database, ObjectionDraftRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { keptSince } from '../draft/kept.js';
import { MEANS, type Means } from '../objection/keyed.js';
import { PublicThrottle } from '../objection/throttle.js';
import type { Config } from '../platform/config/config.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, CONFIG, DATABASE } from '../platform/tokens.js';
import { type KeptForm, openForm, placeOf, sealForm } from './kept-form.js';

/** Bytes of all drafts together; beyond them a form is not kept, and its page says so. */
const MOST_TOGETHER = 512 * 1024 * 1024;

const newSecret = (): string => randomBytes(32).toString('base64url');
const isSecret = (words: string | undefined): words is string => words !== undefined && /^[A-Za-z0-9_-]{43}$/.test(words);

/** Objections that were not sent: one a browser, found by what its cookie holds and by nothing else. */
@Injectable()
export class ObjectionDrafts {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MEANS) private readonly means: Means,
    private readonly throttle: PublicThrottle,
  ) {}

  /** When something was kept, without opening it; null where nothing is. */
  async keptAt(secret: string | undefined): Promise<Instant | null> {
    if (!isSecret(secret)) return null;
    const place = placeOf(this.means.keyed, secret);
    return this.database.read(async ({ sql }) => (await new ObjectionDraftRepository(sql).keptAt(place, this.since())) ?? null);
  }

  async open(secret: string | undefined): Promise<{ form: KeptForm; at: Instant } | null> {
    if (!isSecret(secret)) return null;
    const { keyed } = this.means;
    const found = await this.database.read(({ sql }) => new ObjectionDraftRepository(sql).find(placeOf(keyed, secret), this.since()));
    return found ? { form: openForm(keyed, secret, found.sealed), at: found.keptAt } : null;
  }

  /**
   * Keeps the form in the place of what the browser kept before, under a new secret: one that somebody else put into the browser opens nothing.
   * Null where it cannot be kept now; whoever typed it still has it on the page.
   */
  async keep(form: KeptForm, { before, address }: { before: string | undefined; address: string }): Promise<Kept | null> {
    if (this.isHeldOff(address)) return null;
    const { keyed } = this.means;
    const secret = newSecret();
    const at = this.clock.now();
    const draft = { id: placeOf(keyed, secret), sealed: sealForm(keyed, secret, form), keptAt: at };
    const old = isSecret(before) ? placeOf(keyed, before) : '';
    const isKept = await this.database.store.transaction(async ({ sql }) => {
      const drafts = new ObjectionDraftRepository(sql);
      await drafts.removeBefore(this.since());
      if ((await drafts.bytesBeside(old)) + draft.sealed.length > MOST_TOGETHER) return false;
      await drafts.remove(old);
      await drafts.insert(draft);
      return true;
    });
    return isKept ? { secret, at, seconds: this.config.objections.draftDays * 86_400 } : null;
  }

  async clear(secret: string | undefined): Promise<void> {
    if (!isSecret(secret)) return;
    const place = placeOf(this.means.keyed, secret);
    await this.database.store.transaction(({ sql }) => new ObjectionDraftRepository(sql).remove(place));
  }

  private isHeldOff(address: string): boolean {
    try {
      this.throttle.begin('draft', { address });
      return false;
    } catch (error) {
      if (error instanceof Problem && error.code === 'OBJECTIONS_THROTTLED') return true;
      throw error;
    }
  }

  private since = (): Instant => keptSince(this.clock.now(), this.config.objections.draftDays);
}

/** `secret` goes into the browser's cookie for so many seconds, and nowhere else. */
export type Kept = { secret: string; at: Instant; seconds: number };
