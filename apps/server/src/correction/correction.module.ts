import { Module } from '@nestjs/common';
import { ProcessModule } from '../process/process.module.js';
import { CorrectionListController } from './correction-list.controller.js';
import { CorrectionListing } from './correction-list.service.js';
import { CorrectionSheetController } from './correction-sheet.controller.js';

/** The board of corrections; a correction itself runs in the engine like every process. */
@Module({ imports: [ProcessModule], controllers: [CorrectionListController, CorrectionSheetController], providers: [CorrectionListing] })
export class CorrectionModule {}
