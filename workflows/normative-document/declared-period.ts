import type { IsoDate } from '@fashen/domain';
import type { Period } from './context.js';

/** 有效期 as somebody typed it: years, or its last day, or neither. */
export type DeclaredPeriod = { years?: number | undefined; lastDay?: IsoDate | undefined };

/** What was typed; where nothing was, what the text says of itself. */
export function declared({ years, lastDay }: DeclaredPeriod, inText: Period | null): DeclaredPeriod {
  if (years !== undefined || lastDay !== undefined || inText === null) return { years, lastDay };
  if (inText.lastDay !== null) return { lastDay: inText.lastDay };
  return inText.years === null ? {} : { years: inText.years };
}

export function keptPeriod(typed: DeclaredPeriod, inText: Period | null): Period {
  const { years = null, lastDay = null } = declared(typed, inText);
  return { years, lastDay };
}
