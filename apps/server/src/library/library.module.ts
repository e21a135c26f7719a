import { Module } from '@nestjs/common';
import { BulkController } from './bulk.controller.js';
import { BulkService } from './bulk.service.js';
import { LibraryDocumentService } from './document.service.js';
import { LibraryController } from './library.controller.js';
import { LibraryService } from './library.service.js';

/** What was published, for anybody. */
@Module({
  controllers: [LibraryController, BulkController],
  providers: [LibraryService, LibraryDocumentService, BulkService],
  exports: [LibraryService, LibraryDocumentService],
})
export class LibraryModule {}
