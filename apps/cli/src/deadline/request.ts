import type { Pause } from '@fashen/calendar';
import { type IsoDate, isIsoDate } from '@fashen/domain';
import { readOptions } from '../options.js';
import { UsageError } from '../usage-error.js';

export type DeadlineRequest = {
  /** Key or period; undefined with `--list`. */
  what: string | undefined;
  profile: string;
  from: IsoDate | undefined;
  pauses: Pause[];
  extension: number;
  asOf: IsoDate | undefined;
  list: boolean;
  json: boolean;
};

const OPTIONS = {
  from: { type: 'string' },
  profile: { type: 'string', default: 'national' },
  pause: { type: 'string', multiple: true, default: [] as string[] },
  extend: { type: 'string' },
  'as-of': { type: 'string' },
  list: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

function date(text: string, option: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw new UsageError({
    zh: `${option} 的日期“${text}”不存在或格式不对，应如 2026-11-24。`,
    en: `${option}: "${text}" is no day; write it like 2026-11-24.`,
  });
}

function pause(text: string): Pause {
  const parts = text.split('..');
  if (parts.length !== 2) {
    throw new UsageError({
      zh: `--pause“${text}”应写作 起..止，如 2026-11-05..2026-11-10。`,
      en: `--pause: "${text}" should be FIRST..LAST, like 2026-11-05..2026-11-10.`,
    });
  }
  const [from, to] = parts as [string, string];
  return { from: date(from, '--pause'), to: to === '' ? null : date(to, '--pause') };
}

function extension(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new UsageError({ zh: `--extend“${text}”应为不带单位的整数。`, en: `--extend: "${text}" should be a whole number without a unit.` });
}

/** `-6m` would be read as options: it is told apart before the options are parsed. */
function withoutBackward(argv: readonly string[]): { backward: string | undefined; rest: string[] } {
  const at = argv.findIndex((word, index) => /^-\d+(wd|[dmy])$/.test(word) && !OPTION_WITH_VALUE.test(argv[index - 1] ?? ''));
  return at < 0 ? { backward: undefined, rest: [...argv] } : { backward: argv[at], rest: argv.filter((_, index) => index !== at) };
}
const OPTION_WITH_VALUE = /^--(from|profile|pause|extend|as-of)$/;

/** The command line as a request; throws UsageError. */
export function readRequest(argv: readonly string[]): DeadlineRequest {
  const { backward, rest } = withoutBackward(argv);
  const { values, positionals } = readOptions(rest, OPTIONS);
  const words = backward === undefined ? positionals : [backward, ...positionals];
  if (words.length > 1)
    throw new UsageError({ zh: `多余的参数：${words.slice(1).join(' ')}`, en: `Too many arguments: ${words.slice(1).join(' ')}` });
  return {
    what: words[0],
    profile: values.profile,
    from: values.from === undefined ? undefined : date(values.from, '--from'),
    pauses: values.pause.map(pause),
    extension: extension(values.extend),
    asOf: values['as-of'] === undefined ? undefined : date(values['as-of'], '--as-of'),
    list: values.list,
    json: values.json,
  };
}
