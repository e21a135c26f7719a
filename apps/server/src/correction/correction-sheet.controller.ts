import { correctionSheetQuery } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sheetFile, XLSX } from '../list/sheet.js';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { CorrectionListing } from './correction-list.service.js';

@ApiTags('corrections')
@Controller('api')
export class CorrectionSheetController {
  constructor(private readonly corrections: CorrectionListing) {}

  @Get('corrections.xlsx')
  @Describe({
    summary: { zh: '按筛选导出纠错，栏目自选', en: 'Corrections as filtered, in columns of one’s choice' },
    query: correctionSheetQuery,
    answer: { status: 200, says: { zh: '纠错', en: 'The sheet' }, mediaType: XLSX },
  })
  async sheet(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<StreamableFile> {
    return sheetFile(await this.corrections.sheet(parseContract(correctionSheetQuery, query), caller), '纠错.xlsx');
  }
}
