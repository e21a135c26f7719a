import { Module } from '@nestjs/common';
import { NoticeController } from './notice.controller.js';
import { NoticeReading } from './notice.service.js';

/** What people were told, for them to read. */
@Module({ controllers: [NoticeController], providers: [NoticeReading] })
export class NoticeModule {}
