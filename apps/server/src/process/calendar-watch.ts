import { builtInCalendar, type Calendar, type Notice, withNotice } from '@fashen/calendar';
import type { Clock } from '@fashen/engine';
import { CalendarNoticeRepository, type SqlStore } from '@fashen/persistence';
import type { CalendarInForce } from '../deadline/calendar-in-force.js';
import type { Log } from '../platform/log.js';
import { recomputeDeadlines } from './recompute.js';

export type WatchParts = { store: SqlStore; clock: Clock; calendar: CalendarInForce; log: Log; recomputes: boolean };

/** Milliseconds between two looks: another process may have imported a notice. */
const PATROL = 1_000;
/** Looks after which every process has learned of a new edition, and none opens deadlines by the old one any more. */
const SETTLED = 10;

/** The built-in calendar with every imported notice, in the order of their import: the same edition in every process. */
export const storedCalendar = (imported: readonly { notice: string }[]): Calendar =>
  imported.reduce((calendar, { notice }) => withNotice(calendar, JSON.parse(notice) as Notice), builtInCalendar);

/**
 * Keeps the calendar in force as the table says, in every process, and has deadlines computed anew where background work is done.
 * A deadline that another process opened by the old edition while the new one was on its way is found by a second pass a little later.
 */
export class CalendarWatch {
  private known = -1;
  private passed = '';
  private looksUntilSettled = 0;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  constructor(private readonly parts: WatchParts) {}

  /** Resolves when the calendar is in force and all open deadlines follow it. */
  async start(): Promise<void> {
    await this.refresh();
    await this.pass();
    this.timer = setInterval(() => this.nudge(), PATROL);
  }

  /** Puts what was imported in force here at once; deadlines follow in the background. */
  async refresh(): Promise<void> {
    const count = await this.parts.store.read(({ sql }) => new CalendarNoticeRepository(sql).count());
    if (count === this.known) return;
    const imported = await this.parts.store.read(({ sql }) => new CalendarNoticeRepository(sql).all());
    this.parts.calendar.replace(storedCalendar(imported));
    this.known = imported.length;
  }

  nudge(): void {
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** A look that fails is logged; the next one tries again, because a pass is due until it ended. */
  async look(): Promise<void> {
    try {
      await this.refresh();
      await this.pass();
    } catch (error) {
      this.parts.log.error('background work failed', { what: 'calendar', error });
    }
  }

  private async pass(): Promise<void> {
    const { edition } = this.parts.calendar.current();
    if (edition !== this.passed) {
      await this.recompute();
      this.passed = edition;
      this.looksUntilSettled = SETTLED;
    } else if (this.looksUntilSettled > 0) {
      if (this.looksUntilSettled === 1) await this.recompute();
      this.looksUntilSettled -= 1;
    }
  }

  private async recompute(): Promise<void> {
    const { store, calendar, clock, log, recomputes } = this.parts;
    if (!recomputes) return;
    for (const deadline of await recomputeDeadlines(store, calendar.current(), clock))
      log.info('deadline moved by a new calendar', deadline);
  }
}
