import type { Caller } from '@fashen/engine';
import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DOCX } from '../document/accept-file.js';
import { XLSX } from '../list/sheet.js';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { ConsultationPapers } from './papers.service.js';
import { CommentSheet } from './sheet.service.js';

@ApiTags('consultations')
@Controller('api/consultations/:id')
export class ConsultationPaperController {
  constructor(
    private readonly papers: ConsultationPapers,
    private readonly sheets: CommentSheet,
  ) {}

  @Get('comments.xlsx')
  @Describe({
    summary: { zh: '导出意见汇总表', en: 'All comments as a sheet' },
    answer: { status: 200, says: { zh: '意见汇总表，不含个人信息', en: 'The sheet, without personal data' }, mediaType: XLSX },
  })
  sheet(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    return this.sheets.sheet(id, caller);
  }

  @Get('notice.docx')
  @Describe({
    summary: { zh: '征求意见公告', en: 'The notice' },
    answer: { status: 200, says: { zh: '公告', en: 'The notice' }, mediaType: DOCX },
  })
  notice(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    return this.papers.deskNotice(id, caller);
  }

  @Get('result.docx')
  @Describe({
    summary: { zh: '意见采纳情况反馈', en: 'The result as it stands' },
    answer: { status: 200, says: { zh: '反馈', en: 'The result' }, mediaType: DOCX },
  })
  result(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    return this.papers.deskResult(id, caller);
  }
}
