import { type FilingReviewList, filingReviewList, filingReviewQuery, filingReviewSheetQuery } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sheetFile, XLSX } from '../list/sheet.js';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { FilingReviewListing } from './review-list.service.js';

@ApiTags('filings')
@Controller('api')
export class FilingReviewListController {
  constructor(private readonly reviews: FilingReviewListing) {}

  @Get('filing-reviews')
  @Describe({
    summary: { zh: '收到的备案及其审查', en: 'Filings that were taken in, and their review' },
    query: filingReviewQuery,
    answer: { status: 200, contract: filingReviewList, says: { zh: '最近收到的在前', en: 'The latest receipt first' } },
  })
  list(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<FilingReviewList> {
    return this.reviews.list(parseContract(filingReviewQuery, query), caller);
  }

  @Get('filing-reviews.xlsx')
  @Describe({
    summary: { zh: '按筛选导出收到的备案', en: 'Filings that were taken in, as filtered' },
    query: filingReviewSheetQuery,
    answer: { status: 200, says: { zh: '收到的备案', en: 'The sheet' }, mediaType: XLSX },
  })
  async sheet(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<StreamableFile> {
    return sheetFile(await this.reviews.sheet(parseContract(filingReviewSheetQuery, query), caller), '收到的备案.xlsx');
  }
}
