import { type ActionChoices, actionChoices, choicesQuery, type Openings, openings } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../../platform/http/caller.js';
import { Describe } from '../../platform/openapi/describe.js';
import { parseContract } from '../../platform/problem/contract.js';
import { languageOf } from '../../platform/problem/language.js';
import { ProcessOpenings } from './openings.service.js';

const OPENINGS = {
  status: 200,
  contract: openings,
  says: { zh: '可以启动的流程；不能启动的附原因', en: 'Workflows that may be opened; for the others, why not' },
};
const CHOICES = { status: 200, contract: actionChoices, says: { zh: '各项的可选值和缺省值', en: 'Choices and defaults, field by field' } };

@ApiTags('processes')
@Controller('api')
export class OpeningsController {
  constructor(private readonly processes: ProcessOpenings) {}

  @Get('documents/:id/openings')
  @Describe({ summary: { zh: '就该文件可以启动的流程', en: 'What may be opened about a document' }, answer: OPENINGS })
  ofDocument(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @Headers('accept-language') language: string | undefined,
  ): Promise<Openings> {
    return this.processes.list(id, caller, languageOf(language));
  }

  @Get('documents/:id/openings/:workflow/choices')
  @Describe({
    summary: { zh: '启动表单的可选项', en: 'What may be chosen when it is opened about a document' },
    query: choicesQuery,
    answer: CHOICES,
  })
  choicesOfDocument(
    @Param('id') id: string,
    @Param('workflow') workflow: string,
    @CurrentCaller() caller: Caller,
    @Query() query: unknown,
  ): Promise<ActionChoices> {
    return this.processes.choices(workflow, id, caller, parseContract(choicesQuery, query));
  }

  @Get('openings')
  @Describe({ summary: { zh: '不以既有文件为对象、可以启动的流程', en: 'What may be opened without a document' }, answer: OPENINGS })
  without(@CurrentCaller() caller: Caller, @Headers('accept-language') language: string | undefined): Promise<Openings> {
    return this.processes.list(null, caller, languageOf(language));
  }

  @Get('openings/:workflow/choices')
  @Describe({
    summary: { zh: '启动表单的可选项', en: 'What may be chosen when it is opened without a document' },
    query: choicesQuery,
    answer: CHOICES,
  })
  choicesWithout(@Param('workflow') workflow: string, @CurrentCaller() caller: Caller, @Query() query: unknown): Promise<ActionChoices> {
    return this.processes.choices(workflow, null, caller, parseContract(choicesQuery, query));
  }
}
