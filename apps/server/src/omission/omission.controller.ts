import {
  type LateFilings,
  lateFilings,
  newOmittedPaper,
  newPaperList,
  newScreening,
  type OmittedPaperReceipt,
  omittedPaperReceipt,
  type PaperEntryView,
  type PaperLists,
  type PaperListView,
  paperEntryView,
  paperLists,
  paperListView,
} from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentCaller } from '../platform/http/caller.js';
import { IdempotencyKey } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { contentDisposition } from '../platform/upload/file-name.js';
import { withUpload } from '../platform/upload/read-upload.js';
import { PaperListService } from './lists.service.js';
import { OmittedPaperService } from './papers.service.js';

@ApiTags('omissions')
@Controller('api/omissions')
export class OmissionController {
  constructor(
    private readonly lists: PaperListService,
    private readonly papers: OmittedPaperService,
  ) {}

  @Get('late-filings')
  @Describe({
    summary: { zh: '逾期和未报的备案', en: 'Late and missing filings' },
    answer: { status: 200, contract: lateFilings, says: { zh: '按本系统备案登记', en: 'By our own register of filings' } },
  })
  late(@CurrentCaller() caller: Caller): Promise<LateFilings> {
    return this.lists.late(caller);
  }

  @Get('lists')
  @Describe({
    summary: { zh: '发文目录', en: 'Lists of papers' },
    answer: {
      status: 200,
      contract: paperLists,
      says: { zh: '本机关的，以及本机关监督的机关的', en: 'Of the own authority and of those that it supervises' },
    },
  })
  all(@CurrentCaller() caller: Caller): Promise<PaperLists> {
    return this.lists.all(caller);
  }

  @Get('lists/:id')
  @Describe({
    summary: { zh: '一份发文目录', en: 'A list of papers' },
    answer: {
      status: 200,
      contract: paperListView,
      says: { zh: '逐件列明在库、待甄别、非规范性文件、漏审漏备', en: 'Line by line: known, to be screened, not normative, left out' },
    },
  })
  one(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<PaperListView> {
    return this.lists.one(id, caller);
  }

  @Get('lists/:id/file')
  @Describe({
    summary: { zh: '发文目录原件', en: 'A list of papers as it came' },
    answer: { status: 200, says: { zh: '原件', en: 'The file' }, mediaType: 'application/octet-stream' },
  })
  async file(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    const { name, type, bytes } = await this.lists.file(id, caller);
    return new StreamableFile(bytes, { type, length: bytes.length, disposition: contentDisposition(name) });
  }

  @Post('lists')
  @Describe({
    summary: { zh: '上报发文目录（xlsx、csv）', en: 'Hand in a list of papers (xlsx, csv)' },
    form: newPaperList,
    answer: { status: 201, contract: paperListView, says: { zh: '已接收', en: 'Taken' } },
  })
  add(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<PaperListView> {
    return withUpload(request, [], ({ fields, file }) =>
      this.lists.add({ caller, key, file, fields: parseContract(newPaperList, fields) }),
    );
  }

  @Post('entries/:id/screening')
  @Describe({
    summary: { zh: '甄别是否规范性文件', en: 'Screen a paper' },
    body: newScreening,
    answer: {
      status: 201,
      contract: paperEntryView,
      says: { zh: '已甄别；属于规范性文件的列入漏审漏备', en: 'Screened; what is normative stands among those left out' },
    },
  })
  screen(
    @Param('id') id: string,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
  ): Promise<PaperEntryView> {
    return this.papers.screen(id, parseContract(newScreening, body), caller, key);
  }

  @Post('papers')
  @Describe({
    summary: { zh: '录入异议、司法建议、检查等发现的漏审漏备文件', en: 'Enter a paper that came to light otherwise' },
    body: newOmittedPaper,
    answer: { status: 201, contract: omittedPaperReceipt, says: { zh: '已录入', en: 'Entered' } },
  })
  enter(
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
  ): Promise<OmittedPaperReceipt> {
    return this.papers.enterByHand(parseContract(newOmittedPaper, body), caller, key);
  }
}
