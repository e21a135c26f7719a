import { type Deadline as Computed, type Light, remaining } from '@fashen/calendar';
import type { DeadlineView } from '@fashen/contracts';
import { dateIn, type Words } from '@fashen/domain';
import type { Instant } from '@fashen/engine';
import { type Deadline, DeadlineRepository, type Sql } from '@fashen/persistence';
import { limitOf, storedComputation, yellowShare } from './compute.js';

const LIGHTS: Readonly<Record<Light, (left: number | null) => Words>> = {
  green: (left) => ({ zh: `期限内，还剩${left}个工作日`, en: `in time, ${left} working day(s) left` }),
  yellow: (left) => ({ zh: `临近届满，还剩${left}个工作日`, en: `nearly due, ${left} working day(s) left` }),
  red: () => ({ zh: '已逾期', en: 'overdue' }),
  paused: () => ({ zh: '计时中止', en: 'the clock is paused' }),
};

/** The light of an open deadline on the day of `at`, in words as well as in color. */
export function lightOf(deadline: Pick<Deadline, 'status' | 'computed' | 'profile'>, at: Instant): Pick<DeadlineView, 'light' | 'left'> {
  if (deadline.status !== 'running' && deadline.status !== 'paused') return { light: null, left: null };
  const { light, left } = remaining(storedComputation(deadline), dateIn(at), yellowShare(deadline));
  return { light: { color: light, says: LIGHTS[light](left) }, left };
}

const UNITS: Readonly<Record<Computed['unit'], Words>> = {
  wd: { zh: '个工作日', en: ' working days' },
  d: { zh: '日', en: ' days' },
  m: { zh: '个月', en: ' months' },
  y: { zh: '年', en: ' years' },
};

/** Why it is due then, in one sentence: the fact that it runs from, the period and the text that sets it. */
export function reasonOf(deadline: Deadline): Words {
  const { from, amount, extension, unit, basis } = storedComputation(deadline);
  const { zh, en } = limitOf(deadline).label;
  const units = UNITS[unit];
  return {
    zh: `${zh}${amount + extension}${units.zh}，自${from}的次日起算（${basis}）`,
    en: `${en}: ${amount + extension}${units.en} from the day after ${from} (${basis})`,
  };
}

/** Everything that is known of a deadline, with the explanation day by day. */
export async function presentDeadline(sql: Sql, deadline: Deadline, at: Instant): Promise<DeadlineView> {
  const repository = new DeadlineRepository(sql);
  const { key, from, due, unit, amount, extension, certain, verified, basis, note, days } = storedComputation(deadline);
  return {
    key,
    label: limitOf(deadline).label,
    status: deadline.status,
    from,
    due,
    ...lightOf(deadline, at),
    unit,
    amount,
    extension,
    certain,
    verified,
    basis,
    note,
    days,
    pauses: (await repository.pauses(deadline.id)).map(({ from: since, to, evidence }) => ({ from: since, until: to, evidence })),
    extensions: (await repository.extensions(deadline.id)).map(({ amount: more, reason, by, at: when }) => ({
      amount: more,
      reason,
      by,
      at: when,
    })),
    revisions: (await repository.revisions(deadline.id)).map(({ at: when, dueBefore, dueAfter, editionAfter }) => ({
      at: when,
      dueBefore,
      dueAfter,
      calendar: editionAfter,
    })),
  };
}
