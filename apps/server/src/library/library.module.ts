import { Module } from '@nestjs/common';
import { LibraryDocumentService } from './document.service.js';
import { LibraryController } from './library.controller.js';
import { LibraryService } from './library.service.js';

/** What was published, for anybody. */
@Module({
  controllers: [LibraryController],
  providers: [LibraryService, LibraryDocumentService],
  exports: [LibraryService, LibraryDocumentService],
})
export class LibraryModule {}
