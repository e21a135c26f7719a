import { libraryQuery } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Clock } from '@fashen/engine';
import { documentFeed, documentsFeed, sitemap } from '@fashen/portal';
import { Controller, Get, Header, Inject, Param, Req, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { LibraryDocumentService } from '../library/document.service.js';
import { LibraryService } from '../library/library.service.js';
import type { Config } from '../platform/config/config.js';
import { Public } from '../platform/http/public.js';
import { parseContract } from '../platform/problem/contract.js';
import { CLOCK, CONFIG } from '../platform/tokens.js';
import { ATOM, XML } from './headers.js';
import { PortalFilter } from './portal.filter.js';
import { askedOf } from './reader.js';

/** Addresses that one sitemap may hold (sitemaps.org). */
const MOST_IN_SITEMAP = 50_000;
const PAGE = 50;
/** A feed tells what happened to a document, nothing of its text. */
const NO_TEXT = { version: { id: '', ordinal: 0 }, title: '', textHash: '', clauses: [] };

/** Feeds and the sitemap: what programs read. Addresses in them are those of the settings, else relative: a request may name any host. */
@ApiExcludeController()
@Public()
@UseFilters(PortalFilter)
@Controller()
export class FeedController {
  constructor(
    private readonly library: LibraryService,
    private readonly documents: LibraryDocumentService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('feeds/documents.atom')
  @Header('content-type', ATOM)
  async latest(@Req() request: FastifyRequest): Promise<string> {
    const { issuer, subject } = parseContract(libraryQuery, askedOf(request));
    const { entries } = await this.library.page({ issuer, subject, limit: PAGE });
    return documentsFeed({ origin: this.config.origin, path: request.url }, { entries, subject }, dateIn(this.clock.now()));
  }

  @Get('feeds/documents/:id.atom')
  @Header('content-type', ATOM)
  async one(@Req() request: FastifyRequest, @Param('id') id: string): Promise<string> {
    return documentFeed({ origin: this.config.origin, path: request.url }, { ...(await this.documents.about(id)), text: NO_TEXT });
  }

  @Get('sitemap.xml')
  @Header('content-type', XML)
  async addresses(): Promise<string> {
    return sitemap(this.config.origin, await this.library.addresses(MOST_IN_SITEMAP));
  }
}
