import { planQuery, planYear } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DOCX } from '../document/accept-file.js';
import { sheetFile, XLSX } from '../list/sheet.js';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { contentDisposition } from '../platform/upload/file-name.js';
import { PlanPapers } from './plan-papers.service.js';

const asked = (year: string, query: unknown) => ({ year: parseContract(planYear, year), lead: parseContract(planQuery, query).lead });
const docxFile = (bytes: Buffer, name: string): StreamableFile =>
  new StreamableFile(bytes, { type: DOCX, length: bytes.length, disposition: contentDisposition(name) });

const PLAN = { zh: '年度制定计划', en: 'The plan of a year' };
const PROGRESS = { zh: '年度制定计划执行情况', en: 'The report on a plan' };

/** The plan and the report on it, to be printed or worked on. */
@ApiTags('projects')
@Controller('api/plans')
export class PlanFileController {
  constructor(private readonly papers: PlanPapers) {}

  @Get(':year/plan.docx')
  @Describe({ summary: PLAN, query: planQuery, answer: { status: 200, says: PLAN, mediaType: DOCX } })
  async plan(@Param('year') year: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    return docxFile(await this.papers.docx('plan', asked(year, query), caller), `年度制定计划${year}.docx`);
  }

  @Get(':year/progress.docx')
  @Describe({ summary: PROGRESS, query: planQuery, answer: { status: 200, says: PROGRESS, mediaType: DOCX } })
  async progress(@Param('year') year: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    return docxFile(await this.papers.docx('progress', asked(year, query), caller), `年度计划执行情况${year}.docx`);
  }

  @Get(':year/plan.xlsx')
  @Describe({ summary: PLAN, query: planQuery, answer: { status: 200, says: PLAN, mediaType: XLSX } })
  async planSheet(@Param('year') year: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    return sheetFile(await this.papers.xlsx('plan', asked(year, query), caller), `年度制定计划${year}.xlsx`);
  }

  @Get(':year/progress.xlsx')
  @Describe({ summary: PROGRESS, query: planQuery, answer: { status: 200, says: PROGRESS, mediaType: XLSX } })
  async progressSheet(@Param('year') year: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    return sheetFile(await this.papers.xlsx('progress', asked(year, query), caller), `年度计划执行情况${year}.xlsx`);
  }
}
