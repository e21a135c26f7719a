import { type CorrectionEntry, type CorrectionList, correctionEntry, correctionList, correctionQuery } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { CorrectionListing } from './correction-list.service.js';

@ApiTags('corrections')
@Controller('api/corrections')
export class CorrectionListController {
  constructor(private readonly corrections: CorrectionListing) {}

  @Get()
  @Describe({
    summary: { zh: '本单位提出、答复或者决定的纠错', en: 'Corrections that my office orders, answers or decides on' },
    query: correctionQuery,
    answer: { status: 200, contract: correctionList, says: { zh: '最近提出的在前', en: 'The latest first' } },
  })
  list(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<CorrectionList> {
    return this.corrections.list(parseContract(correctionQuery, query), caller);
  }

  @Get(':id')
  @Describe({
    summary: { zh: '一件纠错的期限、待办和标注', en: 'The periods, duties and marks of a correction' },
    answer: { status: 200, contract: correctionEntry, says: { zh: '纠错', en: 'The correction' } },
  })
  one(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<CorrectionEntry> {
    return this.corrections.one(id, caller);
  }
}
