import {
  type CheckpointList,
  type CheckpointReceipt,
  type CheckpointView,
  checkpointList,
  checkpointQuery,
  checkpointReceipt,
  checkpointView,
  findingClosing,
  type IntegrityView,
  integrityView,
  type SignInLog,
  signInLog,
  signInQuery,
  type VerificationView,
  verificationView,
} from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { IntegrityService } from './integrity.service.js';

@ApiTags('administration')
@Controller('api/admin')
export class IntegrityController {
  constructor(private readonly integrity: IntegrityService) {}

  @Get('integrity')
  @Describe({
    summary: { zh: '记录的完整性', en: 'Whether the records stand as they were written' },
    answer: {
      status: 200,
      contract: integrityView,
      says: { zh: '最新检查点、最近一次核验、不一致之处', en: 'The newest checkpoint, the last verification, what differs' },
    },
  })
  view(@CurrentCaller() caller: Caller): Promise<IntegrityView> {
    return this.integrity.view(caller);
  }

  @Post('integrity/verification')
  @HttpCode(200)
  @Describe({
    summary: { zh: '立即核验全部记录', en: 'Verify everything now' },
    answer: { status: 200, contract: verificationView, says: { zh: '核验结果', en: 'What was looked at, and how much differs' } },
  })
  verify(@CurrentCaller() caller: Caller): Promise<VerificationView> {
    return this.integrity.verify(caller);
  }

  @Post('integrity/findings/:id/closing')
  @HttpCode(204)
  @Describe({
    summary: { zh: '查清后关闭一处不一致', en: 'Close what was found, once it is explained' },
    body: findingClosing,
    answer: { status: 204, says: { zh: '已关闭，说明记入管理日志', en: 'Closed; the reason stands in the log' } },
  })
  close(@Param('id') id: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<void> {
    return this.integrity.close(id, parseContract(findingClosing, body), caller);
  }

  @Get('checkpoints')
  @Describe({
    summary: { zh: '检查点', en: 'Checkpoints' },
    query: checkpointQuery,
    answer: { status: 200, contract: checkpointList, says: { zh: '新的在前', en: 'The latest first' } },
  })
  checkpoints(@Query() query: unknown, @CurrentCaller() caller: Caller): Promise<CheckpointList> {
    return this.integrity.checkpoints(parseContract(checkpointQuery, query), caller);
  }

  @Get('checkpoints/:number')
  @Describe({
    summary: { zh: '一个检查点，可以打印存档', en: 'One checkpoint, to be printed for a register outside' },
    answer: { status: 200, contract: checkpointView, says: { zh: '检查点', en: 'The checkpoint' } },
  })
  checkpoint(@Param('number') number: string, @CurrentCaller() caller: Caller): Promise<CheckpointView> {
    return this.integrity.checkpoint(Number(number), caller);
  }

  @Post('checkpoints')
  @HttpCode(200)
  @Describe({
    summary: { zh: '立即签署检查点', en: 'Sign a checkpoint now' },
    answer: {
      status: 200,
      contract: checkpointReceipt,
      says: { zh: '最新检查点；没有新的记录时不另签署', en: 'The newest checkpoint; none is signed where nothing has happened' },
    },
  })
  make(@CurrentCaller() caller: Caller): Promise<CheckpointReceipt> {
    return this.integrity.make(caller);
  }

  @Get('sign-ins')
  @Describe({
    summary: { zh: '登录记录', en: 'The log of sign-ins' },
    query: signInQuery,
    answer: {
      status: 200,
      contract: signInLog,
      says: { zh: '登录与失败的登录，新的在前', en: 'Sign-ins and failed ones, the latest first' },
    },
  })
  signIns(@Query() query: unknown, @CurrentCaller() caller: Caller): Promise<SignInLog> {
    return this.integrity.signIns(parseContract(signInQuery, query), caller);
  }
}
