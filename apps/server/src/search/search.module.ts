import { Module } from '@nestjs/common';
import { ProjectionKeeper } from './projections.js';
import { SearchController } from './search.controller.js';
import { SearchService } from './search.service.js';

/** Documents by what stands in them, and the projections by which they are looked up. */
@Module({ controllers: [SearchController], providers: [SearchService, ProjectionKeeper] })
export class SearchModule {}
