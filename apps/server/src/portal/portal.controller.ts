import { libraryCompareQuery, libraryDayQuery, libraryQuery, unifiedNumberQuery } from '@fashen/contracts';
import { dateIn, type IsoDate } from '@fashen/domain';
import type { Clock } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { libraryPage, numbersPage, STYLE } from '@fashen/portal';
import { Controller, Get, Header, Inject, Param, Req, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { LibraryDocumentService } from '../library/document.service.js';
import { LibraryService } from '../library/library.service.js';
import { Public } from '../platform/http/public.js';
import { parseContract } from '../platform/problem/contract.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { readUnifiedRegister } from '../register/unified-register.js';
import { PublicPage } from './headers.js';
import { PortalFilter } from './portal.filter.js';
import { askedOf, readerOf } from './reader.js';

/** The public pages. */
@ApiExcludeController()
@Public()
@UseFilters(PortalFilter)
@Controller()
export class PortalController {
  constructor(
    private readonly library: LibraryService,
    private readonly documents: LibraryDocumentService,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @PublicPage()
  async search(@Req() request: FastifyRequest): Promise<string> {
    const asked = parseContract(libraryQuery, askedOf(request));
    return libraryPage(readerOf(request), asked, await this.library.page(asked));
  }

  @Get('documents/:id')
  @PublicPage()
  async document(@Req() request: FastifyRequest, @Param('id') id: string): Promise<Buffer> {
    const { on } = parseContract(libraryDayQuery, askedOf(request));
    return this.documents.page(readerOf(request), id, on);
  }

  @Get('documents/:id/compare')
  @PublicPage()
  async compare(@Req() request: FastifyRequest, @Param('id') id: string): Promise<Buffer> {
    return this.documents.comparePage(readerOf(request), id, parseContract(libraryCompareQuery, askedOf(request)));
  }

  @Get('numbers')
  @PublicPage()
  async numbers(@Req() request: FastifyRequest): Promise<string> {
    const today = this.today();
    const asked = parseContract(unifiedNumberQuery, { year: today.slice(0, 4), ...askedOf(request) });
    const register = await this.database.read(({ sql }) => readUnifiedRegister(sql, asked, today));
    return numbersPage(readerOf(request), register);
  }

  @Get('portal/style.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  style(): string {
    return STYLE;
  }

  private today = (): IsoDate => dateIn(this.clock.now());
}
