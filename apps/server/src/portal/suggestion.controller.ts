import { newSuggestion, suggestionCredentials } from '@fashen/contracts';
import { suggestionForm, suggestionKeptPage, suggestionStatusPage, suggestionTrackForm } from '@fashen/portal';
import { Body, Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/http/public.js';
import { parseContract } from '../platform/problem/contract.js';
import { SuggestionIntake } from '../project-initiation/suggestion-intake.service.js';
import { PrivatePage, PublicPage } from './headers.js';
import { PortalFilter } from './portal.filter.js';
import { filledIn, readerOf, sentIn } from './reader.js';
import { typedAgain } from './typed-again.js';

/** Never kept by a browser or on the way: code, secret and what was typed stand on these pages. */

/** 立项建议 for people without an account, page by page. */
@ApiExcludeController()
@Public()
@UseFilters(PortalFilter)
@Controller('suggestions')
export class PortalSuggestionController {
  constructor(private readonly intake: SuggestionIntake) {}

  @Get('new')
  @PublicPage()
  form(@Req() request: FastifyRequest): string {
    return suggestionForm(readerOf(request));
  }

  /** What is wrong is shown in the form, with everything that was typed. */
  @Post()
  @PrivatePage()
  async send(@Req() request: FastifyRequest, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const reader = sentIn(request, body);
    const typed = filledIn(body);
    try {
      return suggestionKeptPage(reader, await this.intake.submit(parseContract(newSuggestion, typed), request.ip));
    } catch (error) {
      return suggestionForm(reader, typedAgain(error, reader.language, typed, reply));
    }
  }

  @Get('status')
  @PublicPage()
  ask(@Req() request: FastifyRequest): string {
    return suggestionTrackForm(readerOf(request));
  }

  @Post('status')
  @PrivatePage()
  async status(@Req() request: FastifyRequest, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const reader = sentIn(request, body);
    const typed = filledIn(body);
    try {
      return suggestionStatusPage(reader, await this.intake.status(parseContract(suggestionCredentials, typed), request.ip));
    } catch (error) {
      return suggestionTrackForm(reader, typedAgain(error, reader.language, { code: typed.code }, reply));
    }
  }
}
