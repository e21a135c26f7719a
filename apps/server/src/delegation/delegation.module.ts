import { Module } from '@nestjs/common';
import { ProcessModule } from '../process/process.module.js';
import { DelegationController } from './delegation.controller.js';
import { DelegationService } from './delegation.service.js';
import { DeskController } from './desk.controller.js';
import { DeskService } from './desk.service.js';

/** Absence and the handing over of desks. */
@Module({
  imports: [ProcessModule],
  controllers: [DelegationController, DeskController],
  providers: [DelegationService, DeskService],
})
export class DelegationModule {}
