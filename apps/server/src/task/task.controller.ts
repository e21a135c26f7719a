import { type TaskList, taskList } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { TaskService } from './task.service.js';

@ApiTags('tasks')
@Controller('api/tasks')
export class TaskController {
  constructor(private readonly tasks: TaskService) {}

  @Get()
  @Describe({
    summary: { zh: '我的待办', en: 'My tasks' },
    answer: { status: 200, contract: taskList, says: { zh: '待办列表', en: 'Tasks' } },
  })
  mine(@CurrentCaller() caller: Caller): Promise<TaskList> {
    return this.tasks.mine(caller);
  }
}
