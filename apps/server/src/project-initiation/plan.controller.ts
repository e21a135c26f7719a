import { type PlanView, planAdoption, planQuery, planView, planYear } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { IdempotencyKey } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { PlanService } from './plans.service.js';

@ApiTags('projects')
@Controller('api/plans')
export class PlanController {
  constructor(private readonly plans: PlanService) {}

  @Get(':year')
  @Describe({
    summary: { zh: '年度制定计划和进展', en: 'The plan of a year and its progress' },
    query: planQuery,
    answer: { status: 200, contract: planView, says: { zh: '项目、完成时间、进展', en: 'Its lines, their months and where they stand' } },
  })
  read(@Param('year') year: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<PlanView> {
    return this.plans.read({ year: parseContract(planYear, year), lead: parseContract(planQuery, query).lead }, caller);
  }

  @Post(':year/adoption')
  @Describe({
    summary: { zh: '登记年度计划已经批准', en: 'Enter that the plan was adopted' },
    body: planAdoption,
    answer: { status: 201, contract: planView, says: { zh: '此后的项目为计划外追加', en: 'What comes later is an addition' } },
  })
  adopt(
    @Param('year') year: string,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
  ): Promise<PlanView> {
    return this.plans.adopt(parseContract(planYear, year), parseContract(planAdoption, body), caller, key);
  }
}
