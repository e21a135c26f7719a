import { Module } from '@nestjs/common';
import { ProjectionKeeper } from './projections.js';
import { SavedViewController } from './saved-view.controller.js';
import { SavedViews } from './saved-view.service.js';

/** What every list needs: saved views, and projections that are up to date. */
@Module({ controllers: [SavedViewController], providers: [SavedViews, ProjectionKeeper] })
export class ListModule {}
