import { Module } from '@nestjs/common';
import { FilingController } from './filing.controller.js';
import { FilingListService } from './filing-list.service.js';

/** The register of filings; a filing itself runs in the engine like every process. */
@Module({ controllers: [FilingController], providers: [FilingListService] })
export class FilingModule {}
