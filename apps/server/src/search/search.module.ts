import { Module } from '@nestjs/common';
import { ProcessModule } from '../process/process.module.js';
import { SearchController } from './search.controller.js';
import { SearchService } from './search.service.js';

/** Documents by what stands in them. */
@Module({ imports: [ProcessModule], controllers: [SearchController], providers: [SearchService] })
export class SearchModule {}
