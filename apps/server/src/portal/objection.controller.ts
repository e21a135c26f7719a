import { lostCode, newStatement, objectionCredentials, pageQuery } from '@fashen/contracts';
import { lostPage, repliesPage, statusPage, trackForm } from '@fashen/portal';
import { Body, Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asSent } from '../objection/as-sent.js';
import { ObjectionIntake } from '../objection/intake.service.js';
import { PublicReplyReading } from '../objection/public-reply.service.js';
import { ObjectionTracking } from '../objection/tracking.service.js';
import { Public } from '../platform/http/public.js';
import { parseContract } from '../platform/problem/contract.js';
import { PrivatePage, PublicPage } from './headers.js';
import { PortalFilter } from './portal.filter.js';
import { askedOf, filledIn, readerOf, sentIn } from './reader.js';
import { typedAgain } from './typed-again.js';

/** Never kept by a browser or on the way: code, secret and what was typed stand on these pages. */

/** What becomes of a 审查建议, for people without an account, page by page. */
@ApiExcludeController()
@Public()
@UseFilters(PortalFilter)
@Controller('objections')
export class PortalObjectionController {
  constructor(
    private readonly intake: ObjectionIntake,
    private readonly tracking: ObjectionTracking,
    private readonly replies: PublicReplyReading,
  ) {}

  @Get('status')
  @PublicPage()
  ask(@Req() request: FastifyRequest): string {
    return trackForm(readerOf(request));
  }

  @Post('status')
  @PrivatePage()
  async status(@Req() request: FastifyRequest, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const reader = sentIn(request, body);
    const typed = filledIn(body);
    try {
      const credentials = parseContract(objectionCredentials, typed);
      return statusPage(reader, await this.tracking.status(credentials, request.ip), credentials);
    } catch (error) {
      return trackForm(reader, typedAgain(error, reader.language, { code: typed.code }, reply));
    }
  }

  @Post('statements')
  @PrivatePage()
  add(@Req() request: FastifyRequest, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return asSent(request, body, async ({ fields, file }) => {
      const reader = sentIn(request, fields);
      const typed = filledIn(fields);
      const { code, secret } = parseContract(objectionCredentials, { code: typed.code, secret: typed.secret });
      try {
        const statement = parseContract(newStatement, typed);
        return statusPage(reader, await this.tracking.add(statement, file, request.ip), { code, secret });
      } catch (error) {
        const again = { kind: typed.kind, ...typedAgain(error, reader.language, { text: typed.text }, reply) };
        return statusPage(reader, await this.tracking.status({ code, secret }, request.ip), { code, secret }, again);
      }
    });
  }

  @Get('lost')
  @PublicPage()
  lose(@Req() request: FastifyRequest): string {
    return lostPage(readerOf(request), null);
  }

  @Post('lost')
  @PrivatePage()
  async lost(@Req() request: FastifyRequest, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const reader = sentIn(request, body);
    const typed = filledIn(body);
    try {
      return lostPage(reader, await this.intake.lost(parseContract(lostCode, typed), request.ip));
    } catch (error) {
      return lostPage(reader, null, typedAgain(error, reader.language, typed, reply));
    }
  }

  @Get('replies')
  @PublicPage()
  async published(@Req() request: FastifyRequest): Promise<string> {
    return repliesPage(readerOf(request), await this.replies.page(parseContract(pageQuery, askedOf(request))));
  }
}
