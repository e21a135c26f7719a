import type { Caller } from '@fashen/engine';
import type { ExchangeRecordFacts } from '@fashen/official-documents';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { ExchangeReading } from './exchange.service.js';

@ApiTags('processes')
@Controller('api/processes/:id/exchange')
export class ExchangeController {
  constructor(private readonly exchanges: ExchangeReading) {}

  @Get()
  @Describe({
    summary: { zh: '导出未采纳意见沟通全过程', en: 'Export the whole exchange on what was not adopted' },
    answer: {
      status: 200,
      says: { zh: '意见、答复、沟通、协调和决定，逐字不删', en: 'Opinion, answers, remarks, meetings and decisions, word for word' },
    },
  })
  read(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<ExchangeRecordFacts> {
    return this.exchanges.read(id, caller);
  }
}
