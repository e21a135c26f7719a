import { type FilingList, filingList, filingQuery, filingSheetQuery } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sheetFile, XLSX } from '../list/sheet.js';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { FilingListService } from './filing-list.service.js';

@ApiTags('filings')
@Controller('api')
export class FilingController {
  constructor(private readonly filings: FilingListService) {}

  @Get('filings')
  @Describe({
    summary: { zh: '备案登记簿：待报、逾期、漏报及办理情况', en: 'The register of filings: due, late, missing, and what came of them' },
    query: filingQuery,
    answer: { status: 200, contract: filingList, says: { zh: '备案列表，最近公布的在前', en: 'Filings, the latest publication first' } },
  })
  list(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<FilingList> {
    return this.filings.list(caller, parseContract(filingQuery, query));
  }

  @Get('filings.xlsx')
  @Describe({
    summary: { zh: '按筛选导出备案登记簿，栏目自选', en: 'Filings as filtered, in columns of one’s choice' },
    query: filingSheetQuery,
    answer: { status: 200, says: { zh: '备案登记簿', en: 'The register' }, mediaType: XLSX },
  })
  async sheet(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<StreamableFile> {
    return sheetFile(await this.filings.sheet(caller, parseContract(filingSheetQuery, query)), '备案登记簿.xlsx');
  }
}
