import type { Words } from '@fashen/domain';
import type { TextDate } from './sourced.js';

/** d calendar days 自然日, wd working days 工作日, m months, y years. */
export type Unit = 'd' | 'wd' | 'm' | 'y';

/**
 * maximum: to be done by the last day. minimum: not before the last day has passed. effect: may take effect on the day after the period (30日后).
 * gap: may take effect on the last day of the period (间隔不少于30日).
 * validity: the first day counts, and the last day is the last of validity.
 */
export type LimitKind = 'maximum' | 'minimum' | 'effect' | 'gap' | 'validity';

/** A period as arithmetic needs it; a negative amount runs backward from the event. */
export type Period = {
  key: string;
  amount: number;
  unit: Unit;
  kind: LimitKind;
  /** Whether a last day on a holiday moves to the next working day (民法典 203). */
  roll: boolean;
  /** `MM-DD`: the period ends on this day of the year that is `amount` years on. */
  fixedDay?: string;
  basis: string;
  verified: boolean;
};

/** How often and up to which total length (in the limit's unit) a limit may be extended; `times: 0` says that it may not, and why. */
export type ExtensionRule = { times: number; total: number; basis: string; verified: boolean; note?: Words };

/** A legal limit of a profile: the period, what it is called, what starts it, and which text it follows. */
export type Limit = Period & {
  label: Words;
  from: Words;
  asOf: TextDate;
  /** The statute that the period stands in, where that statute has a rule of its own for short periods. */
  statute?: string;
  extension?: ExtensionRule;
  /** Other names under which the key is known. */
  aliases?: readonly string[];
  note?: Words;
};

export type LimitFacts = Omit<Limit, 'key' | 'amount' | 'unit' | 'kind' | 'roll' | 'fixedDay'> & { kind?: LimitKind; fixedDay?: string };

const PERIOD = /^(-?)([1-9]\d{0,4})(wd|d|m|y)$/;

/** `15wd`, `30d`, `2m`, `5y`, `-6m` → amount and unit; null for anything else. */
export function parseAmount(text: string): { amount: number; unit: Unit } | null {
  const found = PERIOD.exec(text);
  if (!found) return null;
  return { amount: Number(found[2]) * (found[1] === '-' ? -1 : 1), unit: found[3] as Unit };
}

/** Minimum, effect, validity, backward and fixed-day periods end where they end; only a forward maximum rolls. */
export const rolls = (kind: LimitKind, amount: number, fixedDay?: string): boolean =>
  kind === 'maximum' && amount > 0 && fixedDay === undefined;

/** A limit from its short form; throws RangeError when the short form is none, so that a slip in the tables fails at start. */
export function limit(key: string, period: string, facts: LimitFacts): Limit {
  const parsed = parseAmount(period);
  if (!parsed) throw new RangeError(`Limit ${key} has no period: ${period}`);
  const kind = facts.kind ?? 'maximum';
  return { ...facts, key, ...parsed, kind, roll: rolls(kind, parsed.amount, facts.fixedDay) };
}

/** A period that stands in no profile: it counts as a maximum. Null when the text is no period. */
export function barePeriod(text: string): Period | null {
  const parsed = parseAmount(text);
  if (!parsed) return null;
  return {
    key: text,
    ...parsed,
    kind: 'maximum',
    roll: rolls('maximum', parsed.amount),
    basis: '民法典第二百条至第二百零三条',
    verified: true,
  };
}
