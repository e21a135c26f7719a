import { Module } from '@nestjs/common';
import { ValidityController } from './validity.controller.js';
import { ValidityService } from './validity.service.js';

/** The life of normative documents after their publication: validity and text by day. */
@Module({ controllers: [ValidityController], providers: [ValidityService] })
export class NormativeDocumentModule {}
