import type { DraftBody, DraftReceipt, DraftView, KeptDraft } from '@fashen/contracts';
import { OfflineError, ProblemError } from '../api/problem.js';
import type { Shelf } from './shelf.js';

/** The server's side of drafts. */
export type DraftDoor = {
  read: (scope: string) => Promise<DraftView>;
  write: (scope: string, body: DraftBody, revision: number, isLeaving: boolean) => Promise<DraftReceipt>;
  clear: (scope: string, revision: number) => Promise<DraftReceipt>;
};

/** `kept`: on the server. `here`: on this machine only, since the server cannot be reached. `refused`: the server does not take it; here only. */
export type DraftState = 'empty' | 'typing' | 'kept' | 'restored' | 'here' | 'refused';

/** The other side of a draft that was written in two places; a null value: it was cleared there. */
export type OtherSide<T> = { value: T | null; at: string | null; revision: number };

export type DraftNow<T> = {
  value: T;
  state: DraftState;
  at: string | null;
  error: unknown;
  other: OtherSide<T> | null;
  /** Whether anybody typed anything, now or before. */
  isTouched: boolean;
};

/** Quiet time after the last key before the server is asked to keep it, in milliseconds. */
const QUIET = 600;
/** Time until the next attempt while the server cannot be reached, in milliseconds. */
const AGAIN = 10_000;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const otherSide = (error: unknown): KeptDraft | null => {
  if (!(error instanceof ProblemError) || error.problem.code !== 'DRAFT_MOVED_ON') return null;
  const found = error.problem.findings.find(({ rule }) => rule === 'draft.movedOn')?.details;
  return (found as KeptDraft | undefined) ?? null;
};

/** Keeps one form half filled in: here at once, on the server a moment later. Knows nothing of a page; `notify` says that something changed. */
export class DraftKeeper<T> {
  now: DraftNow<T>;
  private revision = 0;
  private isLoaded = false;
  private isUnsent = false;
  private loading: Promise<void> | undefined;
  private saving: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly scope: string,
    private readonly initial: T,
    private readonly port: { door: DraftDoor; shelf: Shelf; notify: () => void; time: () => string; label: string | undefined },
  ) {
    const shelved = port.shelf.read();
    this.now = { value: initial, state: 'empty', at: null, error: null, other: null, isTouched: false };
    if (!shelved) return;
    this.revision = shelved.revision;
    this.isUnsent = true;
    this.now = { ...this.now, value: shelved.value as T, state: 'restored', at: shelved.at, isTouched: true };
  }

  /**
   * Asks the server for what it keeps. What stands on this machine and was typed over the same revision is the later one. One question at a time: the
   * answer to a second one, asked before a save and heard after it, would take back what was saved.
   */
  load(): Promise<void> {
    this.loading ??= this.ask().finally(() => {
      this.loading = undefined;
    });
    return this.loading;
  }

  set(value: T): void {
    this.isUnsent = true;
    this.port.shelf.write({ value, revision: this.revision, at: this.port.time() });
    this.say({ value, state: this.now.state === 'here' ? 'here' : 'typing', isTouched: true });
    if (!this.now.other) this.later(QUIET);
  }

  /** Saves what is not saved, now. `isLeaving`: the page is being closed and will not hear the answer. */
  async flush(isLeaving = false): Promise<void> {
    clearTimeout(this.timer);
    if (!this.isUnsent || this.now.other) return;
    if (!this.isLoaded && !isLeaving) return this.load();
    if (this.saving && !isLeaving) {
      await this.saving;
      return this.flush();
    }
    this.saving = this.save(isLeaving).finally(() => {
      this.saving = undefined;
    });
    return this.saving;
  }

  /** Own side: writes it over the other one. Other side: takes it into the form. */
  async choose(side: 'own' | 'other'): Promise<void> {
    const { other } = this.now;
    if (!other) return;
    this.revision = other.revision;
    if (side === 'own') {
      this.say({ other: null });
      return this.flush();
    }
    this.settle({ value: other.value ?? this.initial, state: other.value === null ? 'empty' : 'restored', at: other.at, other: null });
  }

  /** Another tab of the same person has saved: taken over where nothing was typed here. */
  follow(side: OtherSide<T>): void {
    if (side.revision > this.revision) this.meet(side);
  }

  /** The action is done: nothing is kept any longer, and the form begins anew. */
  async discard(): Promise<void> {
    clearTimeout(this.timer);
    await this.saving;
    const { revision } = this;
    this.settle({ value: this.initial, state: 'empty', at: null, error: null, other: null, isTouched: false });
    if (revision === 0) return;
    try {
      this.revision = (await this.port.door.clear(this.scope, revision)).revision;
    } catch (error) {
      // Another page went on with it, or the line is down: what is kept there is found and shown when the form is opened again.
      const other = otherSide(error);
      if (other) this.revision = other.revision;
    }
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** What another tab of this person may take over. */
  current = (): OtherSide<T> => ({ value: this.now.isTouched ? this.now.value : null, at: this.now.at, revision: this.revision });

  private async ask(): Promise<void> {
    try {
      const view = await this.port.door.read(this.scope);
      this.isLoaded = true;
      this.meet(this.sideOf(view));
    } catch (error) {
      this.failed(error);
    }
  }

  private async save(isLeaving: boolean): Promise<void> {
    const { value } = this.now;
    const { label } = this.port;
    const body = { content: { value: value as never }, ...(label === undefined ? {} : { label }) };
    try {
      const receipt = await this.port.door.write(this.scope, body, this.revision, isLeaving);
      this.revision = receipt.revision;
      if (same(value, this.now.value)) {
        const state = this.now.state === 'restored' ? 'restored' : 'kept';
        this.settle({ state, at: receipt.updatedAt, error: null });
      } else {
        this.later(QUIET);
      }
    } catch (error) {
      this.failed(error);
    }
  }

  private failed(error: unknown): void {
    const other = otherSide(error);
    if (other) this.meet(this.sideOf(other));
    else if (!(error instanceof OfflineError)) this.say({ state: 'refused', error });
    else {
      if (this.isUnsent) this.say({ state: 'here' });
      this.later(AGAIN);
    }
  }

  /** Brings together what stands here and what the server keeps. */
  private meet(side: OtherSide<T>): void {
    const isKept = side.value !== null;
    const isAlike = same(side.value, this.now.value);
    if (!this.isUnsent) {
      this.revision = side.revision;
      this.say({ value: side.value ?? this.initial, state: isKept ? 'restored' : 'empty', at: side.at, isTouched: isKept });
    } else if (isAlike) {
      this.revision = side.revision;
      this.settle({ state: 'kept', at: side.at });
    } else if (side.revision === this.revision || (this.revision === 0 && !isKept)) {
      this.revision = side.revision;
      this.later(0);
    } else {
      this.say({ other: side });
    }
  }

  private sideOf = ({ content, updatedAt, revision }: Pick<KeptDraft, 'content' | 'updatedAt' | 'revision'>): OtherSide<T> => ({
    value: content === null ? null : (content.value as T),
    at: updatedAt,
    revision,
  });

  private settle(change: Partial<DraftNow<T>>): void {
    this.isUnsent = false;
    this.port.shelf.clear();
    this.say(change);
  }

  private say(change: Partial<DraftNow<T>>): void {
    this.now = { ...this.now, ...change };
    this.port.notify();
  }

  private later(time: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), time);
  }
}
