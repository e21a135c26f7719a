import {
  type LostCodeAnswer,
  lostCode,
  lostCodeAnswer,
  newObjection,
  newStatement,
  type ObjectionReceipt,
  type ObjectionReceivers,
  type ObjectionStatus,
  objectionCredentials,
  objectionReceipt,
  objectionReceivers,
  objectionStatus,
  type PublicReplies,
  pageQuery,
  publicReplies,
} from '@fashen/contracts';
import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../platform/http/public.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { asSent } from './as-sent.js';
import { ObjectionIntake } from './intake.service.js';
import { PublicReplyReading } from './public-reply.service.js';
import { ObjectionTracking } from './tracking.service.js';

@ApiTags('public')
@Public()
@Controller('api/public/objections')
export class PublicObjectionController {
  constructor(
    private readonly intake: ObjectionIntake,
    private readonly tracking: ObjectionTracking,
    private readonly replies: PublicReplyReading,
  ) {}

  @Post()
  @Describe({
    summary: { zh: '提出异议（审查建议）', en: 'Object to a document' },
    form: newObjection,
    answer: { status: 201, contract: objectionReceipt, says: { zh: '已收到，附查询编号和密码', en: 'Received; code and secret' } },
  })
  submit(@Req() request: FastifyRequest, @Body() body: unknown): Promise<ObjectionReceipt> {
    return asSent(request, body, ({ fields, file }) => this.intake.submit(parseContract(newObjection, fields), file, request.ip));
  }

  @Get('receivers')
  @Describe({
    summary: { zh: '受理异议的单位', en: 'Offices that take objections' },
    answer: { status: 200, contract: objectionReceivers, says: { zh: '受理单位', en: 'The offices' } },
  })
  receivers(): Promise<ObjectionReceivers> {
    return this.intake.receivers();
  }

  @Get('replies')
  @Describe({
    summary: { zh: '公开的答复', en: 'Replies that were published' },
    query: pageQuery,
    answer: { status: 200, contract: publicReplies, says: { zh: '隐去提出人的答复', en: 'Replies, without who objected' } },
  })
  published(@Query() query: unknown): Promise<PublicReplies> {
    return this.replies.page(parseContract(pageQuery, query));
  }

  @Post('status')
  @HttpCode(200)
  @Describe({
    summary: { zh: '查询办理情况', en: 'Look at where an objection stands' },
    body: objectionCredentials,
    answer: { status: 200, contract: objectionStatus, says: { zh: '办理情况', en: 'Where it stands' } },
  })
  status(@Req() request: FastifyRequest, @Body() body: unknown): Promise<ObjectionStatus> {
    return this.tracking.status(parseContract(objectionCredentials, body), request.ip);
  }

  @Post('statements')
  @Describe({
    summary: { zh: '补正、补充理由或者撤回', en: 'Supplement, add reasons or withdraw' },
    form: newStatement,
    answer: { status: 201, contract: objectionStatus, says: { zh: '已收到', en: 'Received' } },
  })
  add(@Req() request: FastifyRequest, @Body() body: unknown): Promise<ObjectionStatus> {
    return asSent(request, body, ({ fields, file }) => this.tracking.add(parseContract(newStatement, fields), file, request.ip));
  }

  @Post('lost-code')
  @HttpCode(202)
  @Describe({
    summary: { zh: '找回查询编号', en: 'Ask for a lost code' },
    body: lostCode,
    answer: { status: 202, contract: lostCodeAnswer, says: { zh: '对任何人答复相同', en: 'The same for everybody' } },
  })
  lost(@Req() request: FastifyRequest, @Body() body: unknown): Promise<LostCodeAnswer> {
    return this.intake.lost(parseContract(lostCode, body), request.ip);
  }
}
