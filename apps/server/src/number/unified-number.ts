import type { IsoDate } from '@fashen/domain';
import type { Instant } from '@fashen/engine';
import { NumberRepository, type SqlTx, type UnifiedNumber, UnifiedNumberRepository } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';

/** `holder`: the process that keeps the number. `on`: the day of registration, whose year counts. */
export type UnifiedNumberRequest = {
  holder: string;
  document: string;
  title: string;
  issuer: string;
  registrar: string;
  on: IsoDate;
  at: Instant;
};

/** The series of a code in `number_series`; each code counts from 0001 in each year. */
export const SERIES = 'unified-number:';
/** The series of a code in `number_series`. */
export const seriesOf = (code: string): string => `${SERIES}${code}`;

/** ZJAC00-2024-0001: code of the issuer, year of registration, serial of four figures. */
export const unifiedNumber = (code: string, year: number, serial: number): string => `${code}-${year}-${String(serial).padStart(4, '0')}`;

/** Letters and two figures, where a place has no pattern of its own that could be read. */
const ANY_CODE = /^[A-Z]{2,8}\d{2}$/;

/** Whether a code makes numbers as the profile has them. */
export function fitsProfile(code: string, profile: string): boolean {
  const rule = findProfile(profile).unifiedNumber;
  return rule ? new RegExp(rule.value.pattern).test(unifiedNumber(code, 2026, 1)) : ANY_CODE.test(code);
}

/** The number of the holder: the one it has, or the next of its issuer's code, gapless, under the lock of the series. */
export async function assignUnifiedNumber(tx: SqlTx, { holder, on, at, ...given }: UnifiedNumberRequest): Promise<string> {
  const numbers = new UnifiedNumberRepository(tx.sql);
  const held = await numbers.ofProcess(holder);
  if (held) return held.number;
  const found = await numbers.codeOf(given.issuer);
  if (!found) throw new Error(`${given.issuer} has no code for unified numbers; the registrar's sheet asks for it`);
  const { code } = found;
  await numbers.lock();
  const year = Number(on.slice(0, 4));
  const serial = await new NumberRepository(tx.sql).issue({ series: seriesOf(code), year, process: holder, issuedAt: at });
  const row: UnifiedNumber = { ...given, number: unifiedNumber(code, year, serial), code, year, serial, process: holder, assignedOn: on };
  await numbers.insert(row);
  return row.number;
}
