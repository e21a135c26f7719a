import type { Finding } from '@fashen/domain';
import type { Limit } from './limit.js';

/** What was granted before and what is asked now, in the limit's unit. */
export type ExtensionRequest = { grantedTimes: number; grantedAmount: number; asked: number };

/** How many more units a limit may be extended by; 0 where the profile allows none. */
export function extensionLeft(limit: Limit, { grantedTimes, grantedAmount }: Omit<ExtensionRequest, 'asked'>): number {
  const rule = limit.extension;
  if (!rule || grantedTimes >= rule.times) return 0;
  return Math.max(0, rule.total - limit.amount - grantedAmount);
}

/** Whether an extension is within the profile's number of times and cap; the findings name the cap and its basis. */
export function extensionFindings(limit: Limit, request: ExtensionRequest): Finding[] {
  const rule = limit.extension;
  const basis = rule?.basis ?? limit.basis;
  if (!rule || rule.times === 0) return [{ rule: 'deadline.notExtendable', basis, limit: limit.key }];
  if (request.grantedTimes >= rule.times) return [{ rule: 'deadline.alreadyExtended', basis, limit: limit.key, times: rule.times }];
  if (!Number.isInteger(request.asked) || request.asked < 1)
    return [{ rule: 'deadline.badExtension', field: 'amount', basis, limit: limit.key }];
  const left = extensionLeft(limit, request);
  return request.asked > left
    ? [{ rule: 'deadline.beyondCap', field: 'amount', basis, limit: limit.key, left, total: rule.total, unit: limit.unit }]
    : [];
}
