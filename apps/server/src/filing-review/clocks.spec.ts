import { builtInCalendar, computeDeadline } from '@fashen/calendar';
import { findLimit, PROFILES } from '@fashen/policy';

/** A last day on Sunday 12 April 2026. */
const FROM = '2026-03-13';

describe.each(PROFILES.map((profile) => [profile.name, profile] as const))('thirty days of a filing review in %s', (_, profile) => {
  const last = (rollForward: boolean) => {
    const rule = { ...profile, rollForward: { ...profile.rollForward, value: rollForward } };
    return computeDeadline(findLimit(rule, 'filing_review'), { from: FROM, pauses: [], extension: 0, calendar: builtInCalendar }).due;
  };

  it('end on the Monday after where a last day on a holiday moves on', () => expect(last(true)).toBe('2026-04-13'));
  it('end on that Sunday where it does not', () => expect(last(false)).toBe('2026-04-12'));
});
