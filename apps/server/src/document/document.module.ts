import { Module } from '@nestjs/common';
import { DocumentController } from './document.controller.js';
import { DocumentFileController } from './document-file.controller.js';
import { DocumentListController } from './document-list.controller.js';
import { DocumentLists } from './document-list.service.js';
import { DocumentReading } from './document-reading.service.js';
import { DocumentWriting } from './document-writing.service.js';
import { DraftReadingController } from './draft-reading.controller.js';
import { SubjectController } from './subject.controller.js';
import { Redlines } from './suggestions/redlines.service.js';
import { SuggestionsController } from './suggestions/suggestions.controller.js';
import { Suggestions } from './suggestions/suggestions.service.js';

/** Drafts, their versions and the materials submitted with them. */
@Module({
  controllers: [
    DocumentListController,
    DocumentController,
    DocumentFileController,
    DraftReadingController,
    SuggestionsController,
    SubjectController,
  ],
  providers: [DocumentLists, DocumentReading, DocumentWriting, Suggestions, Redlines],
})
export class DocumentModule {}
