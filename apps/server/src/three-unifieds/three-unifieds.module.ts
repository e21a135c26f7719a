import { Module } from '@nestjs/common';
import { PrintController } from './print.controller.js';
import { PrintService } from './print.service.js';

/** Prints of published documents; registration itself runs in the engine like every process. */
@Module({ controllers: [PrintController], providers: [PrintService] })
export class ThreeUnifiedsModule {}
