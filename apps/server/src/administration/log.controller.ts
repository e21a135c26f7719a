import { type AdministrationLog, administrationLog, administrationQuery } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { AdministrationLogReading } from './log.service.js';

@ApiTags('administration')
@Controller('api/admin/log')
export class AdministrationLogController {
  constructor(private readonly log: AdministrationLogReading) {}

  @Get()
  @Describe({
    summary: { zh: '管理日志', en: 'The log of administration' },
    query: administrationQuery,
    answer: { status: 200, contract: administrationLog, says: { zh: '管理事项，新的在前', en: 'Changes, the latest first' } },
  })
  page(@Query() query: unknown, @CurrentCaller() caller: Caller): Promise<AdministrationLog> {
    return this.log.page(parseContract(administrationQuery, query).before, caller);
  }
}
