import { Module } from '@nestjs/common';
import { ProcessModule } from '../process/process.module.js';
import { PaperController } from './paper.controller.js';
import { PaperService } from './paper.service.js';
import { ReviewRegisterController } from './review-register.controller.js';
import { ReviewRegisterReading } from './review-register.service.js';

/** Papers for light reviews, and the register in which they stand beside the legality reviews. */
@Module({
  imports: [ProcessModule],
  controllers: [PaperController, ReviewRegisterController],
  providers: [PaperService, ReviewRegisterReading],
})
export class LightReviewModule {}
