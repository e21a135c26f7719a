import { type MeetingList, type MeetingView, meetingList, meetingQuery, meetingView } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { MeetingReading } from './meeting.service.js';

@ApiTags('meetings')
@Controller('api/meetings')
export class MeetingController {
  constructor(private readonly meetings: MeetingReading) {}

  @Get()
  @Describe({
    summary: { zh: '会议和议程', en: 'Meetings of a body with their agendas' },
    query: meetingQuery,
    answer: { status: 200, contract: meetingList, says: { zh: '会议，近的在前', en: 'Meetings, the latest first' } },
  })
  list(@Query() query: unknown, @CurrentCaller() caller: Caller): Promise<MeetingList> {
    return this.meetings.list(parseContract(meetingQuery, query).body, caller);
  }

  @Get(':id')
  @Describe({
    summary: { zh: '一次会议', en: 'One meeting' },
    answer: { status: 200, contract: meetingView, says: { zh: '会议、出席和议程', en: 'The meeting, its attendance and agenda' } },
  })
  read(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<MeetingView> {
    return this.meetings.read(id, caller);
  }
}
