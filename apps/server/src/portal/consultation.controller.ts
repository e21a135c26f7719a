import { commentCode, consultationQuery, newComment } from '@fashen/contracts';
import { commentReceiptPage, consultationsPage, replyForm, replyPage, resultPage, UNTYPED } from '@fashen/portal';
import { Body, Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicConsultations } from '../participation/public.service.js';
import { Public } from '../platform/http/public.js';
import { parseContract } from '../platform/problem/contract.js';
import { PrivatePage, PublicPage } from './headers.js';
import { PortalFilter } from './portal.filter.js';
import { askedOf, filledIn, readerOf, sentIn } from './reader.js';
import { typedAgain } from './typed-again.js';

/** Code and what was typed stand on these pages. */

/** 公开征求意见 for people without an account, page by page. */
@ApiExcludeController()
@Public()
@UseFilters(PortalFilter)
@Controller('consultations')
export class PortalConsultationController {
  constructor(private readonly consultations: PublicConsultations) {}

  @Get()
  @PublicPage()
  async list(@Req() request: FastifyRequest): Promise<string> {
    return consultationsPage(readerOf(request), await this.consultations.page(parseContract(consultationQuery, askedOf(request))));
  }

  @Get('reply')
  @PublicPage()
  ask(@Req() request: FastifyRequest): string {
    return replyForm(readerOf(request));
  }

  @Post('reply')
  @PrivatePage()
  async reply(@Req() request: FastifyRequest, @Body() body: unknown, @Res({ passthrough: true }) answer: FastifyReply): Promise<string> {
    const reader = sentIn(request, body);
    const typed = filledIn(body);
    try {
      return replyPage(reader, await this.consultations.status(parseContract(commentCode, typed), request.ip));
    } catch (error) {
      return replyForm(reader, typedAgain(error, reader.language, typed, answer));
    }
  }

  @Get(':id')
  @PublicPage()
  draft(@Req() request: FastifyRequest, @Param('id') id: string): Promise<Buffer> {
    return this.consultations.draftPage(readerOf(request), id);
  }

  @Get(':id/comment')
  @PublicPage()
  form(@Req() request: FastifyRequest, @Param('id') id: string): Promise<Buffer> {
    const { clause } = askedOf(request);
    const typed = clause === undefined ? UNTYPED : { ...UNTYPED, values: { clause } };
    return this.consultations.commentForm(readerOf(request), id, typed);
  }

  /** What is wrong is shown in the form, with everything that was typed. */
  @Post(':id/comments')
  @PrivatePage()
  async send(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Body() body: unknown,
    @Res({ passthrough: true }) answer: FastifyReply,
  ): Promise<string | Buffer> {
    const reader = sentIn(request, body);
    const typed = filledIn(body);
    try {
      return commentReceiptPage(reader, id, await this.consultations.submit(id, parseContract(newComment, typed), request.ip));
    } catch (error) {
      const again = typedAgain(error, reader.language, typed, answer);
      return await this.consultations.commentForm(reader, id, again);
    }
  }

  @Get(':id/result')
  @PublicPage()
  async result(@Req() request: FastifyRequest, @Param('id') id: string): Promise<string> {
    return resultPage(
      readerOf(request),
      await this.consultations.result(id, parseContract(consultationQuery, { limit: '100', ...askedOf(request) })),
    );
  }
}
