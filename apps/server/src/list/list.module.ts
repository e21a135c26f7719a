import { Module } from '@nestjs/common';
import { SavedViewController } from './saved-view.controller.js';
import { SavedViews } from './saved-view.service.js';

/** What every list needs: saved views. */
@Module({ controllers: [SavedViewController], providers: [SavedViews] })
export class ListModule {}
