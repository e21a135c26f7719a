import { type ReviewRegister, reviewRegister, reviewRegisterQuery } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { ReviewRegisterReading } from './review-register.service.js';

@ApiTags('registers')
@Controller('api/registers/reviews')
export class ReviewRegisterController {
  constructor(private readonly register: ReviewRegisterReading) {}

  @Get()
  @Describe({
    summary: { zh: '审查台账：合法性审查和涉法件', en: 'The register of reviews: legality reviews and light reviews' },
    query: reviewRegisterQuery,
    answer: {
      status: 200,
      contract: reviewRegister,
      says: { zh: '一年的台账，按收件日期', en: 'The register of a year, by the day of receipt' },
    },
  })
  ofYear(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<ReviewRegister> {
    return this.register.ofYear(parseContract(reviewRegisterQuery, query).year, caller);
  }
}
