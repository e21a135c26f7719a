import { type DocumentPage, documentFilter, documentPage, documentQuery } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sheetFile, XLSX } from '../list/sheet.js';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { DocumentLists } from './document-list.service.js';

@ApiTags('documents')
@Controller('api')
export class DocumentListController {
  constructor(private readonly lists: DocumentLists) {}

  @Get('documents')
  @Describe({
    summary: { zh: '可见的文件', en: 'Documents that the caller may see' },
    query: documentQuery,
    answer: {
      status: 200,
      contract: documentPage,
      says: { zh: '一页文件，每件附阶段和下一步', en: 'One page; each with its stage and what is to be done next' },
    },
  })
  page(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<DocumentPage> {
    return this.lists.page(caller, parseContract(documentQuery, query));
  }

  @Get('documents.xlsx')
  @Describe({
    summary: { zh: '按筛选导出文件', en: 'Documents as filtered, as a sheet' },
    query: documentFilter,
    answer: { status: 200, says: { zh: '文件一览表', en: 'The list' }, mediaType: XLSX },
  })
  async sheet(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<StreamableFile> {
    return sheetFile(await this.lists.sheet(caller, parseContract(documentFilter, query)), '文件一览表.xlsx');
  }
}
