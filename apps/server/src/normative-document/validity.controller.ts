import { dayQuery, textOfDay, type ValidityView, validityView } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { ValidityService } from './validity.service.js';

@ApiTags('documents')
@Controller('api/documents/:id')
export class ValidityController {
  constructor(private readonly service: ValidityService) {}

  @Get('text')
  @Header('content-type', 'application/json; charset=utf-8')
  @Describe({
    summary: { zh: '文件在某一日的文本和时效', en: 'The text of a document on a day, and what it is worth then' },
    query: dayQuery,
    answer: { status: 200, contract: textOfDay, says: { zh: '当日文本', en: 'The text of that day' } },
  })
  text(@CurrentCaller() caller: Caller, @Param('id') id: string, @Query() query: unknown): Promise<Buffer> {
    return this.service.text(caller, id, parseContract(dayQuery, query));
  }

  @Get('validity')
  @Describe({
    summary: { zh: '文件的时效', en: 'The validity of a document' },
    query: dayQuery,
    answer: { status: 200, contract: validityView, says: { zh: '时效各阶段和依据', en: 'Its phases and what they rest on' } },
  })
  validity(@CurrentCaller() caller: Caller, @Param('id') id: string, @Query() query: unknown): Promise<ValidityView> {
    return this.service.validity(caller, id, parseContract(dayQuery, query));
  }
}
