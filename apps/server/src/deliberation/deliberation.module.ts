import { Module } from '@nestjs/common';
import { ProcessModule } from '../process/process.module.js';
import { MeetingController } from './meeting.controller.js';
import { MeetingReading } from './meeting.service.js';

/** Meetings and their agendas; the deliberation itself runs in the engine like every process. */
@Module({ imports: [ProcessModule], controllers: [MeetingController], providers: [MeetingReading] })
export class DeliberationModule {}
