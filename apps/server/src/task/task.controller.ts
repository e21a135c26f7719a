import { type TaskList, taskFilter, taskList, taskQuery } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sheetFile, XLSX } from '../list/sheet.js';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { TaskService } from './task.service.js';

@ApiTags('tasks')
@Controller('api')
export class TaskController {
  constructor(private readonly tasks: TaskService) {}

  @Get('tasks')
  @Describe({
    summary: { zh: '我的待办', en: 'My tasks' },
    query: taskQuery,
    answer: { status: 200, contract: taskList, says: { zh: '待办列表，先到期的在前', en: 'Tasks, the nearest due date first' } },
  })
  mine(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<TaskList> {
    return this.tasks.mine(caller, parseContract(taskQuery, query));
  }

  @Get('tasks.xlsx')
  @Describe({
    summary: { zh: '按筛选导出待办', en: 'My tasks as filtered, as a sheet' },
    query: taskFilter,
    answer: { status: 200, says: { zh: '待办一览表', en: 'The list' }, mediaType: XLSX },
  })
  async sheet(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<StreamableFile> {
    return sheetFile(await this.tasks.sheet(caller, parseContract(taskFilter, query)), '待办一览表.xlsx');
  }
}
