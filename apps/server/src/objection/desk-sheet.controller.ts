import { deskSheetQuery } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sheetFile, XLSX } from '../list/sheet.js';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { ObjectionDeskSheet } from './desk-sheet.service.js';

@ApiTags('objections')
@Controller('api')
export class ObjectionDeskSheetController {
  constructor(private readonly desk: ObjectionDeskSheet) {}

  @Get('objections.xlsx')
  @Describe({
    summary: {
      zh: '按筛选导出异议，栏目自选，不含个人信息',
      en: 'Objections as filtered, in columns of one’s choice, without personal data',
    },
    query: deskSheetQuery,
    answer: { status: 200, says: { zh: '异议', en: 'The sheet' }, mediaType: XLSX },
  })
  async sheet(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<StreamableFile> {
    return sheetFile(await this.desk.sheet(parseContract(deskSheetQuery, query), caller), '异议.xlsx');
  }
}
