import {
  newSuggestion,
  type ObjectionReceivers,
  objectionReceivers,
  type SuggestionKept,
  type SuggestionStatus,
  suggestionCredentials,
  suggestionKept,
  suggestionStatus,
} from '@fashen/contracts';
import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../platform/http/public.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { SuggestionIntake } from './suggestion-intake.service.js';

@ApiTags('public')
@Public()
@Controller('api/public/suggestions')
export class PublicSuggestionController {
  constructor(private readonly intake: SuggestionIntake) {}

  @Post()
  @Describe({
    summary: { zh: '提出立项建议', en: 'Suggest a document' },
    body: newSuggestion,
    answer: { status: 201, contract: suggestionKept, says: { zh: '已收到，附查询编号和密码', en: 'Received; code and secret' } },
  })
  submit(@Req() request: FastifyRequest, @Body() body: unknown): Promise<SuggestionKept> {
    return this.intake.submit(parseContract(newSuggestion, body), request.ip);
  }

  @Get('receivers')
  @Describe({
    summary: { zh: '接收立项建议的单位', en: 'Offices that take suggestions' },
    answer: { status: 200, contract: objectionReceivers, says: { zh: '接收单位', en: 'The offices' } },
  })
  receivers(): Promise<ObjectionReceivers> {
    return this.intake.receivers();
  }

  @Post('status')
  @HttpCode(200)
  @Describe({
    summary: { zh: '查询建议的办理情况', en: 'Look at what becomes of a suggestion' },
    body: suggestionCredentials,
    answer: { status: 200, contract: suggestionStatus, says: { zh: '办理情况', en: 'Where it stands' } },
  })
  status(@Req() request: FastifyRequest, @Body() body: unknown): Promise<SuggestionStatus> {
    return this.intake.status(parseContract(suggestionCredentials, body), request.ip);
  }
}
