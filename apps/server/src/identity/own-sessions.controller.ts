import { type SessionList, sessionList } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Delete, Get, HttpCode, Param, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentCaller } from '../platform/http/caller.js';
import { SESSION_COOKIE } from '../platform/http/session-cookie.js';
import { Describe } from '../platform/openapi/describe.js';
import { OwnSessionsService } from './own-sessions.service.js';

/** Where a person is signed in; any of it is ended by that person. */
@ApiTags('session')
@Controller('api/sessions')
export class OwnSessionsController {
  constructor(private readonly sessions: OwnSessionsService) {}

  @Get()
  @Describe({
    summary: { zh: '本人的登录情况', en: "One's own sessions" },
    answer: { status: 200, contract: sessionList, says: { zh: '最近使用的在前', en: 'The last used first' } },
  })
  list(@Req() request: FastifyRequest, @CurrentCaller() caller: Caller): Promise<SessionList> {
    return this.sessions.list(caller, request.cookies[SESSION_COOKIE] ?? '');
  }

  @Delete(':id')
  @HttpCode(204)
  @Describe({ summary: { zh: '结束本人的一处登录', en: 'End one of them' }, answer: { status: 204, says: { zh: '已结束', en: 'Ended' } } })
  end(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<void> {
    return this.sessions.end(id, caller);
  }

  @Delete()
  @HttpCode(204)
  @Describe({
    summary: { zh: '结束本人的其他登录', en: 'End all but this one' },
    answer: { status: 204, says: { zh: '已结束', en: 'Ended' } },
  })
  endOthers(@Req() request: FastifyRequest, @CurrentCaller() caller: Caller): Promise<void> {
    return this.sessions.endOthers(caller, request.cookies[SESSION_COOKIE] ?? '');
  }
}
