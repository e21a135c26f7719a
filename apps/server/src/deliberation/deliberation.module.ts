import { Module } from '@nestjs/common';
import { MeetingController } from './meeting.controller.js';
import { MeetingReading } from './meeting.service.js';

/** Meetings and their agendas; the deliberation itself runs in the engine like every process. */
@Module({ controllers: [MeetingController], providers: [MeetingReading] })
export class DeliberationModule {}
