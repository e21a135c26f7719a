import { type Board, board, boardQuery } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sheetFile, XLSX } from '../list/sheet.js';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { BoardService } from './board.service.js';

@ApiTags('board')
@Controller('api')
export class BoardController {
  constructor(private readonly boards: BoardService) {}

  @Get('board')
  @Describe({
    summary: { zh: '看板：期限、用时、采纳、报备、工作量', en: 'The board: lights, time per stage, adoption, filing, workload' },
    query: boardQuery,
    answer: {
      status: 200,
      contract: board,
      says: { zh: '各项指标，附口径、查询和数据截取时间', en: 'Figures with their rule, query and data cut' },
    },
  })
  read(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<Board> {
    return this.boards.board(caller, parseContract(boardQuery, query));
  }

  @Get('board.xlsx')
  @Describe({
    summary: { zh: '导出看板，一项指标一张表', en: 'The board as a workbook, a figure a sheet' },
    query: boardQuery,
    answer: { status: 200, says: { zh: '看板', en: 'The board' }, mediaType: XLSX },
  })
  async sheet(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<StreamableFile> {
    return sheetFile(await this.boards.sheet(caller, parseContract(boardQuery, query)), '看板.xlsx');
  }
}
