import { Module } from '@nestjs/common';
import { ProcessModule } from '../process/process.module.js';
import { AccountController, AccountRequestController } from './account.controller.js';
import { AccountService } from './account.service.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { AdministrationLogController } from './log.controller.js';
import { AdministrationLogReading } from './log.service.js';
import { PartyController } from './party.controller.js';
import { PartyService } from './party.service.js';

/** Parties, accounts, the calendar, and the log of what was done to them. */
@Module({
  imports: [ProcessModule],
  controllers: [PartyController, AccountController, AccountRequestController, CalendarController, AdministrationLogController],
  providers: [PartyService, AccountService, CalendarService, AdministrationLogReading],
})
export class AdministrationModule {}
