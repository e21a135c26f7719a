import { Module } from '@nestjs/common';
import { ProcessModule } from '../process/process.module.js';
import { ObjectionCaseController } from './case.controller.js';
import { ObjectionCaseReading } from './case-reading.service.js';

/** What is read of the case of an objection; the case itself runs in the engine like every process. */
@Module({ imports: [ProcessModule], controllers: [ObjectionCaseController], providers: [ObjectionCaseReading] })
export class ObjectionReviewModule {}
