import type { CaseClock } from '@fashen/contracts';
import { formatDate, type Words } from '@fashen/domain';

const ENDED: Readonly<Partial<Record<CaseClock['status'], Words>>> = {
  met: { zh: '已完成', en: 'met' },
  missed: { zh: '逾期完成', en: 'met too late' },
  stopped: { zh: '不再计算', en: 'no longer runs' },
};

export const dayCell = (date: string | null): string => (date === null ? '' : formatDate(date).zh);

/** The last day of a period; nothing before it runs. */
export const dueCell = (clock: CaseClock | null): string => dayCell(clock?.due ?? null);

/** How a period stands, in words; nothing before it runs. */
export const standingCell = (clock: CaseClock | null): string => clock?.light?.says.zh ?? (clock ? (ENDED[clock.status]?.zh ?? '') : '');
