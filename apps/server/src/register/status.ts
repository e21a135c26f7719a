import type { RegisterEntry } from '@fashen/contracts';
import { VALIDITY_STATUSES, type ValidityStatus, type Words } from '@fashen/domain';
import type { RegisteredNumber } from '@fashen/persistence';

export type StatusCode = RegisterEntry['status']['code'];

/** How a number stands. 作废 is for ever: the number is shown and never used again. */
export const STATUSES: Readonly<Record<StatusCode, Words>> = {
  registered: { zh: '已登记', en: 'registered' },
  awaitingDate: { zh: '退回重定施行日期', en: 'sent back for another day of effect' },
  published: { zh: '已发布', en: 'published' },
  void: { zh: '作废', en: 'void' },
};

/** Its registration ended without a publication: whether stopped, refused the second time or withdrawn, the number is void. */
export function statusOf({ status, state, publishedOn }: Pick<RegisteredNumber, 'status' | 'state' | 'publishedOn'>): StatusCode {
  if (publishedOn !== null) return 'published';
  if (status !== 'active') return 'void';
  return state === '"numbering"' || state === '"registered"' ? 'registered' : 'awaitingDate';
}

/** 时效 in words; null where none is on record. */
export const validityOf = (status: string | null): RegisterEntry['validity'] =>
  status === null ? null : { code: status as ValidityStatus, ...VALIDITY_STATUSES[status as ValidityStatus] };
