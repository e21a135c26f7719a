import { Module } from '@nestjs/common';
import { ObjectionModule } from '../objection/objection.module.js';
import { ProcessModule } from '../process/process.module.js';
import { ObjectionCaseController } from './case.controller.js';
import { ObjectionCaseReading } from './case-reading.service.js';
import { ObjectionLetterPapers } from './letter-paper.service.js';
import { ObjectionPaperMaking } from './paper-making.js';
import { PublicObjectionPaperController } from './public-paper.controller.js';
import { PublicReplyPaper } from './public-reply-paper.service.js';

/** What is read of the case of an objection, and its papers; the case itself runs in the engine like every process. */
@Module({
  imports: [ProcessModule, ObjectionModule],
  controllers: [ObjectionCaseController, PublicObjectionPaperController],
  providers: [ObjectionCaseReading, ObjectionPaperMaking, ObjectionLetterPapers, PublicReplyPaper],
  // the pages of the portal do the same as the public API
  exports: [ObjectionLetterPapers],
})
export class ObjectionReviewModule {}
