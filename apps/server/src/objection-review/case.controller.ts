import {
  type ObjectionAnswers,
  type ObjectionTexts,
  objectionAnswers,
  objectionTexts,
  paperOfAnswer,
  reasonOfLook,
} from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { ObjectionCaseReading } from './case-reading.service.js';
import { DOCX, paper } from './docx.js';
import { ObjectionLetterPapers } from './letter-paper.service.js';

@ApiTags('objections')
@Controller('api/objections')
export class ObjectionCaseController {
  constructor(
    private readonly reading: ObjectionCaseReading,
    private readonly letters: ObjectionLetterPapers,
  ) {}

  @Get(':id/texts')
  @Describe({
    summary: { zh: '办理中写下的处理意见、说明和退回理由', en: 'What was proposed, stated and sent back' },
    answer: { status: 200, contract: objectionTexts, says: { zh: '按时间排列', en: 'In the order of writing' } },
  })
  texts(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<ObjectionTexts> {
    return this.reading.texts(id, caller);
  }

  @Get(':id/request')
  @Describe({
    summary: { zh: '请制定机关说明的函', en: 'The letter that asks the authority to state its case' },
    answer: { status: 200, says: { zh: '公文', en: 'The paper' }, mediaType: DOCX },
  })
  async request(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    return paper(await this.reading.request(id, caller), '请予说明函.docx');
  }

  @Get(':id/answers')
  @Describe({
    summary: { zh: '已告知提出人的事项', en: 'What the person was told' },
    answer: { status: 200, contract: objectionAnswers, says: { zh: '按时间排列', en: 'In the order of telling' } },
  })
  answers(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<ObjectionAnswers> {
    return this.letters.told(id, caller);
  }

  @Get(':id/answers/paper')
  @Describe({
    summary: { zh: '告知文书存档件（F7，不含姓名）', en: 'The office’s copy of a letter, which names nobody' },
    query: paperOfAnswer,
    answer: { status: 200, says: { zh: '公文', en: 'The paper' }, mediaType: DOCX },
  })
  async copy(@Param('id') id: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    return paper(await this.letters.copy(id, parseContract(paperOfAnswer, query).answer, caller), '异议办理告知书（存档）.docx');
  }

  @Post('letters/:letter/paper')
  @HttpCode(200)
  @Describe({
    summary: { zh: '告知文书（F7，留痕）', en: 'The letter as an official paper; the look is kept' },
    body: reasonOfLook,
    answer: { status: 200, says: { zh: '公文', en: 'The paper' }, mediaType: DOCX },
  })
  async letter(@Param('letter') letter: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    return paper(await this.letters.open(letter, parseContract(reasonOfLook, body).why, caller), '异议办理告知书.docx');
  }
}
