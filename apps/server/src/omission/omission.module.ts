import { Module } from '@nestjs/common';
import { PaperListService } from './lists.service.js';
import { OmissionController } from './omission.controller.js';
import { OmittedPaperService } from './papers.service.js';

/** Lists of papers, their screening, and papers that were left out. */
@Module({ controllers: [OmissionController], providers: [PaperListService, OmittedPaperService] })
export class OmissionModule {}
