import {
  type AnswerGiven,
  answerGiven,
  type CommentGroupPage,
  type CommentGroupView,
  type CommentPerson,
  type ConsultationDesk,
  type ConsultationsOfProcess,
  commentGroupPage,
  commentGroupQuery,
  commentGroupView,
  commentPerson,
  consultationDesk,
  consultationsOfProcess,
  enteredComment,
  enteredCommentReceipt,
  type GroupingDone,
  groupingDone,
  newAnswer,
  newCommentLook,
  newMerge,
} from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { CommentAnswering } from './answering.service.js';
import { ConsultationDesks } from './desk.service.js';
import { DeskDoor } from './desk-door.js';
import { CommentGrouping } from './grouping.service.js';

@ApiTags('consultations')
@Controller('api')
export class ConsultationDeskController {
  constructor(
    private readonly desks: ConsultationDesks,
    private readonly answering: CommentAnswering,
    private readonly grouping: CommentGrouping,
    private readonly door: DeskDoor,
  ) {}

  @Get('processes/:process/consultations')
  @Describe({
    summary: { zh: '一件起草办理中的公开征求意见', en: 'The consultations of a drafting process' },
    answer: { status: 200, contract: consultationsOfProcess, says: { zh: '各次征求意见及其办理进度', en: 'Each, with what waits' } },
  })
  ofProcess(@Param('process') process: string, @CurrentCaller() caller: Caller): Promise<ConsultationsOfProcess> {
    return this.desks.ofProcess(process, caller);
  }

  @Get('consultations/:id')
  @Describe({
    summary: { zh: '征求意见办理进度', en: 'What waits in a consultation' },
    answer: { status: 200, contract: consultationDesk, says: { zh: '按条款、提出人类别计数', en: 'Counted by article and speaker' } },
  })
  read(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<ConsultationDesk> {
    return this.desks.read(id, caller);
  }

  @Get('consultations/:id/groups')
  @Describe({
    summary: { zh: '归并后的意见', en: 'Comments in groups, the largest first' },
    query: commentGroupQuery,
    answer: { status: 200, contract: commentGroupPage, says: { zh: '人数多的在前', en: 'The largest first' } },
  })
  groups(@Param('id') id: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<CommentGroupPage> {
    return this.desks.groups(id, parseContract(commentGroupQuery, query), caller);
  }

  @Get('consultations/:id/groups/:group')
  @Describe({
    summary: { zh: '一组意见', en: 'A group, its comments, and groups that may mean the same' },
    query: commentGroupQuery.pick({ cursor: true, limit: true }),
    answer: { status: 200, contract: commentGroupView, says: { zh: '组内意见、答复、相近的组', en: 'Its members and answers' } },
  })
  group(
    @Param('id') id: string,
    @Param('group') group: string,
    @Query() query: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<CommentGroupView> {
    return this.desks.group(id, group, parseContract(commentGroupQuery.pick({ cursor: true, limit: true }), query), caller);
  }

  @Post('consultations/:id/grouping')
  @HttpCode(200)
  @Describe({
    summary: { zh: '归并新收到的意见', en: 'Group what came in since' },
    answer: { status: 200, contract: groupingDone, says: { zh: '已归并', en: 'Grouped' } },
  })
  async regroup(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<GroupingDone> {
    await this.door.reading(id, caller);
    return this.grouping.run(id);
  }

  @Post('consultations/:id/answers')
  @HttpCode(200)
  @Describe({
    summary: { zh: '答复一组、数组或者一条意见', en: 'Answer groups, or one comment' },
    body: newAnswer,
    answer: { status: 200, contract: answerGiven, says: { zh: '答复到多少条', en: 'How many it reached' } },
  })
  answer(@Param('id') id: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<AnswerGiven> {
    return this.answering.answer(id, parseContract(newAnswer, body), caller);
  }

  @Post('consultations/:id/groups/:group/merge')
  @HttpCode(204)
  @Describe({
    summary: { zh: '把其他组并入本组', en: 'Other groups go into this one' },
    body: newMerge,
    answer: { status: 204, says: { zh: '已并入', en: 'Merged' } },
  })
  merge(@Param('id') id: string, @Param('group') group: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<void> {
    return this.answering.merge(id, group, parseContract(newMerge, body).groups, caller);
  }

  @Post('consultations/:id/comments/:comment/separation')
  @HttpCode(204)
  @Describe({
    summary: { zh: '从组中分出一条意见', en: 'A comment stands for itself' },
    answer: { status: 204, says: { zh: '已分出', en: 'Separated' } },
  })
  separate(@Param('id') id: string, @Param('comment') comment: string, @CurrentCaller() caller: Caller): Promise<void> {
    return this.answering.separate(id, comment, caller);
  }

  @Post('consultations/:id/comments')
  @Describe({
    summary: { zh: '录入信函、电话等提出的意见', en: 'Enter a comment that came by letter or telephone' },
    body: enteredComment,
    answer: { status: 201, contract: enteredCommentReceipt, says: { zh: '已录入，附查询编号', en: 'Entered; its code' } },
  })
  enter(@Param('id') id: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<{ id: string; code: string }> {
    return this.answering.enter(id, parseContract(enteredComment, body), caller);
  }

  @Post('consultations/:id/comments/:comment/looks')
  @HttpCode(200)
  @Describe({
    summary: { zh: '查看提出人（留痕）', en: 'Look at who said it; kept with the reason' },
    body: newCommentLook,
    answer: { status: 200, contract: commentPerson, says: { zh: '姓名和联系方式', en: 'Name and contact' } },
  })
  look(
    @Param('id') id: string,
    @Param('comment') comment: string,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<CommentPerson> {
    return this.answering.look(id, comment, parseContract(newCommentLook, body).why, caller);
  }

  @Post('consultations/:id/comments/:comment/forgetting')
  @HttpCode(204)
  @Describe({
    summary: { zh: '删除提出人的个人信息（销毁密钥）', en: 'Forget who said it: the key is destroyed' },
    body: newCommentLook,
    answer: { status: 204, says: { zh: '已销毁', en: 'Destroyed' } },
  })
  forget(
    @Param('id') id: string,
    @Param('comment') comment: string,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    return this.answering.forget(id, comment, parseContract(newCommentLook, body).why, caller);
  }
}
