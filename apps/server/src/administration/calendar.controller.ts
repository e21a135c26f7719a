import { type CalendarView, calendarView, holidayNotice } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { CalendarService } from './calendar.service.js';

@ApiTags('administration')
@Controller('api/admin/calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Get()
  @Describe({
    summary: { zh: '工作日历', en: 'The working calendar' },
    answer: {
      status: 200,
      contract: calendarView,
      says: { zh: '各年放假通知，以及期限按其重算的进度', en: 'The notices by year, and how far deadlines follow them' },
    },
  })
  view(@CurrentCaller() caller: Caller): Promise<CalendarView> {
    return this.calendar.view(caller);
  }

  @Post('notices')
  @Describe({
    summary: { zh: '导入放假通知', en: 'Import a holiday notice' },
    body: holidayNotice,
    answer: {
      status: 201,
      contract: calendarView,
      says: { zh: '已启用；未届满的期限在后台重算', en: 'In force; open deadlines are computed anew in the background' },
    },
  })
  importNotice(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<CalendarView> {
    return this.calendar.importNotice(parseContract(holidayNotice, body), caller);
  }
}
