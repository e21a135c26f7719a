import type { IsoDate } from '@fashen/domain';
import { type DocumentNumber, DocumentNumberRepository, NumberRepository, type SqlTx, UnifiedNumberRepository } from '@fashen/persistence';
import { seriesOf, type UnifiedNumberRequest, unifiedNumber } from './unified-number.js';

/** `on`: the day of publication, whose year counts for a number of another form. `evidence` shows where the number was given. */
export type EnteredNumberRequest = Omit<UnifiedNumberRequest, 'at' | 'on'> & {
  number: string;
  registeredOn: IsoDate;
  publishedOn: IsoDate;
  evidence: string;
};

const FORM = /^(.{3,20})-(\d{4})-(\d{4,9})$/;

/** Code, year and serial of a number as it could be given here; undefined for one of another form. */
export function partsOf(number: string): { code: string; year: number; serial: number } | undefined {
  const [, code, year, serial] = FORM.exec(number) ?? [];
  if (code === undefined) return undefined;
  const parts = { code, year: Number(year), serial: Number(serial) };
  return parts.serial > 0 && unifiedNumber(code, parts.year, parts.serial) === number ? parts : undefined;
}

/**
 * Puts a number into the register that was given before the case came here, and takes it from its series for ever. Called by a step that
 * holds the register and has seen that the number is free; were it not, the rows themselves refuse it and the step is undone.
 */
export async function enterUnifiedNumber(
  tx: SqlTx,
  { holder, number, registeredOn, publishedOn, ...given }: EnteredNumberRequest,
): Promise<void> {
  const parts = partsOf(number);
  if (parts) await new NumberRepository(tx.sql).passOver({ series: seriesOf(parts.code), year: parts.year, number: parts.serial });
  const { code, year, serial } = parts ?? { code: null, year: Number(publishedOn.slice(0, 4)), serial: null };
  await new UnifiedNumberRepository(tx.sql).insertEntered({
    ...given,
    number,
    code,
    year,
    serial,
    process: holder,
    assignedOn: registeredOn,
  });
}

const YEAR = /〔(\d{4})〕/;

/** The issuer's own number that a published document brings, in the year that stands inside 〔〕, or that of its publication. */
export async function enterDocumentNumber(
  tx: SqlTx,
  { publishedOn, ...given }: Omit<DocumentNumber, 'year'> & { publishedOn: IsoDate },
): Promise<void> {
  const year = Number(YEAR.exec(given.number)?.[1] ?? publishedOn.slice(0, 4));
  await new DocumentNumberRepository(tx.sql).insert({ ...given, year });
}
