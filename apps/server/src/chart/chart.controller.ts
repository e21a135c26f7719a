import { type ChartView, chartView } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller } from '../platform/http/caller.js';
import { etagOf } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { languageOf } from '../platform/problem/language.js';
import { ChartService } from './chart.service.js';

@ApiTags('processes')
@Controller('api/processes/:id/chart')
export class ChartController {
  constructor(private readonly charts: ChartService) {}

  @Get()
  @Describe({
    summary: { zh: '案件流程图', en: 'Chart of a case' },
    answer: { status: 200, contract: chartView, says: { zh: '各环节及办理情况', en: 'States and ways, and where the case stands' } },
  })
  async read(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChartView> {
    const chart = await this.charts.read(id, caller, languageOf(language));
    reply.header('etag', etagOf(chart.revision));
    return chart;
  }
}
