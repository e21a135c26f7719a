import { type NoticePage, noticePage, pageQuery } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AskedByItself } from '../platform/http/by-itself.js';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { NoticeReading } from './notice.service.js';

@ApiTags('tasks')
@Controller('api/notices')
export class NoticeController {
  constructor(private readonly notices: NoticeReading) {}

  @Get()
  @AskedByItself()
  @Describe({
    summary: { zh: '发给本人和本人岗位的通知', en: "Notices to the person and to the person's roles" },
    query: pageQuery,
    answer: { status: 200, contract: noticePage, says: { zh: '通知，新的在前', en: 'Notices, the latest first' } },
  })
  page(@Query() query: unknown, @CurrentCaller() caller: Caller): Promise<NoticePage> {
    return this.notices.page(parseContract(pageQuery, query), caller);
  }
}
