import {
  type SuggestionList,
  type SuggestionPerson,
  type SuggestionView,
  suggestionAnswer,
  suggestionList,
  suggestionLook,
  suggestionPerson,
  suggestionView,
} from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { IdempotencyKey } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { SuggestionService } from './suggestions.service.js';

@ApiTags('projects')
@Controller('api/suggestions')
export class SuggestionController {
  constructor(private readonly suggestions: SuggestionService) {}

  @Get()
  @Describe({
    summary: { zh: '公众提出的立项建议', en: 'What the public suggests' },
    answer: { status: 200, contract: suggestionList, says: { zh: '本单位收到的建议', en: 'What this office received' } },
  })
  list(@CurrentCaller() caller: Caller): Promise<SuggestionList> {
    return this.suggestions.list(caller);
  }

  @Post(':id/set-aside')
  @Describe({
    summary: { zh: '不采纳建议，说明理由', en: 'Set a suggestion aside, with the reason' },
    body: suggestionAnswer,
    answer: { status: 201, contract: suggestionView, says: { zh: '已答复', en: 'Answered' } },
  })
  setAside(
    @Param('id') id: string,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
  ): Promise<SuggestionView> {
    return this.suggestions.setAside(id, parseContract(suggestionAnswer, body), caller, key);
  }

  @Post(':id/person')
  @HttpCode(200)
  @Describe({
    summary: { zh: '查看建议人（留痕）', en: 'Look at who it was; the look is kept' },
    body: suggestionLook,
    answer: { status: 200, contract: suggestionPerson, says: { zh: '姓名和联系方式', en: 'Name and contact' } },
  })
  person(@Param('id') id: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<SuggestionPerson> {
    return this.suggestions.person(id, parseContract(suggestionLook, body), caller);
  }
}
