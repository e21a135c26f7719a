import { Module } from '@nestjs/common';
import { LibraryModule } from '../library/library.module.js';
import { ObjectionModule } from '../objection/objection.module.js';
import { ObjectionReviewModule } from '../objection-review/objection-review.module.js';
import { ParticipationModule } from '../participation/participation.module.js';
import { ProjectInitiationModule } from '../project-initiation/project-initiation.module.js';
import { PortalConsultationController } from './consultation.controller.js';
import { FeedController } from './feed.controller.js';
import { PortalObjectionController } from './objection.controller.js';
import { ObjectionDrafts } from './objection-drafts.js';
import { PortalObjectionFormController } from './objection-form.controller.js';
import { PortalObjectionPaperController } from './objection-paper.controller.js';
import { PortalController } from './portal.controller.js';
import { PortalFilter } from './portal.filter.js';
import { PortalSuggestionController } from './suggestion.controller.js';

/** The public pages and feeds. */
@Module({
  imports: [LibraryModule, ObjectionModule, ObjectionReviewModule, ProjectInitiationModule, ParticipationModule],
  controllers: [
    PortalController,
    PortalObjectionFormController,
    PortalObjectionController,
    PortalObjectionPaperController,
    PortalSuggestionController,
    PortalConsultationController,
    FeedController,
  ],
  providers: [PortalFilter, ObjectionDrafts],
})
export class PortalModule {}
