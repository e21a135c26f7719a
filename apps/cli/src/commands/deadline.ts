import { builtInCalendar, computeDeadline, type Deadline, DeadlineInputError } from '@fashen/calendar';
import { extensionFindings, type Limit, limitsOf, type Period } from '@fashen/policy';
import { periodOf, profileOf } from '../deadline/period.js';
import { wordsOf } from '../deadline/refusal.js';
import { type DeadlineRequest, readRequest } from '../deadline/request.js';
import { amountInWords, deadlineTable, limitTable } from '../deadline/table.js';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function compute(period: Period, { from, pauses, extension, asOf }: DeadlineRequest): Deadline {
  if (from === undefined) throw new UsageError({ zh: '缺少 --from（起算日）。', en: '--from (the day of the event) is missing.' });
  try {
    return computeDeadline(period, { from, pauses, extension, calendar: builtInCalendar, ...(asOf !== undefined && { asOf }) });
  } catch (error) {
    if (!(error instanceof DeadlineInputError)) throw error;
    throw new UsageError(wordsOf(error));
  }
}

/** The date is computed all the same: whoever asks may want to see by how much a cap is passed. */
function warnOfCap(limit: Limit, extension: number, io: Io): void {
  if (!limit.extension || extension === 0) return;
  if (extensionFindings(limit, { grantedTimes: 0, grantedAmount: 0, asked: extension }).length === 0) return;
  const cap = amountInWords(limit.extension.total, limit.unit);
  io.err(
    `提示：延长后合计不得超过${cap}（${limit.extension.basis}）。\nNote: extended, it may be no longer than ${limit.extension.total} ${limit.unit} in all (${limit.extension.basis}).\n`,
  );
}

function list(request: DeadlineRequest, io: Io): number {
  const profile = profileOf(request.profile);
  const limits = limitsOf(profile);
  const rows = limits.map(({ key, label, unit, amount, from, basis, verified, aliases }) => ({
    key,
    label: label.zh,
    labelEn: label.en,
    unit,
    amount,
    from: from.zh,
    fromEn: from.en,
    basis,
    verified,
    ...(aliases && { aliases }),
  }));
  io.out(request.json ? json(rows) : limitTable(profile, limits));
  return 0;
}

/** `deadline KEY|PERIOD --from D …` and `deadline --list`. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const request = readRequest(argv);
  if (request.list) return list(request, io);
  if (request.what === undefined) {
    throw new UsageError({
      zh: '用法：deadline 期限或期间 --from 日期 [--profile 参数] [--pause 起..止]… [--extend N] [--as-of 日期] [--json]；或 deadline --list。',
      en: 'Usage: deadline KEY|PERIOD --from D [--profile P] [--pause A..B]… [--extend N] [--as-of D] [--json]; or deadline --list.',
    });
  }
  const profile = profileOf(request.profile);
  const { period, limit } = periodOf(profile, request.what);
  const deadline = compute(period, request);
  if (limit) warnOfCap(limit, request.extension, io);
  io.out(request.json ? json(deadline) : deadlineTable(deadline, limit, profile));
  return 0;
}
