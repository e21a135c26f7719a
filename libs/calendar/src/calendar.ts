import type { IsoDate } from '@fashen/domain';
import { type Notice, noticeFindings } from './notice.js';
import { notices2015To2020 } from './notices/2015-2020.js';
import { notices2021To2026 } from './notices/2021-2026.js';

/** The notices that an installation knows. `edition` tells two calendars apart, so that a deadline can say which one it was computed by. */
export type Calendar = { edition: string; notices: readonly Notice[] };

/** Every notice since 2015, as shipped; years after the last one are provisional. */
export const builtInCalendar: Calendar = {
  edition: 'built-in 2015-2026',
  notices: [...notices2015To2020, ...notices2021To2026],
};

/** A notice that cannot be right; `findings` say why. */
export class BadNotice extends Error {
  constructor(readonly findings: ReturnType<typeof noticeFindings>) {
    super(`Bad holiday notice: ${findings.map(({ rule, field }) => `${rule} (${field})`).join(', ')}`);
    this.name = 'BadNotice';
  }
}

/** The calendar with one more notice; the same number again replaces it. Throws BadNotice. */
export function withNotice(calendar: Calendar, notice: Notice): Calendar {
  const findings = noticeFindings(notice);
  if (findings.length > 0) throw new BadNotice(findings);
  const others = calendar.notices.filter((known) => known.number !== notice.number);
  return { edition: `${calendar.edition} + ${notice.number}`, notices: [...others, notice] };
}

/** The notices that were published by a day, oldest first; all of them without a day. */
export const knownNotices = (calendar: Calendar, asOf?: IsoDate): Notice[] =>
  calendar.notices
    .filter((notice) => asOf === undefined || notice.announced <= asOf)
    .sort((a, b) => (a.announced < b.announced ? -1 : a.announced > b.announced ? 1 : 0));
