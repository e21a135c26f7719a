import type { DocumentNumberRegister, LedgerQuery, UnifiedNumberQuery, UnifiedNumberRegister } from '@fashen/contracts';
import { dateIn, type IsoDate } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { numberRegister } from '@fashen/official-documents';
import { type Database, RegisterRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { rendered } from '../text-work/rendered.js';
import { requireReader } from './access.js';
import { ledger } from './ledger.js';
import { partyNames, readUnifiedRegister } from './unified-register.js';

/** The registers of numbers, on the page, in print and as a ledger. */
@Injectable()
export class RegisterReading {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async unifiedNumbers(query: UnifiedNumberQuery, caller: Caller): Promise<UnifiedNumberRegister> {
    requireReader(caller);
    return this.database.read(({ sql }) => readUnifiedRegister(sql, query, this.today()));
  }

  async documentNumbers(year: number, caller: Caller): Promise<DocumentNumberRegister> {
    requireReader(caller);
    return this.database.read(async ({ sql }) => {
      const party = await partyNames(sql);
      const rows = await new RegisterRepository(sql).documentNumbers(year);
      return {
        year,
        entries: rows.map(({ number, document, title, issuer, current }) => ({
          number,
          document: { id: document, title },
          issuer: party(issuer),
          isCurrent: number === current,
        })),
      };
    });
  }

  /** As it is kept in the office: printed, signed by the registrar, dated with the day of the print. */
  async printed(query: UnifiedNumberQuery, caller: Caller): Promise<Buffer> {
    const register = await this.unifiedNumbers(query, caller);
    const keeper = await this.database.read(async ({ sql }) => (await partyNames(sql))(query.registrar ?? caller.party));
    return rendered(
      numberRegister({
        year: register.year,
        keeper: keeper.name,
        printedOn: this.today(),
        series: register.series,
        entries: register.entries.map(
          ({ number, document, issuer, assignedOn, status, validity, issuedElsewhere, documentNumber, publishedOn, effectiveOn }) => ({
            number,
            title: document.title,
            issuer: issuer.name,
            assignedOn,
            documentNumber,
            publishedOn,
            effectiveOn,
            status: [status.zh, ...(validity ? [validity.zh] : []), ...(issuedElsewhere ? ['他处编号'] : [])].join('\n'),
          }),
        ),
      }),
    );
  }

  async ledger({ columns, ...query }: LedgerQuery, caller: Caller): Promise<Buffer> {
    requireReader(caller);
    return this.database.read(({ sql }) => ledger(sql, { ...query, on: this.today() }, columns));
  }

  private today = (): IsoDate => dateIn(this.clock.now());
}
