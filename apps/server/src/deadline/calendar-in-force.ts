import { builtInCalendar, type Calendar } from '@fashen/calendar';

/** The calendar that deadlines are computed by. A notice that arrives puts a new edition in force; open deadlines are then computed anew. */
export class CalendarInForce {
  constructor(private calendar: Calendar = builtInCalendar) {}

  current = (): Calendar => this.calendar;

  replace(calendar: Calendar): void {
    this.calendar = calendar;
  }
}
