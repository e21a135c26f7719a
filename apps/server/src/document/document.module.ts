import { Module } from '@nestjs/common';
import { DocumentController } from './document.controller.js';
import { DocumentFileController } from './document-file.controller.js';
import { DocumentReading } from './document-reading.service.js';
import { DocumentWriting } from './document-writing.service.js';
import { DraftReadingController } from './draft-reading.controller.js';

/** Drafts, their versions and the materials submitted with them. */
@Module({
  controllers: [DocumentController, DocumentFileController, DraftReadingController],
  providers: [DocumentReading, DocumentWriting],
})
export class DocumentModule {}
