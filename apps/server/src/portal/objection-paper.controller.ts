import { objectionPaperAsked } from '@fashen/contracts';
import { Body, Controller, Header, HttpCode, Post, Req, type StreamableFile, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { paper } from '../objection-review/docx.js';
import { ObjectionLetterPapers } from '../objection-review/letter-paper.service.js';
import { Public } from '../platform/http/public.js';
import { parseContract } from '../platform/problem/contract.js';
import { PortalFilter } from './portal.filter.js';
import { filledIn } from './reader.js';

/** The paper of a step, for whoever has code and secret: both come in the body, as on the page of the steps. */
@ApiExcludeController()
@Public()
@UseFilters(PortalFilter)
@Controller('objections')
export class PortalObjectionPaperController {
  constructor(private readonly papers: ObjectionLetterPapers) {}

  @Post('paper')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async paper(@Req() request: FastifyRequest, @Body() body: unknown): Promise<StreamableFile> {
    return paper(await this.papers.own(parseContract(objectionPaperAsked, filledIn(body)), request.ip), '规范性文件审查告知书.docx');
  }
}
