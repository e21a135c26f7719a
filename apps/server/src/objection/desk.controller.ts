import {
  type DeskEntry,
  type DeskList,
  deskEntry,
  deskList,
  deskQuery,
  type EnteredReceipt,
  enteredObjection,
  enteredReceipt,
  type GroupView,
  groupView,
  newGrouping,
  reasonOfLook,
} from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { asSent } from './as-sent.js';
import { ObjectionDesk } from './desk.service.js';
import { ObjectionGrouping } from './grouping.service.js';

@ApiTags('objections')
@Controller('api/objections')
export class ObjectionDeskController {
  constructor(
    private readonly desk: ObjectionDesk,
    private readonly groups: ObjectionGrouping,
  ) {}

  @Get()
  @Describe({
    summary: { zh: '本单位处理的异议', en: 'Objections that my office handles' },
    query: deskQuery,
    answer: { status: 200, contract: deskList, says: { zh: '异议，不含个人信息', en: 'Objections, without personal data' } },
  })
  list(@Query() query: unknown, @CurrentCaller() caller: Caller): Promise<DeskList> {
    return this.desk.list(parseContract(deskQuery, query), caller);
  }

  @Post()
  @Describe({
    summary: { zh: '录入信函、窗口、电话异议', en: 'Enter an objection that came by letter, at the window or by telephone' },
    form: enteredObjection,
    answer: { status: 201, contract: enteredReceipt, says: { zh: '已录入', en: 'Entered' } },
  })
  enter(@Req() request: FastifyRequest, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<EnteredReceipt> {
    return asSent(request, body, ({ fields, file }) => this.desk.enter(parseContract(enteredObjection, fields), file, caller));
  }

  @Get(':id')
  @Describe({
    summary: { zh: '一件异议的办理情况，不含个人信息', en: 'How an objection stands, without personal data' },
    answer: { status: 200, contract: deskEntry, says: { zh: '异议', en: 'The objection' } },
  })
  one(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<DeskEntry> {
    return this.desk.one(id, caller);
  }

  @Get(':id/group')
  @Describe({
    summary: { zh: '内容相同或者相近的异议', en: 'Objections that say the same or nearly the same' },
    answer: { status: 200, contract: groupView, says: { zh: '拟合并和已合并的异议', en: 'Proposed and confirmed members' } },
  })
  group(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<GroupView> {
    return this.groups.read(id, caller);
  }

  @Post(':id/group')
  @HttpCode(200)
  @Describe({
    summary: { zh: '合并审查', en: 'Examine together' },
    body: newGrouping,
    answer: { status: 200, contract: groupView, says: { zh: '已合并', en: 'Confirmed' } },
  })
  confirm(@Param('id') id: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<GroupView> {
    return this.groups.confirm(id, parseContract(newGrouping, body), caller);
  }

  @Post(':id/separation')
  @HttpCode(204)
  @Describe({
    summary: { zh: '不予合并，单独审查', en: 'Examine by itself' },
    answer: { status: 204, says: { zh: '已分开', en: 'Separated' } },
  })
  separate(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<void> {
    return this.groups.separate(id, caller);
  }

  @Post(':id/persons/:person/forgetting')
  @HttpCode(204)
  @Describe({
    summary: { zh: '删除个人信息（销毁密钥）', en: 'Forget a person: the key is destroyed' },
    body: reasonOfLook,
    answer: { status: 204, says: { zh: '已销毁', en: 'Destroyed' } },
  })
  async forget(
    @Param('id') id: string,
    @Param('person') person: string,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    await this.desk.forget(id, person, parseContract(reasonOfLook, body).why, caller);
  }
}
