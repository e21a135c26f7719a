import { type ActionChoices, actionChoices, choicesQuery } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../../platform/http/caller.js';
import { Describe } from '../../platform/openapi/describe.js';
import { parseContract } from '../../platform/problem/contract.js';
import { ProcessChoices } from './choices.service.js';

@ApiTags('processes')
@Controller('api/processes')
export class ChoicesController {
  constructor(private readonly choices: ProcessChoices) {}

  @Get(':id/choices/:event')
  @Describe({
    summary: { zh: '办理表单的可选项', en: 'What may be chosen in the fields of an action' },
    query: choicesQuery,
    answer: { status: 200, contract: actionChoices, says: { zh: '各项的可选值和缺省值', en: 'Choices and defaults, field by field' } },
  })
  of(
    @Param('id') id: string,
    @Param('event') event: string,
    @CurrentCaller() caller: Caller,
    @Query() query: unknown,
  ): Promise<ActionChoices> {
    return this.choices.of(id, event, caller, parseContract(choicesQuery, query));
  }
}
