import { Module } from '@nestjs/common';
import { DraftController } from './draft.controller.js';
import { DraftService } from './draft.service.js';
import { DraftSweep } from './draft-sweep.js';

/** Forms half filled in. */
@Module({ controllers: [DraftController], providers: [DraftService, DraftSweep] })
export class DraftModule {}
