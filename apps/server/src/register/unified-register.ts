import type { RegisterEntry, UnifiedNumberQuery, UnifiedNumberRegister } from '@fashen/contracts';
import type { IsoDate } from '@fashen/domain';
import { PartyRepository, RegisterRepository, type Sql } from '@fashen/persistence';
import { SERIES } from '../number/unified-number.js';
import { seriesOf } from './series.js';
import { STATUSES, statusOf, validityOf } from './status.js';

/** Names of parties by id; an id that is gone stands for itself. */
export async function partyNames(sql: Sql): Promise<(id: string) => { id: string; name: string }> {
  const names = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
  return (id) => ({ id, name: names.get(id) ?? id });
}

/**
 * 统一编号登记簿 of a year as it stands on a day, in order, with the proof that nothing is missing. For one registrar, only codes of its own are counted:
 * a code belongs to one registrar at a time, and one that changed hands within the year is proven over all.
 */
export async function readUnifiedRegister(sql: Sql, { year, registrar }: UnifiedNumberQuery, on: IsoDate): Promise<UnifiedNumberRegister> {
  const register = new RegisterRepository(sql);
  const all = await register.unifiedNumbers({ year, on });
  const rows = registrar === undefined ? all : all.filter((row) => row.registrar === registrar);
  const own = new Set(rows.flatMap(({ code }) => code ?? []));
  const taken = (await register.taken(SERIES, year)).filter(({ code }) => registrar === undefined || own.has(code));
  const series = seriesOf(
    all.filter(({ code }) => registrar === undefined || (code !== null && own.has(code))),
    taken,
  );
  const party = await partyNames(sql);
  const entries = rows.map((row): RegisterEntry => {
    const code = statusOf(row);
    const { number, serial, assignedOn, documentNumber, publishedOn, effectiveOn } = row;
    return {
      number,
      serial,
      document: { id: row.document, title: row.title },
      issuer: party(row.issuer),
      registrar: party(row.registrar),
      assignedOn,
      status: { code, ...STATUSES[code] },
      validity: validityOf(row.validity),
      documentNumber,
      publishedOn,
      effectiveOn,
      issuedElsewhere: row.evidence === null ? null : { evidence: row.evidence },
      reason: code === 'void' || code === 'awaitingDate' ? row.reason : null,
    };
  });
  return {
    year,
    registrar: registrar === undefined ? null : party(registrar),
    isGapless: series.every(({ isGapless }) => isGapless),
    series,
    entries,
  };
}
