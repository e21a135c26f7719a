import {
  type CommentReceipt,
  type CommentStatus,
  type ConsultationPage,
  type ConsultationResult,
  commentCode,
  commentReceipt,
  commentStatus,
  consultationPage,
  consultationQuery,
  consultationResult,
  consultationView,
  newComment,
} from '@fashen/contracts';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DOCX } from '../document/accept-file.js';
import { Public } from '../platform/http/public.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { ConsultationPapers } from './papers.service.js';
import { PublicConsultations } from './public.service.js';

@ApiTags('public')
@Public()
@Controller('api/public/consultations')
export class PublicConsultationController {
  constructor(
    private readonly consultations: PublicConsultations,
    private readonly papers: ConsultationPapers,
  ) {}

  @Get()
  @Describe({
    summary: { zh: '公开征求意见', en: 'Public consultations' },
    query: consultationQuery,
    answer: { status: 200, contract: consultationPage, says: { zh: '正在征求和已经结束的，新的在前', en: 'The newest first' } },
  })
  page(@Query() query: unknown): Promise<ConsultationPage> {
    return this.consultations.page(parseContract(consultationQuery, query));
  }

  @Post('reply')
  @HttpCode(200)
  @Describe({
    summary: { zh: '凭查询编号看答复', en: 'The reply to a comment, by its code' },
    body: commentCode,
    answer: { status: 200, contract: commentStatus, says: { zh: '办理情况和答复', en: 'Where it stands, and the reply' } },
  })
  status(@Req() request: FastifyRequest, @Body() body: unknown): Promise<CommentStatus> {
    return this.consultations.status(parseContract(commentCode, body), request.ip);
  }

  @Get(':id')
  @Header('content-type', 'application/json; charset=utf-8')
  @Describe({
    summary: { zh: '征求意见稿', en: 'A consultation draft, clause by clause' },
    answer: { status: 200, contract: consultationView, says: { zh: '公告和条文', en: 'Notice and text' } },
  })
  view(@Param('id') id: string): Promise<Buffer> {
    return this.consultations.view(id);
  }

  @Post(':id/comments')
  @Describe({
    summary: { zh: '提出意见', en: 'Comment on a draft' },
    body: newComment,
    answer: { status: 201, contract: commentReceipt, says: { zh: '已收到，附查询编号', en: 'Received; its code' } },
  })
  comment(@Req() request: FastifyRequest, @Param('id') id: string, @Body() body: unknown): Promise<CommentReceipt> {
    return this.consultations.submit(id, parseContract(newComment, body), request.ip);
  }

  @Get(':id/result')
  @Describe({
    summary: { zh: '意见采纳情况', en: 'What became of the comments' },
    query: consultationQuery,
    answer: { status: 200, contract: consultationResult, says: { zh: '逐点答复，人数多的在前', en: 'Point by point' } },
  })
  result(@Param('id') id: string, @Query() query: unknown): Promise<ConsultationResult> {
    return this.consultations.result(id, parseContract(consultationQuery, query));
  }

  @Get(':id/notice.docx')
  @Describe({
    summary: { zh: '征求意见公告', en: 'The notice in print' },
    answer: { status: 200, says: { zh: '公告', en: 'The notice' }, mediaType: DOCX },
  })
  notice(@Param('id') id: string): Promise<StreamableFile> {
    return this.papers.publicNotice(id);
  }

  @Get(':id/result.docx')
  @Describe({
    summary: { zh: '意见采纳情况反馈', en: 'The result in print' },
    answer: { status: 200, says: { zh: '反馈', en: 'The result' }, mediaType: DOCX },
  })
  printed(@Param('id') id: string): Promise<StreamableFile> {
    return this.papers.publicResult(id);
  }
}
