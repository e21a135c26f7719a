import { Module } from '@nestjs/common';
import { FilingReviewListController } from './review-list.controller.js';
import { FilingReviewListing } from './review-list.service.js';

/** The book of received filings; a review itself runs in the engine like every process. */
@Module({ controllers: [FilingReviewListController], providers: [FilingReviewListing] })
export class FilingReviewModule {}
