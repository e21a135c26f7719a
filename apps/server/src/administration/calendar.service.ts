import { type Calendar, importFindings, type Notice } from '@fashen/calendar';
import type { CalendarView, HolidayNotice } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { CalendarNoticeRepository, type Database } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { CalendarInForce } from '../deadline/calendar-in-force.js';
import { inTurn } from '../identity/change-log.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { type CalendarWatch, storedCalendar } from '../process/calendar-watch.js';
import { openDeadlines } from '../process/recompute.js';
import { CALENDAR, CALENDAR_WATCH } from '../workflow/tokens.js';
import { spokenNoticeFinding } from './notice-messages.js';
import { presentYears } from './present-years.js';
import { requireAdministrator, requireNone } from './standing.js';

/** The working calendar: what is known, and the import of a notice. */
@Injectable()
export class CalendarService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CALENDAR) private readonly calendar: CalendarInForce,
    @Inject(CALENDAR_WATCH) private readonly watch: CalendarWatch,
  ) {}

  async view(caller: Caller): Promise<CalendarView> {
    requireAdministrator(caller);
    await this.watch.refresh();
    const calendar = this.calendar.current();
    const { all, behind, moved } = await this.database.read(async ({ sql }) => ({
      ...(await openDeadlines(sql, calendar)),
      moved: await new CalendarNoticeRepository(sql).movedBy(calendar.edition),
    }));
    const deadlines = { open: all.length, computed: all.length - behind.length, moved };
    return { edition: calendar.edition, years: presentYears(calendar, dateIn(this.clock.now())), deadlines };
  }

  /** Puts the notice in force; open deadlines follow in the background, and `view` tells how far that has come. */
  async importNotice(notice: HolidayNotice, caller: Caller): Promise<CalendarView> {
    requireAdministrator(caller);
    await inTurn(this.database, this.clock, caller, async ({ tx, at, record }) => {
      const notices = new CalendarNoticeRepository(tx.sql);
      const imported = await notices.all();
      const before: Calendar = storedCalendar(imported);
      requireNone(importFindings(notice as Notice, before, dateIn(at)).map(spokenNoticeFinding));
      const { number } = notice;
      const row = { ordinal: imported.length + 1, number, notice: JSON.stringify(notice), importedBy: caller.person, importedAt: at };
      await notices.insert(row);
      await record({ action: 'importNotice', subjectKind: 'calendarNotice', subject: number, reason: null, details: { notice } });
    });
    await this.watch.refresh();
    this.watch.nudge();
    return this.view(caller);
  }
}
