import { type IncidentList, incidentList, incidentQuery, type RetryReceipt, retryReceipt } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller } from '../platform/http/caller.js';
import { etagOf, IfMatch } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { IncidentService } from './incident.service.js';

@ApiTags('administration')
@Controller('api/admin/incidents')
export class IncidentController {
  constructor(private readonly incidents: IncidentService) {}

  @Get()
  @Describe({
    summary: { zh: '故障', en: 'Incidents' },
    query: incidentQuery,
    answer: {
      status: 200,
      contract: incidentList,
      says: { zh: '未排除的按发生先后，已排除的新的在前', en: 'Open ones the oldest first, closed ones the latest first' },
    },
  })
  page(@Query() query: unknown, @CurrentCaller() caller: Caller): Promise<IncidentList> {
    return this.incidents.page(parseContract(incidentQuery, query), caller);
  }

  @Post(':id/retry')
  @HttpCode(200)
  @Describe({
    summary: { zh: '重新办理（If-Match 为所见的次数）', en: 'Run it again (If-Match: the attempts that were seen)' },
    answer: {
      status: 200,
      contract: retryReceipt,
      says: { zh: '办理结果：已排除，或者新的原因', en: 'How it went: closed, or the new cause' },
    },
  })
  async retry(
    @Param('id') id: string,
    @IfMatch() revision: number,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RetryReceipt> {
    const receipt = await this.incidents.retry(id, revision, caller);
    reply.header('etag', etagOf(receipt.incident.revision));
    return receipt;
  }
}
