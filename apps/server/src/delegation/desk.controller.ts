import { type DeskReceipt, deskHandOver, deskReceipt } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { IdempotencyKey } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { languageOf } from '../platform/problem/language.js';
import { DeskService } from './desk.service.js';

@ApiTags('delegations')
@Controller('api/desk')
export class DeskController {
  constructor(private readonly desk: DeskService) {}

  @Post('hand-over')
  @HttpCode(200)
  @Describe({
    summary: { zh: '移交一名人员的全部待办', en: 'Hand over all that waits for a person' },
    body: deskHandOver,
    answer: { status: 200, contract: deskReceipt, says: { zh: '移交结果', en: 'What went over and what stayed' } },
  })
  handOver(
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<DeskReceipt> {
    return this.desk.handOver(parseContract(deskHandOver, body), caller, key, languageOf(language));
  }
}
