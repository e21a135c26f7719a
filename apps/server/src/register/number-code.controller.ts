import { type NumberCodes, type NumberCodeView, newNumberCode, numberCode, numberCodes } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { NumberCodeService } from './number-codes.js';

@ApiTags('registers')
@Controller('api/registers/number-codes')
export class NumberCodeController {
  constructor(private readonly codes: NumberCodeService) {}

  @Get()
  @Describe({
    summary: { zh: '机关代码', en: 'Codes of issuers' },
    answer: { status: 200, contract: numberCodes, says: { zh: '机关代码及其依据', en: 'The codes and what each rests on' } },
  })
  list(@CurrentCaller() caller: Caller): Promise<NumberCodes> {
    return this.codes.list(caller);
  }

  @Post()
  @Describe({
    summary: { zh: '录入机关代码', en: 'Enter the code of an issuer' },
    body: newNumberCode,
    answer: { status: 201, contract: numberCode, says: { zh: '已录入', en: 'Entered' } },
  })
  enter(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<NumberCodeView> {
    return this.codes.enter(parseContract(newNumberCode, body), caller);
  }
}
