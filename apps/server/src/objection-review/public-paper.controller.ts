import { objectionPaperAsked } from '@fashen/contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Req, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../platform/http/public.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { DOCX, paper } from './docx.js';
import { ObjectionLetterPapers } from './letter-paper.service.js';
import { PublicReplyPaper } from './public-reply-paper.service.js';

/** F7 for whoever objected, by code and secret in the body; and what was published for everybody. */
@ApiTags('public')
@Public()
@Controller('api/public/objections')
export class PublicObjectionPaperController {
  constructor(
    private readonly papers: ObjectionLetterPapers,
    private readonly replies: PublicReplyPaper,
  ) {}

  @Get('replies/:id/paper')
  @Describe({
    summary: { zh: '公开的答复（公文）', en: 'A published reply as a paper' },
    answer: { status: 200, says: { zh: '公文', en: 'The paper' }, mediaType: DOCX },
  })
  async reply(@Param('id') id: string): Promise<StreamableFile> {
    return paper(await this.replies.make(id), '公开答复.docx');
  }

  @Post('paper')
  @HttpCode(200)
  @Describe({
    summary: { zh: '下载告知文书', en: 'Download the paper of a step' },
    body: objectionPaperAsked,
    answer: { status: 200, says: { zh: '公文', en: 'The paper' }, mediaType: DOCX },
  })
  async paper(@Req() request: FastifyRequest, @Body() body: unknown): Promise<StreamableFile> {
    return paper(await this.papers.own(parseContract(objectionPaperAsked, body), request.ip), '规范性文件审查告知书.docx');
  }
}
