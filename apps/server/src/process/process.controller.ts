import { type AcceptedView, accepted, type HistoryView, historyView, newProcess, processList, processView } from '@fashen/contracts';
import type { Bundle, Caller } from '@fashen/engine';
import { Body, Controller, Get, Header, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CurrentCaller } from '../platform/http/caller.js';
import { etagOf, IdempotencyKey, IfMatch } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { languageOf } from '../platform/problem/language.js';
import { bodyOf } from '../text-work/made-json.js';
import { ProcessReading } from './process-reading.service.js';
import { ProcessWriting } from './process-writing.service.js';

const listQuery = z.strictObject({ document: z.string().min(1).max(100) });
const actionBody = z.record(z.string(), z.unknown());

@ApiTags('processes')
@Controller('api/processes')
export class ProcessController {
  constructor(
    private readonly reading: ProcessReading,
    private readonly writing: ProcessWriting,
  ) {}

  @Post()
  @HttpCode(201)
  @Describe({
    summary: { zh: '启动流程', en: 'Open a process' },
    body: newProcess,
    answer: { status: 201, contract: accepted, says: { zh: '已启动', en: 'Opened' } },
  })
  async start(
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AcceptedView> {
    const opened = await this.writing.start(parseContract(newProcess, body), caller, key);
    reply.header('etag', etagOf(opened.revision)).header('location', `/api/processes/${opened.id}`);
    return opened;
  }

  @Get()
  @Describe({
    summary: { zh: '文件的流程', en: 'Processes about a document' },
    answer: { status: 200, contract: processList, says: { zh: '流程列表', en: 'Processes' } },
  })
  list(@Query() query: unknown, @CurrentCaller() caller: Caller) {
    return this.reading.ofDocument(parseContract(listQuery, query).document, caller);
  }

  @Get(':id')
  @Header('content-type', 'application/json; charset=utf-8')
  @Describe({
    summary: { zh: '查看案件', en: 'Read a process' },
    answer: { status: 200, contract: processView, says: { zh: '案件', en: 'The process' } },
  })
  async read(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const process = await this.reading.read(id, caller, languageOf(language));
    reply.header('etag', etagOf(process.revision));
    return bodyOf(process);
  }

  @Get(':id/history')
  @Describe({
    summary: { zh: '办理过程', en: 'History of a process' },
    answer: { status: 200, contract: historyView, says: { zh: '办理过程', en: 'The history' } },
  })
  history(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<HistoryView> {
    return this.reading.history(id, caller);
  }

  @Get(':id/bundle')
  @Describe({
    summary: { zh: '导出可离线核验的事件链', en: 'Export the event chain for offline verification' },
    answer: { status: 200, says: { zh: '事件链', en: 'The event chain' } },
  })
  bundle(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<Bundle> {
    return this.reading.bundle(id, caller);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Describe({
    summary: { zh: '办理', en: 'Act on a process' },
    body: actionBody,
    answer: { status: 200, contract: accepted, says: { zh: '已办理', en: 'Done' } },
  })
  async act(
    @Param() { id, action }: { id: string; action: string },
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @IfMatch() revision: number,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AcceptedView> {
    const done = await this.writing.act(id, action, parseContract(actionBody, body ?? {}), caller, { revision, key });
    reply.header('etag', etagOf(done.revision));
    return done;
  }
}
